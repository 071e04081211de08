package id.cermat.writer.page;

import id.cermat.writer.draft.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** A line of text with the stretches of it that are marked, and the numbers of their notes. */
final class MarkedLine {
  private final String text;
  private final List<Stretch> stretches = new ArrayList<>();

  /**
   * A marked stretch.
   *
   * @param last whether the note's characters end with it
   */
  private record Stretch(int from, int to, Mark mark, int note, boolean last) {}

  MarkedLine(String text) {
    this.text = text;
  }

  void mark(int from, int to, Mark mark, int note, boolean last) {
    int end = Math.min(to, text.length());
    stretches.add(new Stretch(Math.max(0, Math.min(from, end)), end, mark, note, last));
  }

  /** The line; {@code reference} gives the link to a note. */
  String html(java.util.function.IntFunction<String> reference) {
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
    stretches.forEach(
        one -> {
          borders.add(one.from);
          borders.add(one.to);
        });
    StringBuilder html = new StringBuilder();
    int from = 0;
    for (int to : borders) {
      html.append(piece(from, to));
      int end = to;
      stretches.stream()
          .filter(one -> one.last && one.to == end)
          .sorted(Comparator.comparingInt(Stretch::from).reversed())
          .forEach(one -> html.append(reference.apply(one.note)));
      from = to;
    }
    return html.toString();
  }

  private String piece(int from, int to) {
    String escaped = PageText.of(text.substring(from, to));
    return stretches.stream()
        .filter(one -> one.from <= from && to <= one.to && from < to)
        .map(Stretch::mark)
        .min(Mark::compareTo)
        .map(mark -> "<mark class=\"" + mark.id() + "\">" + escaped + "</mark>")
        .orElse(escaped);
  }
}
