package id.cermat.writer.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import id.cermat.catalogue.RuleBook;
import id.cermat.writer.Report;
import id.cermat.writer.ReportWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes {@code report.html}: findings, pictures, the draft and the sheets with their figures
 * marked, and what was checked. One file that needs nothing else and asks for nothing.
 */
public final class HtmlReportWriter implements ReportWriter {
  private final RuleBook rules;
  private final SheetTexts texts;
  private final PageLimits limits;

  /**
   * @param rules those of the run
   * @param texts the sheets that are to be shown
   */
  public HtmlReportWriter(RuleBook rules, SheetTexts texts) {
    this(rules, texts, PageLimits.OFFICE);
  }

  HtmlReportWriter(RuleBook rules, SheetTexts texts, PageLimits limits) {
    this.rules = rules;
    this.texts = texts;
    this.limits = limits;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    // Charts need no screen, and a server has none.
    System.setProperty("java.awt.headless", "true");
    try {
      write(new PageComposer(rules, report.messages(), limits, texts).compose(report), out);
    } catch (RuntimeException failure) {
      // A page that cannot be made must not keep the other reports from being written.
      throw new IOException(failure.toString(), failure);
    }
  }

  private static void write(Page page, OutputStream out) throws IOException {
    Writer writer =
        new BufferedWriter(
            new VisibleControls(new OutputStreamWriter(out, StandardCharsets.UTF_8)), 1 << 16);
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render("report.jte", page, new WriterOutput(writer));
    writer.flush();
  }
}
