package id.cermat.finding;

import id.cermat.finding.CitationResult.Status;
import id.cermat.model.Draft;
import id.cermat.model.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How many figures of a draft could be held against nothing, by its chapters. */
public final class UnheldFigures {
  /** The key of what stands before the first chapter. */
  public static final String BEFORE = "";

  /** Chapters are numbered so; the parts of them are not. */
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");

  private UnheldFigures() {}

  /**
   * The numbers by the numbers of the chapters, such as {@code III}, in their order; empty where
   * the draft has none, or where the result is condensed.
   */
  public static Map<String, Integer> byChapter(UnitResult result) {
    Draft draft = result.report().draft();
    if (draft == null) {
      return Map.of();
    }
    List<Section> chapters =
        draft.sections().stream()
            .filter(section -> section.kind() == Section.Kind.CHAPTER)
            .filter(
                section -> section.number() != null && ROMAN.matcher(section.number()).matches())
            .toList();
    if (chapters.isEmpty()) {
      return Map.of();
    }
    Map<String, Integer> unheld = new LinkedHashMap<>();
    int next = 0;
    String chapter = BEFORE;
    for (CitationResult one : result.citations()) {
      while (next < chapters.size() && chapters.get(next).firstBlock() <= one.citation().block()) {
        chapter = String.valueOf(chapters.get(next++).number());
      }
      if (one.status() == Status.UNBOUND || one.status() == Status.NOT_CHECKED) {
        unheld.merge(chapter, 1, Integer::sum);
      }
    }
    return unheld;
  }
}
