package id.cermat.cli;

import id.cermat.writer.CsvReportWriter;
import id.cermat.writer.GithubReportWriter;
import id.cermat.writer.JsonReportWriter;
import id.cermat.writer.JunitReportWriter;
import id.cermat.writer.ReportWriter;
import id.cermat.writer.SarifReportWriter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What {@code --format} can name. */
enum Format {
  /** The annotated copies. */
  XLSX(null, null),
  JSON("report.json", JsonReportWriter::new),
  CSV("discrepancies.csv", CsvReportWriter::new),
  SARIF("report.sarif", SarifReportWriter::new),
  JUNIT("report.junit.xml", JunitReportWriter::new),
  /** Goes to standard output, where GitHub looks for it. */
  GITHUB(null, GithubReportWriter::new);

  private final @Nullable String file;
  private final @Nullable Supplier<ReportWriter> writer;

  Format(@Nullable String file, @Nullable Supplier<ReportWriter> writer) {
    this.file = file;
    this.writer = writer;
  }

  /** The file's name under {@code --out}; null where the format writes none of its own. */
  @Nullable String file() {
    return file;
  }

  /** The report's writer; null for the annotated copies. */
  @Nullable ReportWriter writer() {
    return writer == null ? null : writer.get();
  }

  @Override
  public String toString() {
    return Choices.id(this);
  }
}
