package id.cermat.property;

import id.cermat.sample.CsvForm;
import id.cermat.sample.Layout;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** CSV files seen as one workbook of texts, a sheet a file. */
final class CsvBook {
  private CsvBook() {}

  static Workbook open(List<Path> files, Layout layout) throws IOException {
    Workbook workbook = new XSSFWorkbook();
    for (Path file : files) {
      Sheet sheet = workbook.createSheet(file.getFileName().toString().replace(".csv", ""));
      try (Reader reader = Files.newBufferedReader(file, CsvForm.charset(layout));
          CSVParser parser = CSVParser.parse(reader, CsvForm.format(layout))) {
        for (CSVRecord line : parser) {
          Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
          for (int column = 0; column < line.size(); column++) {
            String text = line.get(column).replace("\uFEFF", "");
            if (!text.isEmpty()) {
              row.createCell(column).setCellValue(text);
            }
          }
        }
      }
    }
    return workbook;
  }

  /** Writes the files, those of the first sheets first. */
  static List<Path> save(Workbook workbook, Layout layout, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Sheet sheet : workbook) {
      Path file = folder.resolve(sheet.getSheetName() + ".csv");
      try (Writer writer = Files.newBufferedWriter(file, CsvForm.charset(layout));
          CSVPrinter printer = new CSVPrinter(writer, CsvForm.format(layout))) {
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
          printer.printRecord(texts(sheet.getRow(row)));
        }
      }
      files.add(file);
    }
    return files;
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
      Cell cell = row.getCell(column);
      texts.add(cell == null ? "" : cell.getStringCellValue());
    }
    return texts.isEmpty() ? List.of("") : texts;
  }
}
