package id.cermat.writer.html.chart;

import java.util.List;

/**
 * A chart with all that it shows as text.
 *
 * @param alternative what the chart shows, in a sentence
 * @param svg the drawings, one under the other; ready to stand in the page
 * @param headings of the table that holds the same values
 * @param rows of that table
 */
public record Picture(
    String title,
    String alternative,
    List<String> svg,
    List<String> headings,
    List<List<String>> rows) {}
