package id.cermat.sample;

import id.cermat.sample.SampleValue.Kind;
import id.cermat.sample.SampleValue.Numeric;
import id.cermat.sample.report.ReportPart;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a report, written line by line: {@code #} and more begin a heading, {@code =} a
 * line of the title, a number, letter or hyphen an item, {@code |} a row of a table, anything else
 * a paragraph. A role in braces stands for the unit's figure; {@code @} with a table's key and
 * columns stands for that table.
 */
final class ReportText {
  private static final Pattern ITEM = Pattern.compile("(\\d+\\.|[a-z]\\.|-) (.*)");
  private static final Pattern ROLE = Pattern.compile("\\{([^}]*)}");
  private static final DecimalFormatSymbols SYMBOLS = symbols();

  private final SampleUnit unit;
  private final List<ReportPart> parts = new ArrayList<>();

  private ReportText(SampleUnit unit) {
    this.unit = unit;
  }

  /** The parts of the report that stands in a resource beside this class. */
  static List<ReportPart> read(String resource, SampleUnit unit) throws IOException {
    ReportText text = new ReportText(unit);
    try (InputStream in = Objects.requireNonNull(ReportText.class.getResourceAsStream(resource))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(text::line);
    }
    return text.parts;
  }

  private static DecimalFormatSymbols symbols() {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator('.');
    return symbols;
  }

  private void line(String source) {
    String line =
        ROLE.matcher(source).replaceAll(role -> Matcher.quoteReplacement(figure(role.group(1))));
    Matcher item = ITEM.matcher(line);
    if (line.startsWith("#")) {
      int level = line.indexOf(' ');
      parts.add(new ReportPart.Heading(level, line.substring(level + 1)));
    } else if (line.startsWith("= ")) {
      parts.add(new ReportPart.Title(line.substring(2)));
    } else if (line.startsWith("|")) {
      row(Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList());
    } else if (line.startsWith("@")) {
      List<String> words = List.of(line.substring(1).split(" "));
      table(unit.table(words.get(0)), words.subList(1, words.size()));
    } else if (item.matches()) {
      parts.add(new ReportPart.Item(item.group(1), item.group(2)));
    } else {
      parts.add(new ReportPart.Paragraph(line));
    }
  }

  private void row(List<String> cells) {
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last) instanceof ReportPart.Table table) {
      table.rows().add(cells);
    } else {
      List<Integer> widths = cells.stream().map(cell -> 10).toList();
      parts.add(new ReportPart.Table(cells, widths, new ArrayList<>(), -1));
    }
  }

  private void table(SampleTable source, List<String> keys) {
    List<SampleColumn> columns =
        keys.stream().map(key -> source.columns().get(source.column(key))).toList();
    List<List<String>> rows = new ArrayList<>();
    for (SampleRow row : source.rows()) {
      List<String> cells = new ArrayList<>();
      for (String key : keys) {
        cells.add(literal(row.cells().getOrDefault(key, SampleValue.BLANK)));
      }
      if (row.span() != null) {
        int name = keys.contains("indicator") ? keys.indexOf("indicator") : 0;
        cells.set(name, literal(row.cells().get(row.span().from())));
        cells.set(0, name == 0 ? cells.get(0) : "");
      }
      rows.add(cells);
    }
    List<Integer> widths =
        columns.stream().map(column -> Math.max(7, Math.min(46, column.width()))).toList();
    parts.add(
        new ReportPart.Table(
            columns.stream().map(SampleColumn::header).toList(),
            widths,
            rows,
            keys.indexOf("objective")));
  }

  /** The figure of a role, or the amount of one in rupiah where the text writes Rp before it. */
  private String figure(String role) {
    return literal(
        unit.value(role)
            .orElseThrow(() -> new IllegalArgumentException("nothing stands at " + role)));
  }

  private static String literal(SampleValue value) {
    if (value instanceof Numeric number) {
      DecimalFormat format =
          new DecimalFormat(number.kind() == Kind.RUPIAH ? "#,##0" : "0", SYMBOLS);
      format.setMinimumFractionDigits(number.decimals());
      format.setMaximumFractionDigits(number.decimals());
      format.setRoundingMode(RoundingMode.HALF_UP);
      return (number.kind() == Kind.RUPIAH ? "Rp" : "")
          + format.format(number.value())
          + (number.kind() == Kind.PERCENT ? "%" : "");
    }
    return value instanceof SampleValue.Text text ? text.text() : "";
  }
}
