package id.cermat.writer;

import id.cermat.catalogue.Severity;
import id.cermat.figure.TextLocation;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes findings as workflow commands, which GitHub Actions shows as annotations. */
public final class GithubReportWriter implements ReportWriter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    for (UnitResult unit : report.units()) {
      for (Finding finding : unit.findings()) {
        out.write((line(report, finding) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    out.flush();
  }

  private static String line(Report report, Finding finding) {
    StringBuilder line = new StringBuilder("::").append(command(finding.severity()));
    line.append(" file=").append(property(finding.location().file()));
    if (finding.location() instanceof TextLocation text) {
      line.append(",line=").append(text.line()).append(",col=").append(text.column());
    }
    line.append(",title=").append(property(finding.rule().id() + " " + finding.location().label()));
    return line.append("::").append(data(report.messages().text(finding.message()))).toString();
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
