package id.cermat.sample;

import id.cermat.sample.SampleRow.Look;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Changes a unit's tables as the quirks of a layout ask for; all figures stay right. */
final class QuirkyUnit {
  private static final Set<String> REPEATED = Set.of("contract", "budget", "revenue");
  private static final Map<String, String> MISSPELT = misspelt();
  private static final Set<String> PERCENTAGES = Set.of("percentage", "growth", "weighted");

  private QuirkyUnit() {}

  static SampleUnit of(SampleUnit plain, Layout layout) {
    SampleUnit unit = plain;
    if (layout.has(Quirk.CODED_HIERARCHY)) {
      unit = unit.changing("budget", BudgetHierarchy::of);
    }
    if (layout.has(Quirk.TWO_YEARS_IN_ONE_HEADER)) {
      unit = TwoYears.of(unit);
    }
    if (layout.has(Quirk.BUDGET_BESIDE_INDICATORS)) {
      unit = unit.changing("realization", BudgetColumns::beside);
    }
    if (layout.has(Quirk.TOTALS_ABOVE)) {
      unit = each(unit, QuirkyUnit::totalAbove);
    }
    if (layout.has(Quirk.TOTALS_WITHOUT_LABEL)) {
      unit = each(unit, QuirkyUnit::totalWithoutName);
    }
    if (layout.has(Quirk.UNITS_IN_HEADERS)) {
      unit = each(unit, QuirkyUnit::unitsInHeaders);
    }
    if (layout.has(Quirk.WORDS_FOR_NOTHING)) {
      unit = each(unit, QuirkyUnit::wordsForNothing);
    }
    if (layout.has(Quirk.MISSPELT_WORDS)) {
      unit = each(unit, QuirkyUnit::misspelt);
    }
    if (layout.has(Quirk.BROKEN_CODES)) {
      unit = each(unit, QuirkyUnit::brokenCodes);
    }
    return layout.has(Quirk.REPEATED_TABLES) ? repeated(unit) : unit;
  }

  private static SampleUnit each(SampleUnit unit, UnaryOperator<SampleTable> change) {
    return unit.withTables(unit.tables().stream().map(change).toList());
  }

  private static boolean money(SampleTable table) {
    return table.key().equals("budget") || table.key().equals("revenue");
  }

  private static SampleTable totalAbove(SampleTable table) {
    if (!money(table)) {
      return table;
    }
    List<SampleRow> rows = new ArrayList<>();
    table.rows().stream().filter(row -> row.look() == Look.TOTAL).forEach(rows::add);
    table.rows().stream().filter(row -> row.look() != Look.TOTAL).forEach(rows::add);
    return table.withRows(rows);
  }

  private static SampleTable totalWithoutName(SampleTable table) {
    return money(table)
        ? table.changing("total", row -> row.with("name", SampleValue.BLANK))
        : table;
  }

  private static SampleTable unitsInHeaders(SampleTable table) {
    return table.withHeadings(
        column ->
            PERCENTAGES.contains(column.key()) ? bare(column.header()) + " (%)" : column.header());
  }

  private static String bare(String heading) {
    return heading.replace(" (%)", "");
  }

  private static SampleTable wordsForNothing(SampleTable table) {
    List<SampleRow> rows = new ArrayList<>();
    int turn = 0;
    for (SampleRow row : table.rows()) {
      SampleRow changed = row;
      for (Map.Entry<String, SampleValue> cell : row.cells().entrySet()) {
        if (cell.getValue().equals(SampleValue.DASH)) {
          boolean amount = table.key().equals("budget") && !cell.getKey().equals("percentage");
          String word = amount ? "nihil" : List.of("n/a", "-", "N/A", "–").get(turn++ % 4);
          changed = changed.with(cell.getKey(), SampleValue.text(word));
        }
      }
      rows.add(changed);
    }
    return table.withRows(rows);
  }

  private static SampleTable misspelt(SampleTable table) {
    return table
        .withHeadings(column -> MISSPELT.getOrDefault(column.header(), column.header()))
        .withTexts(
            text -> text.replace("Perspective", "Prespective").replace("Maximize", "Maximaze"));
  }

  /** 10a-CP becomes 10a-⏎CP. */
  private static SampleTable brokenCodes(SampleTable table) {
    return table.withTexts(
        text -> text.matches("\\d+[a-z]-[CPN]+") ? text.replace("-", "-\n") : text);
  }

  private static SampleUnit repeated(SampleUnit unit) {
    List<SampleTable> tables = new ArrayList<>(unit.tables());
    unit.tables().stream()
        .filter(table -> REPEATED.contains(table.key()))
        .map(table -> table.copiedTo(table.key() + "-copy", "Lampiran " + table.sheet()))
        .forEach(tables::add);
    return unit.withTables(tables);
  }

  private static Map<String, String> misspelt() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("Kode IKU", "Kd IKU");
    words.put("Indikator Kinerja", "Indikator Kinerj");
    words.put("Indikator Kinerja Utama", "Indkator Kinerja Utama");
    words.put("Sasaran Program/Kegiatan", "Sasaran Program/Kegiatn");
    words.put("Target", "Tgt");
    words.put("Realisasi", "Real.");
    words.put("Indeks Capaian", "Indek Capaian");
    words.put("Index Capaian", "Index Capain");
    words.put("Polarisasi", "Polorarisasi");
    words.put("Konsolidasi Periode", "Konsolidsi Periode");
    words.put("Komponen", "Kompoen");
    words.put("Bobot Tertimbang", "Bobot Tertimbng");
    words.put("Nilai Tertimbang", "Nilai Tertimbng");
    words.put("Persentase", "Prosentase");
    words.put("Jenis Belanja", "Jns Belanja");
    words.put("Q1", "TW I");
    words.put("Q2", "TW II");
    words.put("Smt 1", "Sm. 1");
    words.put("Q3", "TW III");
    words.put("s.d. Q3", "s.d. TW III");
    words.put("Q4", "TW IV");
    words.put("Y", "Setahun");
    return words;
  }
}
