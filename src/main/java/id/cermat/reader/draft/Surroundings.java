package id.cermat.reader.draft;

import id.cermat.model.Section;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in its block, and what stands around it.
 *
 * @param section the section that it belongs to
 * @param weighted whether it is an item of a list of components
 * @param listItem whether it is an item of any list
 * @param year the year of the report
 */
record Surroundings(
    View view,
    int start,
    int end,
    @Nullable Section section,
    boolean weighted,
    boolean listItem,
    @Nullable Integer year) {
  private static final Pattern BRACKETED = Pattern.compile("(?iu)\\s*\\((?:target|bobot|\\d).*$");

  /** The indicator of the section, if it is an analysis or a plan of one. */
  @Nullable String sectionSubject() {
    return section == null ? null : section.subject();
  }

  /** The component that a list item names before its figures in brackets; null elsewhere. */
  @Nullable String component() {
    String text = view.text().substring(start, end);
    Matcher bracketed = BRACKETED.matcher(text);
    boolean figures = listItem && bracketed.find() && bracketed.start() > 0;
    return figures ? text.substring(0, bracketed.start()).strip() : null;
  }
}
