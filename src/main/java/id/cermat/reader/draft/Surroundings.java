package id.cermat.reader.draft;

import id.cermat.lexicon.Quantity;
import id.cermat.model.Section;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in its block, and what stands around it.
 *
 * @param section the section that it belongs to
 * @param announcement the text that announces the list of components of which it is an item; null
 *     where it is none
 * @param listItem whether it is an item of any list
 * @param year the year of the report
 */
record Surroundings(
    View view,
    int start,
    int end,
    @Nullable Section section,
    @Nullable String announcement,
    boolean listItem,
    @Nullable Integer year) {
  private static final Pattern BRACKETED = Pattern.compile("(?iu)\\s*\\((?:target|bobot|\\d).*$");

  /** In a list of components, what says that their figures begin. */
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?iu)[\\s,]*(?::|(?:dengan|memiliki)?\\s*(?:bobot|target|realisasi|capaian)(?:nya)?"
              + "(?:\\s+(?:sebesar|adalah))*)\\s*\\d[\\d.,]* ?%.*$");

  /** The indicator of the section, if it is an analysis or a plan of one. */
  @Nullable String sectionSubject() {
    return section == null ? null : section.subject();
  }

  /** Whether it is an item of a list of components. */
  boolean weighted() {
    return announcement != null;
  }

  /** What the list of components gives of each, where its items give a figure alone. */
  @Nullable Quantity announced() {
    if (announcement == null) {
      return null;
    }
    String words = announcement.toLowerCase(Locale.ROOT);
    if (words.contains("bobot")) {
      return Quantity.WEIGHT;
    }
    if (words.contains("capaian") || words.contains("realisasi")) {
      return Quantity.REALIZATION;
    }
    return words.contains("target") ? Quantity.TARGET : null;
  }

  /** The component that a list item names before its figures; null elsewhere. */
  @Nullable String component() {
    String text = view.text().substring(start, end);
    String before = listItem ? before(BRACKETED, text) : null;
    return before == null && weighted() ? before(FIGURES, text) : before;
  }

  private static @Nullable String before(Pattern figures, String text) {
    Matcher found = figures.matcher(text);
    return found.find() && found.start() > 0 ? text.substring(0, found.start()).strip() : null;
  }
}
