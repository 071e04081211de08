package id.cermat.catalogue;

import id.cermat.lexicon.LayoutPin;
import id.cermat.lexicon.Meaning;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys {@code layout.<name>.…} of a rules file, which pin a table to its place. */
final class LayoutKeys {
  private static final Pattern KEY =
      Pattern.compile("layout\\.([\\p{L}\\p{N}][\\p{L}\\p{N}_-]*)\\.(.+)");
  private static final Pattern ROW = Pattern.compile("[1-9]\\d{0,6}");
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{1,3}");
  private static final String COLUMN = "column.";

  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /** Takes a line if it is one of these keys. */
  boolean take(PropertyLine line) throws RefusedValueException {
    Matcher key = KEY.matcher(line.key());
    if (!key.matches()) {
      return false;
    }
    Draft draft = drafts.computeIfAbsent(key.group(1), unused -> new Draft(line));
    draft.refused++;
    take(line, key.group(2), draft);
    draft.refused--;
    return true;
  }

  private static void take(PropertyLine line, String end, Draft draft)
      throws RefusedValueException {
    boolean known = end.equals("sheet") || end.equals("header-row") || end.equals("kind");
    Meaning meaning = end.startsWith(COLUMN) ? meaning(line, end) : null;
    if (!known && meaning == null) {
      throw new RefusedValueException("rules/layout-key", line.key());
    }
    if (line.value().isEmpty()) {
      throw new RefusedValueException("rules/empty", line.key());
    }
    if (meaning != null) {
      draft.columns.put(
          meaning, matched(line, LETTERS, "rules/layout-letters").toUpperCase(Locale.ROOT));
    } else if (end.equals("sheet")) {
      draft.sheet = line.value();
    } else if (end.equals("header-row")) {
      draft.headerRow = Integer.parseInt(matched(line, ROW, "rules/layout-row"));
    } else {
      draft.kind = kind(line);
    }
  }

  /** Tables that lack what it takes to find them. */
  List<FileProblem> problems() {
    List<FileProblem> problems = new ArrayList<>();
    drafts.forEach(
        (name, draft) -> {
          String missing =
              draft.sheet == null
                  ? "sheet"
                  : draft.headerRow == 0
                      ? "header-row"
                      : draft.columns.isEmpty() && !"figures".equals(draft.kind)
                          ? "column.<…>"
                          : null;
          if (missing != null && draft.refused == 0) {
            problems.add(
                new FileProblem(
                    draft.first.line(),
                    Message.of(
                        "rules/layout-incomplete",
                        "layout." + name,
                        "layout." + name + "." + missing)));
          }
        });
    return problems;
  }

  /** The tables that are pinned, in the order of their first lines. */
  List<LayoutPin> pins() {
    List<LayoutPin> pins = new ArrayList<>();
    drafts.forEach(
        (name, draft) ->
            pins.add(
                new LayoutPin(
                    name,
                    draft.sheet == null ? "*" : draft.sheet,
                    draft.headerRow,
                    draft.kind,
                    draft.columns)));
    return List.copyOf(pins);
  }

  private static Meaning meaning(PropertyLine line, String end) throws RefusedValueException {
    String id = end.substring(COLUMN.length());
    List<String> ids = new ArrayList<>();
    for (Meaning meaning : Meaning.values()) {
      if (meaning != Meaning.CALENDAR_YEAR) {
        ids.add(meaning.id());
        if (meaning.id().equals(id)) {
          return meaning;
        }
      }
    }
    Optional<String> near = NearestName.of(id, ids);
    throw near.isPresent()
        ? new RefusedValueException(
            "rules/unknown-near", line.key(), line.key().replace(id, near.get()))
        : new RefusedValueException("rules/layout-key", line.key());
  }

  private static String kind(PropertyLine line) throws RefusedValueException {
    String kind = line.value().toLowerCase(Locale.ROOT);
    if (!LayoutPin.KINDS.contains(kind)) {
      throw new RefusedValueException(
          "rules/choice", line.key(), line.value(), String.join(", ", LayoutPin.KINDS));
    }
    return kind;
  }

  private static String matched(PropertyLine line, Pattern pattern, String refusal)
      throws RefusedValueException {
    if (!pattern.matcher(line.value()).matches()) {
      throw new RefusedValueException(refusal, line.key(), line.value());
    }
    return line.value();
  }

  /** A pinned table whose lines are still being read. */
  private static final class Draft {
    private final PropertyLine first;
    private final Map<Meaning, String> columns = new EnumMap<>(Meaning.class);
    private @Nullable String sheet;
    private @Nullable String kind;
    private int headerRow;
    private int refused;

    Draft(PropertyLine first) {
      this.first = first;
    }
  }
}
