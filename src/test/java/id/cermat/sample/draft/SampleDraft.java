package id.cermat.sample.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A generated draft before it is put into a file. Its texts hold a mark {@code ⟦n⟧} for the figure
 * of that index.
 */
public record SampleDraft(String unit, int year, List<Part> parts, List<DraftFigure> figures) {
  private static final Pattern MARK = Pattern.compile("⟦(\\d+)⟧");

  /** The mark of a figure. */
  static String mark(int index) {
    return "⟦" + index + "⟧";
  }

  /** A text with its figures. */
  String text(String marked) {
    return MARK.matcher(marked)
        .replaceAll(
            mark ->
                Matcher.quoteReplacement(figures.get(Integer.parseInt(mark.group(1))).literal()));
  }

  /** The figures of a text, in its order. */
  public List<DraftFigure> figuresOf(String marked) {
    List<DraftFigure> found = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      found.add(figures.get(Integer.parseInt(mark.group(1))));
    }
    return found;
  }

  /** The draft with one figure replaced by another of its index. */
  public SampleDraft with(DraftFigure figure) {
    List<DraftFigure> changed = new ArrayList<>(figures);
    changed.set(figure.index(), figure);
    return new SampleDraft(unit, year, parts, List.copyOf(changed));
  }

  /** The draft with other parts. */
  public SampleDraft withParts(List<Part> others) {
    return new SampleDraft(unit, year, List.copyOf(others), figures);
  }
}
