package id.cermat.sample;

import id.cermat.sample.report.ReportDocx;
import id.cermat.sample.report.ReportPart;
import id.cermat.sample.report.ReportPdf;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes the draft reports under {@code sample-workbooks/}, each as a Word document and a PDF. */
final class SampleReports {
  private SampleReports() {}

  /** Writes them into a folder. */
  static void write(Path folder, SampleUnit clean) throws IOException {
    write(folder, "lakin-bekasi-utara-2024", BekasiUtara.unit());
    write(folder, "lakin-bersih-2024", clean);
  }

  private static void write(Path folder, String name, SampleUnit unit) throws IOException {
    List<ReportPart> parts = ReportText.read(name + ".txt", unit);
    String head = "Laporan Kinerja " + unit.name() + " Tahun " + unit.year();
    try (XWPFDocument document = ReportDocx.of(head, parts)) {
      Files.write(folder.resolve(name + ".docx"), SteadyPackage.bytes(document));
    }
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(name + ".pdf")))) {
      ReportPdf.write(head, parts, out);
    }
  }
}
