package id.cermat.sample;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVPrinter;

/** Writes a unit as CSV files, one a table. */
final class CsvRenderer {
  private final Layout layout;
  private final Literals literals;

  private CsvRenderer(Layout layout) {
    this.layout = layout;
    this.literals = new Literals(layout);
  }

  static RenderedUnit render(SampleUnit unit, Layout layout, Path folder, String baseName)
      throws IOException {
    CsvRenderer renderer = new CsvRenderer(layout);
    List<Path> files = new ArrayList<>();
    Map<String, Place> places = new LinkedHashMap<>();
    for (TablePlan plan : TablePlan.of(unit, layout, baseName)) {
      plan.collect(places);
      Path file = folder.resolve(plan.file());
      renderer.write(plan, file);
      files.add(file);
    }
    return new RenderedUnit(files, places);
  }

  private void write(TablePlan plan, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file, CsvForm.charset(layout));
        CSVPrinter printer = new CSVPrinter(writer, CsvForm.format(layout))) {
      if (layout.has(Quirk.BYTE_ORDER_MARK)) {
        writer.write('\uFEFF');
      }
      List<SampleColumn> columns = plan.table().columns();
      for (String title : plan.titles()) {
        printer.printRecord(padded(List.of(title), columns.size()));
      }
      if (!plan.titles().isEmpty()) {
        printer.printRecord(padded(List.of(), columns.size()));
      }
      printer.printRecord(columns.stream().map(plan::heading).toList());
      for (SampleRow row : plan.table().rows()) {
        printer.printRecord(
            columns.stream().map(column -> literal(row.cells().get(column.key()))).toList());
      }
    }
  }

  private static List<String> padded(List<String> cells, int columns) {
    List<String> padded = new ArrayList<>(cells);
    while (padded.size() < columns) {
      padded.add("");
    }
    return padded;
  }

  private String literal(@org.jspecify.annotations.Nullable SampleValue value) {
    if (value == null) {
      return "";
    }
    if (value instanceof SampleValue.Text text) {
      return text.text();
    }
    if (value instanceof SampleValue.ErrorCode error) {
      return error.literal();
    }
    SampleValue.Numeric number =
        value instanceof SampleValue.TextNumber textNumber
            ? textNumber.number()
            : (SampleValue.Numeric) value;
    return layout.percent() == Layout.Percent.TEXT
        ? literals.indonesian(number)
        : literals.plain(number);
  }
}
