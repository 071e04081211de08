package id.cermat.writer.rekap;

import id.cermat.catalogue.Messages;
import id.cermat.format.opc.NewPackage;
import id.cermat.format.opc.ZipPackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes {@code rekap.xlsx}: whom to call, units by rules, all findings, the indices with their
 * spread, and where sources differ. The same run gives the same bytes.
 */
public final class RekapWriter {
  /** The name by which cermat knows its own roll-up again. */
  private static final String APPLICATION = "cermat";

  private static final Date WRITTEN = Date.from(Instant.parse("2025-01-01T00:00:00Z"));
  private static final int ROWS_IN_MEMORY = 200;

  private RekapWriter() {}

  /** Writes the workbook; leaves the stream open. */
  public static void write(RollUp rollUp, OutputStream out) throws IOException {
    Path drawn = Files.createTempFile("cermat", ".xlsx");
    try {
      try (OutputStream packed = Files.newOutputStream(drawn)) {
        draw(rollUp, packed);
      } catch (RuntimeException failure) {
        throw new IOException(failure.toString(), failure);
      }
      steady(drawn, out);
    } finally {
      Files.deleteIfExists(drawn);
    }
  }

  private static void draw(RollUp rollUp, OutputStream out) throws IOException {
    Messages messages = rollUp.report().messages();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      properties(workbook, rollUp);
      RekapStyles styles = new RekapStyles(workbook);
      XSSFSheet summary = workbook.createSheet(messages.text("rekap/sheet-summary"));
      XSSFSheet matrix = workbook.createSheet(messages.text("rekap/sheet-matrix"));
      XSSFSheet indices = workbook.createSheet(messages.text("rekap/sheet-indices"));
      XSSFSheet unplaced = workbook.createSheet(messages.text("rekap/sheet-unplaced"));
      new SummarySheet(rollUp, styles)
          .write(summary, new CopyLinks(workbook.getCreationHelper(), rollUp));
      new MatrixSheet(rollUp, styles).write(matrix);
      new IndexSheet(rollUp, styles).write(indices);
      new UnplacedSheet(rollUp, styles).write(unplaced);
      try (SXSSFWorkbook streamed = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY)) {
        SXSSFSheet findings = streamed.createSheet(messages.text("rekap/sheet-findings"));
        SXSSFSheet differences = streamed.createSheet(messages.text("rekap/sheet-differences"));
        new FindingsSheet(rollUp, styles)
            .write(findings, new CopyLinks(streamed.getCreationHelper(), rollUp));
        new DifferenceSheet(rollUp, styles)
            .write(differences, new CopyLinks(streamed.getCreationHelper(), rollUp));
        streamed.setSheetOrder(findings.getSheetName(), 2);
        streamed.setSheetOrder(differences.getSheetName(), 3);
        streamed.setActiveSheet(0);
        streamed.write(out);
      }
    }
  }

  private static void properties(XSSFWorkbook workbook, RollUp rollUp) {
    POIXMLProperties properties = workbook.getProperties();
    properties.getExtendedProperties().setApplication(APPLICATION);
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreator(APPLICATION);
    core.setTitle(rollUp.report().messages().text("rekap/title", rollUp.title()));
    core.setCreated(Optional.of(WRITTEN));
    core.setModified(Optional.of(WRITTEN));
  }

  /** Packs the parts anew without the time of day. */
  private static void steady(Path drawn, OutputStream out) throws IOException {
    try (ZipPackage in = new ZipPackage(drawn)) {
      NewPackage packed = new NewPackage(out);
      for (String name : in.names().toList()) {
        try (InputStream part = in.open(name)) {
          packed.part(name, part);
        }
      }
      packed.finish();
    }
  }
}
