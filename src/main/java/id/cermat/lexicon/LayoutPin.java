package id.cermat.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a table stands and what its columns mean, as the user says: for a form whose header no
 * synonym describes.
 *
 * @param name as in {@code layout.<name>.…}
 * @param sheet the sheet's name; {@code *} stands for any characters, {@code ?} for one
 * @param headerRow the last row of the header, counted from 1
 * @param kind one of {@link #KINDS}; null where the columns tell
 * @param columns the letters of the columns by what they mean
 */
public record LayoutPin(
    String name, String sheet, int headerRow, @Nullable String kind, Map<Meaning, String> columns) {
  /** The kinds of tables that can be pinned. */
  public static final List<String> KINDS =
      List.of(
          "contract",
          "realization",
          "trajectory",
          "component",
          "score",
          "budget",
          "revenue",
          "history",
          "figures");

  public LayoutPin {
    columns = Map.copyOf(columns);
  }

  /** Whether the table stands on the sheet of this name. */
  public boolean on(String sheetName) {
    StringBuilder pattern = new StringBuilder();
    for (char c : sheet.toLowerCase(Locale.ROOT).toCharArray()) {
      pattern.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return sheetName.toLowerCase(Locale.ROOT).matches("(?s)" + pattern);
  }
}
