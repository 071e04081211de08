package id.cermat.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where a table stands: its titles, its header and its rows.
 *
 * @param titles the lines above the header
 * @param top the row of the first title or, without titles, of the header
 * @param left the first column
 */
record TablePlan(
    SampleTable table,
    Layout layout,
    String file,
    String sheet,
    List<String> titles,
    int top,
    int left) {
  private static final Set<String> MONEY = Set.of("budget", "revenue");

  /** The places of all tables of a unit under a layout. */
  static List<TablePlan> of(SampleUnit unit, Layout layout, String baseName) {
    List<TablePlan> plans = new ArrayList<>();
    for (SampleTable table : unit.tables()) {
      String sheet = sheet(table, layout);
      String file = baseName + "." + layout.extension();
      int top = 0;
      int left = 0;
      if (layout.extension().equals("csv")) {
        sheet = baseName + "-" + sheet.toLowerCase(Locale.ROOT).replace(' ', '-');
        file = sheet + ".csv";
      }
      for (TablePlan earlier : plans) {
        if (earlier.sheet().equals(sheet) && layout.has(Quirk.SIDE_BY_SIDE)) {
          left = earlier.left + earlier.table.columns().size() + 1;
        } else if (earlier.sheet().equals(sheet)) {
          top = earlier.end() + 2;
        }
      }
      plans.add(
          new TablePlan(
              table, layout.of(table), file, sheet, titles(unit, table, layout), top, left));
    }
    return plans;
  }

  int header() {
    return top + titles.size() + (titles.isEmpty() ? 0 : 1);
  }

  int firstRow() {
    return header() + layout.headerRows();
  }

  /** One more than the last row. */
  int end() {
    return firstRow() + table.rows().size();
  }

  /** Puts the places of all cells into the map. */
  void collect(Map<String, Place> places) {
    for (int r = 0; r < table.rows().size(); r++) {
      for (int c = 0; c < table.columns().size(); c++) {
        String column = table.columns().get(c).key();
        int row = firstRow() + topOfMerge(r, column);
        places.put(
            table.key() + "/" + table.rows().get(r).key() + "/" + column,
            new Place(file, sheet, row, left + c));
      }
    }
    for (int c = 0; c < table.columns().size(); c++) {
      places.put(
          table.key() + "/header/" + table.columns().get(c).key(),
          new Place(file, sheet, header(), left + c));
    }
  }

  /** The first row of the vertical merge that a cell belongs to. */
  int topOfMerge(int row, String column) {
    int first = row;
    if (layout.twoRowHeader() && table.mergedDown().contains(column)) {
      while (first > 0 && joins(first - 1, first, column)) {
        first--;
      }
    }
    return first;
  }

  private boolean joins(int upper, int lower, String column) {
    SampleRow above = table.rows().get(upper);
    SampleRow below = table.rows().get(lower);
    SampleValue value = below.cells().get(column);
    return above.look() == SampleRow.Look.ITEM
        && below.look() == SampleRow.Look.ITEM
        && value != null
        && value.equals(above.cells().get(column));
  }

  /** The text of a column's heading, with the unit of its amounts. */
  String heading(SampleColumn column) {
    boolean amounts =
        table.rows().stream()
            .map(row -> row.cells().get(column.key()))
            .anyMatch(
                value ->
                    value instanceof SampleValue.Numeric number
                        && number.kind() == SampleValue.Kind.RUPIAH);
    boolean own = table.key().equals("revenue") || layout.has(Quirk.UNITS_IN_HEADERS);
    return layout.moneyUnit() != 1 && amounts && own
        ? column.header() + " (dalam jutaan rupiah)"
        : column.header();
  }

  private static String sheet(SampleTable table, Layout layout) {
    if (layout.has(Quirk.SIDE_BY_SIDE)) {
      return switch (table.key()) {
        case "budget", "revenue" -> "Keuangan";
        case "realization", "contract" -> "Kinerja";
        case "history", "previous" -> "Riwayat";
        default -> table.sheet();
      };
    }
    if (layout.stacked()) {
      return MONEY.contains(table.key()) ? "Keuangan" : "Kinerja";
    }
    return layout.titles() == Layout.Titles.NONE && table.year() != null
        ? table.sheet() + " " + table.year()
        : table.sheet();
  }

  private static List<String> titles(SampleUnit unit, SampleTable table, Layout layout) {
    List<String> titles = new ArrayList<>();
    switch (layout.titles()) {
      case NONE -> {}
      case ONE -> titles.add(table.title() + " " + unit.name() + " " + table.period());
      case THREE -> {
        titles.add(table.title().toUpperCase(Locale.ROOT));
        titles.add(unit.name().toUpperCase(Locale.ROOT));
        titles.add(table.period().toUpperCase(Locale.ROOT));
      }
      case FIVE -> {
        titles.add(table.title().toUpperCase(Locale.ROOT));
        titles.add("DIREKTORAT JENDERAL PAJAK");
        titles.add(unit.region());
        titles.add(unit.name().toUpperCase(Locale.ROOT));
        titles.add("PERIODE PELAPORAN : " + reportingPeriod(table));
      }
    }
    if (layout.moneyUnit() != 1
        && table.key().equals("budget")
        && !layout.has(Quirk.UNITS_IN_HEADERS)) {
      titles.add("(dalam jutaan rupiah)");
    }
    return titles;
  }

  private static String reportingPeriod(SampleTable table) {
    String period = table.period().toUpperCase(Locale.ROOT);
    return table.year() == null ? period : "SD TRIWULAN 4 " + period;
  }
}
