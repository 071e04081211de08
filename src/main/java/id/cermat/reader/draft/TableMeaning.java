package id.cermat.reader.draft;

import id.cermat.figure.FigureUnit;
import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Draft.NamedIndicator;
import id.cermat.model.DraftTable;
import id.cermat.model.DraftTable.Column;
import id.cermat.model.Label;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a table of a draft is, and what its rows and columns stand for. */
final class TableMeaning {
  private static final Pattern LEADING_CODE =
      Pattern.compile("^(\\d{1,2}[a-z]?-(?:CP|C|N))(?![a-z])[ .:–-]*(.*)$");

  private static final Pattern DASHED =
      Pattern.compile("^[-–•▪·\\p{Co}]\\s*\\p{L}|\\p{L}\\s*[-–•]$");
  private static final Pattern FIRST_DASHED =
      Pattern.compile("^(.+?:)\\s*[-–]|^(.+?)\\s*[•▪·\\p{Co}]\\s*\\p{L}");

  private final RawTable table;
  private final DraftTable.Kind kind;
  private final Map<Integer, String> parents;
  private Quantity yearly;

  TableMeaning(RawTable table) {
    this.table = table;
    this.kind = kindOf(table.columns());
    this.yearly = yearQuantity(table);
    this.parents = parents(this);
  }

  DraftTable.Kind kind() {
    return kind;
  }

  private static DraftTable.Kind kindOf(List<Column> columns) {
    boolean years = throughYears(columns);
    boolean indicators = has(columns, Meaning.INDICATOR);
    if (indicators && has(columns, Meaning.CEILING)) {
      // Performance beside budget: nothing tells which of them a second realization is of.
      return DraftTable.Kind.OTHER;
    }
    if (has(columns, Meaning.CEILING) || has(columns, Meaning.EXPENDITURE) && !indicators) {
      return DraftTable.Kind.BUDGET;
    }
    if (has(columns, Meaning.TAX_KIND)) {
      return DraftTable.Kind.REVENUE;
    }
    if (!has(columns, Meaning.INDICATOR) && !has(columns, Meaning.OBJECTIVE)) {
      return DraftTable.Kind.OTHER;
    }
    if (years) {
      return DraftTable.Kind.HISTORY;
    }
    if (has(columns, Meaning.REALIZATION) || has(columns, Meaning.INDEX)) {
      return DraftTable.Kind.REALIZATION;
    }
    return has(columns, Meaning.TARGET) ? DraftTable.Kind.CONTRACT : DraftTable.Kind.OTHER;
  }

  /** Whether columns of one meaning are headed by two years or more. */
  private static boolean throughYears(List<Column> columns) {
    Map<Meaning, Set<Integer>> years = new EnumMap<>(Meaning.class);
    for (Column column : columns) {
      if (column.meaning() != null && column.year() != null && ColumnWords.isFigure(column)) {
        years.computeIfAbsent(column.meaning(), any -> new HashSet<>()).add(column.year());
      }
    }
    return years.values().stream().anyMatch(own -> own.size() > 1);
  }

  private static boolean has(List<Column> columns, Meaning meaning) {
    return columns.stream().anyMatch(column -> column.meaning() == meaning);
  }

  /** The cell of a row under a column with a meaning; null where it is empty. */
  @Nullable View cell(int row, Meaning meaning) {
    for (int i = 0; i < table.columns().size(); i++) {
      List<View> cells = table.rows().get(row);
      if (table.columns().get(i).meaning() == meaning && i < cells.size()) {
        return cells.get(i).isEmpty() ? null : cells.get(i);
      }
    }
    return null;
  }

  /** The code of a row, in its own column or before the name. */
  @Nullable Label code(int row) {
    View code = cell(row, Meaning.CODE);
    if (code != null && LEADING_CODE.matcher(code.text()).matches()) {
      return label(code, 0, code.text().length());
    }
    View name = name(row);
    if (name == null) {
      return null;
    }
    Matcher leading = LEADING_CODE.matcher(name.text());
    return leading.matches() ? label(name, leading.start(1), leading.end(1)) : null;
  }

  private @Nullable View name(int row) {
    for (Meaning meaning :
        List.of(
            Meaning.INDICATOR,
            Meaning.EXPENDITURE,
            Meaning.TAX_KIND,
            Meaning.COMPONENT,
            Meaning.OBJECTIVE)) {
      View cell = cell(row, meaning);
      if (cell != null) {
        return cell;
      }
    }
    return null;
  }

  /** The name of a row without its code. */
  @Nullable Label nameLabel(int row) {
    View name = name(row);
    if (name == null) {
      return null;
    }
    Matcher leading = LEADING_CODE.matcher(name.text());
    boolean coded = leading.matches() && !leading.group(2).isEmpty();
    Label own = label(name, coded ? leading.start(2) : 0, name.text().length());
    String above = parents.get(row);
    return above == null ? own : new Label(above + " " + own.text(), own.location());
  }

  /** The names over dashed ones: "Produksi: - Daging", "- Telur". */
  private static Map<Integer, String> parents(TableMeaning table) {
    Map<Integer, String> parents = new HashMap<>();
    String parent = null;
    for (int row = 0; row < table.rows(); row++) {
      View name = table.name(row);
      if (name == null) {
        continue;
      }
      if (DASHED.matcher(name.text()).find()) {
        parents.put(row, parent == null ? "" : parent);
      } else {
        Matcher first = FIRST_DASHED.matcher(name.text());
        boolean found = first.find();
        String before = found ? Objects.requireNonNullElse(first.group(1), first.group(2)) : null;
        parent = before == null ? name.text() : before;
      }
    }
    return parents;
  }

  /** The last words before a row's figures, whatever heads them; null where there are none. */
  @Nullable Label words(int row) {
    Label words = null;
    List<View> cells = table.rows().get(row);
    for (int i = 0; i < cells.size() && !ColumnWords.isFigure(column(i)); i++) {
      View cell = cells.get(i);
      if (cell.text().chars().anyMatch(Character::isLetter)) {
        words = label(cell, 0, cell.text().length());
      }
    }
    return words;
  }

  @Nullable Label objective(int row) {
    View objective = cell(row, Meaning.OBJECTIVE);
    return objective == null ? null : label(objective, 0, objective.text().length());
  }

  static Label label(View view, int start, int end) {
    return new Label(view.text().substring(start, end), view.location(start, end));
  }

  boolean organisationScore(int row) {
    Label name = nameLabel(row);
    String key = name == null ? "" : Names.key(name.text());
    return key.startsWith("nilaikinerjaorganisasi") || key.equals("nko");
  }

  /** Whether its rows are components of one indicator, which the table itself does not name. */
  boolean ofComponents() {
    return has(table.columns(), Meaning.COMPONENT) && !has(table.columns(), Meaning.INDICATOR);
  }

  /** Whether a column only counts the rows, though nothing heads it. */
  boolean counts(int column) {
    int number = 0;
    for (List<View> row : table.rows()) {
      String text = column < row.size() ? row.get(column).text() : "";
      if (!text.isEmpty() && !text.matches(++number + "[.)]?")) {
        return false;
      }
    }
    return number > 1;
  }

  /**
   * What the figures of a row are about.
   *
   * @param section the indicator of the section in which the table stands
   */
  @Nullable String subject(int row, Catalogue catalogue, @Nullable String section) {
    if (ofComponents()) {
      return section;
    }
    if (kind == DraftTable.Kind.BUDGET) {
      return SubjectFinder.BUDGET;
    }
    if (kind == DraftTable.Kind.REVENUE) {
      return SubjectFinder.REVENUE;
    }
    if (organisationScore(row)) {
      return SubjectFinder.SCORE;
    }
    Label code = code(row);
    if (code != null) {
      return code.text();
    }
    Label name = nameLabel(row);
    if (name == null) {
      return null;
    }
    NamedIndicator known = catalogue.byName(name.text());
    return known == null ? name.text() : known.subject();
  }

  /** What the figures of a column measure; null where the header does not say. */
  @Nullable Quantity quantity(int column, int row) {
    Meaning meaning = table.columns().get(column).meaning();
    if (meaning == null) {
      return null;
    }
    return switch (meaning) {
      case TARGET, WORST -> Quantity.TARGET;
      case REALIZATION -> Quantity.REALIZATION;
      // "Tahun lalu" beside indicators may head their indices as well.
      case PREVIOUS ->
          kind == DraftTable.Kind.BUDGET || kind == DraftTable.Kind.REVENUE
              ? Quantity.REALIZATION
              : null;
      case INDEX ->
          kind == DraftTable.Kind.REVENUE || kind == DraftTable.Kind.BUDGET
              ? Quantity.PERCENTAGE
              : organisationScore(row) ? Quantity.SCORE : Quantity.INDEX;
      // Beside other columns a year heads what they do not say.
      case CALENDAR_YEAR ->
          kind != DraftTable.Kind.HISTORY ? null : organisationScore(row) ? Quantity.SCORE : yearly;
      case WEIGHT -> Quantity.WEIGHT;
      case CEILING, REVISED_CEILING -> Quantity.CEILING;
      case PERCENTAGE -> kind == DraftTable.Kind.REALIZATION ? Quantity.INDEX : Quantity.PERCENTAGE;
      case GROWTH -> Quantity.GROWTH;
      case Q1, Q2, Q3, Q4, SEMESTER_1, SEMESTER_2, UNTIL_Q3, YEAR_TOTAL -> Quantity.TARGET;
      default -> null;
    };
  }

  private static Quantity yearQuantity(RawTable table) {
    String all =
        table.header().stream()
            .map(View::text)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    return all.contains("realisasi") && !all.contains("capaian")
        ? Quantity.REALIZATION
        : Quantity.INDEX;
  }

  /** Says what the figures under years measure, where the table's own header does not. */
  void measures(Quantity known) {
    yearly = known;
  }

  /** The text of a row's cell under a column, or an empty one. */
  String text(int row, int column) {
    List<View> cells = table.rows().get(row);
    return column < cells.size() ? cells.get(column).text() : "";
  }

  /** How many rows there are. */
  int rows() {
    return table.rows().size();
  }

  /** The column with a meaning that speaks of a year, or -1. */
  int columnOf(Meaning meaning, @Nullable Integer year) {
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      if (column.meaning() == meaning && Objects.equals(column.year(), year)) {
        return i;
      }
    }
    return -1;
  }

  Column column(int index) {
    return table.columns().get(index);
  }

  /**
   * What a figure in a cell stands for.
   *
   * @param announced the year that the text above the table names
   * @param reported the year of the report
   * @param section the indicator of the section in which the table stands
   */
  Meant meant(
      Citation.Cell cell,
      Catalogue catalogue,
      @Nullable Integer announced,
      @Nullable Integer reported,
      @Nullable String section) {
    String subject = subject(cell.row(), catalogue, section);
    Quantity quantity = quantity(cell.column(), cell.row());
    Integer headed = column(cell.column()).year();
    Integer year = headed == null ? announced : headed;
    if (headed == null && column(cell.column()).meaning() == Meaning.PREVIOUS) {
      Integer own = announced == null ? reported : announced;
      year = own == null ? null : own - 1;
    }
    boolean mixed =
        has(table.columns(), Meaning.INDICATOR) && has(table.columns(), Meaning.CEILING);
    Label words = words(cell.row());
    boolean carried = words != null && FigureGrid.carried(words.text());
    if (subject == null || quantity == null || mixed || carried) {
      return Meant.unbound(List.of(), null);
    }
    Label name = nameLabel(cell.row());
    boolean lines =
        kind == DraftTable.Kind.BUDGET || kind == DraftTable.Kind.REVENUE || ofComponents();
    return new Meant(
        subject,
        lines && name != null ? name.text() : null,
        quantity,
        year == null ? null : String.valueOf(year),
        new Citation.Binding(
            Citation.Evidence.TABLE, "table-" + kind.name().toLowerCase(Locale.ROOT)),
        List.of(),
        null);
  }

  /** The power of ten by which a column's figures are shortened: by its heading or the caption. */
  int scale(int column) {
    int headed = table.headedScale(column);
    boolean amounts = unit(column) == FigureUnit.RUPIAH;
    return headed == 0 && amounts ? table.captionScale() : headed;
  }

  /** The unit that a column gives to figures without a sign of their own. */
  FigureUnit unit(int column) {
    Meaning meaning = table.columns().get(column).meaning();
    if (meaning == Meaning.PERCENTAGE || meaning == Meaning.WEIGHT || meaning == Meaning.GROWTH) {
      return FigureUnit.PERCENT;
    }
    boolean indices =
        kind == DraftTable.Kind.HISTORY
            && meaning == Meaning.CALENDAR_YEAR
            && yearly == Quantity.INDEX;
    if (meaning == Meaning.INDEX || indices) {
      return FigureUnit.INDEX;
    }
    boolean amounts = kind == DraftTable.Kind.BUDGET || kind == DraftTable.Kind.REVENUE;
    return amounts ? FigureUnit.RUPIAH : FigureUnit.NONE;
  }
}
