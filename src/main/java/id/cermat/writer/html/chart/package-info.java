/** The pictures of the page: charts drawn as SVG that takes its colours from the page. */
@org.jspecify.annotations.NullMarked
package id.cermat.writer.html.chart;
