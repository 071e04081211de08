package id.cermat.cli;

import id.cermat.catalogue.RuleBook;
import id.cermat.writer.CsvReportWriter;
import id.cermat.writer.GithubReportWriter;
import id.cermat.writer.JsonReportWriter;
import id.cermat.writer.JunitReportWriter;
import id.cermat.writer.ReportWriter;
import id.cermat.writer.SarifReportWriter;
import id.cermat.writer.html.HtmlReportWriter;
import id.cermat.writer.html.SheetTexts;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What {@code --format} can name. */
enum Format {
  /** The annotated copies. */
  XLSX(null, null),
  HTML("report.html", HtmlReportWriter::new),
  JSON("report.json", (rules, sheets) -> new JsonReportWriter()),
  CSV("discrepancies.csv", (rules, sheets) -> new CsvReportWriter()),
  SARIF("report.sarif", (rules, sheets) -> new SarifReportWriter()),
  JUNIT("report.junit.xml", (rules, sheets) -> new JunitReportWriter()),
  /** Goes to standard output, where GitHub looks for it. */
  GITHUB(null, (rules, sheets) -> new GithubReportWriter());

  private final @Nullable String file;
  private final @Nullable BiFunction<RuleBook, SheetTexts, ReportWriter> writer;

  Format(@Nullable String file, @Nullable BiFunction<RuleBook, SheetTexts, ReportWriter> writer) {
    this.file = file;
    this.writer = writer;
  }

  /** The file's name under {@code --out}; null where the format writes none of its own. */
  @Nullable String file() {
    return file;
  }

  /** Whether it is a report; the annotated copies are none. */
  boolean isReport() {
    return writer != null;
  }

  /**
   * The report's writer; null for the annotated copies.
   *
   * @param rules those of the run
   * @param sheets the workbooks of the run
   */
  @Nullable ReportWriter writer(RuleBook rules, SheetTexts sheets) {
    return writer == null ? null : writer.apply(rules, sheets);
  }

  @Override
  public String toString() {
    return Choices.id(this);
  }
}
