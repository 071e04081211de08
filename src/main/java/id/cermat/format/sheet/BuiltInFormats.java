package id.cermat.format.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The number formats that stand in no file, by their id (ECMA-376, part 1, 18.8.30). The currency
 * formats follow the locale of the program; here they are those of an Indonesian one.
 */
final class BuiltInFormats {
  private static final Map<Integer, String> CODES =
      Map.ofEntries(
          Map.entry(1, "0"),
          Map.entry(2, "0.00"),
          Map.entry(3, "#,##0"),
          Map.entry(4, "#,##0.00"),
          Map.entry(5, "\"Rp\"#,##0;-\"Rp\"#,##0"),
          Map.entry(6, "\"Rp\"#,##0;[Red]-\"Rp\"#,##0"),
          Map.entry(7, "\"Rp\"#,##0.00;-\"Rp\"#,##0.00"),
          Map.entry(8, "\"Rp\"#,##0.00;[Red]-\"Rp\"#,##0.00"),
          Map.entry(9, "0%"),
          Map.entry(10, "0.00%"),
          Map.entry(11, "0.00E+00"),
          Map.entry(12, "# ?/?"),
          Map.entry(13, "# ??/??"),
          Map.entry(18, "h:mm AM/PM"),
          Map.entry(19, "h:mm:ss AM/PM"),
          Map.entry(20, "h:mm"),
          Map.entry(21, "h:mm:ss"),
          Map.entry(22, "dd/mm/yyyy h:mm"),
          Map.entry(37, "#,##0;-#,##0"),
          Map.entry(38, "#,##0;[Red]-#,##0"),
          Map.entry(39, "#,##0.00;-#,##0.00"),
          Map.entry(40, "#,##0.00;[Red]-#,##0.00"),
          Map.entry(41, "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-"),
          Map.entry(42, "_-\"Rp\"* #,##0_-;-\"Rp\"* #,##0_-;_-\"Rp\"* \"-\"_-;_-@_-"),
          Map.entry(43, "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-"),
          Map.entry(44, "_-\"Rp\"* #,##0.00_-;-\"Rp\"* #,##0.00_-;_-\"Rp\"* \"-\"??_-;_-@_-"),
          Map.entry(45, "mm:ss"),
          Map.entry(46, "[h]:mm:ss"),
          Map.entry(47, "mm:ss.0"),
          Map.entry(48, "##0.0E+0"),
          Map.entry(49, "@"),
          Map.entry(59, "0"),
          Map.entry(60, "0.00"),
          Map.entry(61, "#,##0"),
          Map.entry(62, "#,##0.00"),
          Map.entry(67, "0%"),
          Map.entry(68, "0.00%"),
          Map.entry(69, "# ?/?"),
          Map.entry(70, "# ??/??"));

  private BuiltInFormats() {}

  /** The code of a built-in id, or null if it has none. */
  static @Nullable String code(int id) {
    String code = CODES.get(id);
    return code == null && isDate(id) ? "dd/mm/yyyy" : code;
  }

  private static boolean isDate(int id) {
    return (id >= 14 && id <= 17)
        || (id >= 27 && id <= 36)
        || (id >= 50 && id <= 58)
        || (id >= 71 && id <= 81);
  }
}
