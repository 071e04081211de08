package id.cermat.property;

import id.cermat.sample.Layout;
import id.cermat.sample.OpenDocumentPackage;
import id.cermat.sample.Place;
import id.cermat.sample.RenderedUnit;
import id.cermat.sample.SampleRow;
import id.cermat.sample.SampleTable;
import id.cermat.sample.SampleUnit;
import id.cermat.sample.SampleValue.Numeric;
import id.cermat.sample.WorkbookRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A unit with the file that shows it. */
record DrawnUnit(SampleUnit unit, Layout layout, RenderedUnit files) {

  /** A row with the headers of one table, or of tables side by side. */
  record HeaderRow(String sheet, int row, List<Header> headers) {}

  /** The columns of a header. */
  record Header(int firstColumn, int columns) {
    int lastColumn() {
      return firstColumn + columns - 1;
    }
  }

  static DrawnUnit draw(SampleUnit unit, Layout layout, Path folder) throws IOException {
    return new DrawnUnit(unit, layout, WorkbookRenderer.render(unit, layout, folder, "unit"));
  }

  /** The same unit in files of the same names, rearranged in all these ways one after another. */
  RenderedUnit rearranged(List<Rearrangement> rearrangements, Random random, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    try (Workbook workbook = open(folder)) {
      rearrangements.forEach(rearrangement -> rearrangement.apply(workbook, this, random));
      return new RenderedUnit(save(workbook, folder), files.places());
    }
  }

  /** OpenDocument files are drawn as workbooks first, which can be rearranged. */
  private Workbook open(Path folder) throws IOException {
    return switch (layout.extension()) {
      case "csv" -> CsvBook.open(files.files(), layout);
      case "ods" ->
          openFile(WorkbookRenderer.render(unit, layout.as("xlsx"), folder, "twin").files().get(0));
      default -> openFile(files.files().get(0));
    };
  }

  private static Workbook openFile(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return WorkbookFactory.create(in);
    }
  }

  private List<Path> save(Workbook workbook, Path folder) throws IOException {
    if (layout.extension().equals("csv")) {
      return CsvBook.save(workbook, layout, folder);
    }
    Path copy = folder.resolve(files.files().get(0).getFileName());
    if (layout.extension().equals("ods")) {
      Files.write(copy, OpenDocumentPackage.bytes(workbook));
    } else {
      try (OutputStream out = Files.newOutputStream(copy)) {
        workbook.write(out);
      }
    }
    return List.of(copy);
  }

  /** The rows with headers, the lowest first, so that rows inserted at one move no other. */
  List<HeaderRow> headersFromBelow() {
    Map<String, HeaderRow> rows = new LinkedHashMap<>();
    for (SampleTable table : unit.tables()) {
      Place place = files.place(table.key() + "/header/" + table.columns().get(0).key());
      rows.computeIfAbsent(
              place.sheet() + place.row(),
              unseen -> new HeaderRow(place.sheet(), place.row(), new ArrayList<>()))
          .headers()
          .add(new Header(place.column(), table.columns().size()));
    }
    return rows.values().stream()
        .sorted(Comparator.comparingInt(HeaderRow::row).reversed())
        .toList();
  }

  /** The numbers of a column by their places. */
  Map<Place, Numeric> numbers(SampleTable table, String column) {
    Map<Place, Numeric> numbers = new LinkedHashMap<>();
    for (SampleRow row : table.rows()) {
      if (row.cells().get(column) instanceof Numeric number) {
        numbers.put(files.place(table.key() + "/" + row.key() + "/" + column), number);
      }
    }
    return numbers;
  }
}
