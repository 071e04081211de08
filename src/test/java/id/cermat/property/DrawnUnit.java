package id.cermat.property;

import id.cermat.sample.Layout;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A unit with the file that shows it. */
record DrawnUnit(SampleUnit unit, Layout layout, RenderedUnit files) {

  /** Where the header of a table begins, and how many columns it has. */
  record Header(String sheet, int row, int columns) {}

  static DrawnUnit draw(SampleUnit unit, Layout layout, Path folder) throws IOException {
    return new DrawnUnit(unit, layout, WorkbookRenderer.render(unit, layout, folder, "unit"));
  }

  /** The same unit in a file of the same name, its sheets rearranged. */
  RenderedUnit rearranged(Rearrangement rearrangement, Random random, Path folder)
      throws IOException {
    Path original = files.files().get(0);
    Path copy = Files.createDirectories(folder).resolve(original.getFileName());
    try (InputStream in = Files.newInputStream(original);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(copy)) {
      rearrangement.apply(workbook, this, random);
      workbook.write(out);
    }
    return new RenderedUnit(List.of(copy), files.places());
  }

  /** The headers of all tables, the lowest first, so that rows inserted at one move no other. */
  List<Header> headersFromBelow() {
    return unit.tables().stream()
        .map(
            table -> {
              Place place = files.place(table.key() + "/header/" + table.columns().get(0).key());
              return new Header(place.sheet(), place.row(), table.columns().size());
            })
        .sorted(Comparator.comparingInt(Header::row).reversed())
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
