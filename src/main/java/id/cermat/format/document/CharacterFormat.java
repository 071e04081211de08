package id.cermat.format.document;

import org.jspecify.annotations.Nullable;

/** What a run of characters, or a style, says of how they are shown; null where it says nothing. */
final class CharacterFormat {
  private @Nullable Boolean hidden;
  private @Nullable Boolean struck;
  private @Nullable Boolean struckTwice;
  private @Nullable Boolean raised;
  private @Nullable String style;

  /** Takes a property of a run; what tells nothing of this is passed over. */
  void property(String name, @Nullable String value) {
    switch (name) {
      case "rStyle" -> style = value;
      case "vanish" -> hidden = on(value);
      case "strike" -> struck = on(value);
      case "dstrike" -> struckTwice = on(value);
      case "vertAlign" -> raised = "superscript".equals(value);
      default -> {
        // Fonts and colours.
      }
    }
  }

  /** A property without a value is on (ECMA-376, part 1, 17.17.4). */
  private static boolean on(@Nullable String value) {
    return value == null || !value.matches("0|false|off");
  }

  @Nullable Boolean hidden() {
    return hidden;
  }

  @Nullable Boolean struck() {
    return struck;
  }

  @Nullable Boolean struckTwice() {
    return struckTwice;
  }

  @Nullable Boolean raised() {
    return raised;
  }

  /** The character style of a run. */
  @Nullable String style() {
    return style;
  }
}
