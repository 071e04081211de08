package id.cermat.writer;

import id.cermat.catalogue.RuleId;
import id.cermat.finding.Finding;
import id.cermat.finding.RuleCoverage;
import id.cermat.finding.UnitResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code report.junit.xml}: a suite for each unit, a case for each rule. Findings that fail
 * the run are its failure; the others stand in its output.
 */
public final class JunitReportWriter implements ReportWriter {
  private enum State {
    PASSED,
    FAILED,
    SKIPPED,
    CRASHED
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", "cermat");
      for (UnitResult unit : report.units()) {
        new Suite(report, unit).write(xml);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }

  private static final class Suite {
    private final Report report;
    private final UnitResult unit;
    private final Map<RuleId, List<Finding>> findings = new EnumMap<>(RuleId.class);
    private final Map<RuleId, State> cases = new EnumMap<>(RuleId.class);
    private final Map<RuleId, String> reasons = new EnumMap<>(RuleId.class);

    private Suite(Report report, UnitResult unit) {
      this.report = report;
      this.unit = unit;
      for (RuleCoverage rule : unit.rules()) {
        if (!rule.ran()) {
          continue;
        }
        cases.put(rule.rule(), rule.checked() > 0 ? State.PASSED : State.SKIPPED);
        if (rule.why() != null) {
          reasons.put(rule.rule(), report.messages().text(rule.why()));
        }
      }
      for (Finding finding : unit.findings()) {
        findings.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
        boolean fails = report.fails(unit, finding);
        cases.merge(
            finding.rule(),
            fails ? State.FAILED : State.PASSED,
            (before, now) -> before == State.FAILED ? before : now);
      }
      unit.crashed().forEach(rule -> cases.put(rule, State.CRASHED));
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
      xml.writeCharacters("\n  ");
      xml.writeStartElement("testsuite");
      Integer year = unit.report().year();
      String name = unit.report().unit();
      xml.writeAttribute("name", legal(year == null ? name : name + " " + year));
      xml.writeAttribute("tests", String.valueOf(cases.size()));
      xml.writeAttribute("failures", count(State.FAILED));
      xml.writeAttribute("errors", count(State.CRASHED));
      xml.writeAttribute("skipped", count(State.SKIPPED));
      for (Map.Entry<RuleId, State> entry : cases.entrySet()) {
        testCase(entry.getKey(), entry.getValue(), xml);
      }
      xml.writeCharacters("\n  ");
      xml.writeEndElement();
    }

    private String count(State state) {
      return String.valueOf(cases.values().stream().filter(state::equals).count());
    }

    private void testCase(RuleId rule, State state, XMLStreamWriter xml) throws XMLStreamException {
      xml.writeCharacters("\n    ");
      xml.writeStartElement("testcase");
      xml.writeAttribute("classname", "cermat." + rule.group().name().toLowerCase(Locale.ROOT));
      xml.writeAttribute("name", rule.id());
      List<Finding> all = findings.getOrDefault(rule, List.of());
      switch (state) {
        case FAILED -> {
          List<Finding> failing =
              all.stream().filter(finding -> report.fails(unit, finding)).toList();
          element("failure", report.messages().text(rule.id() + "/title"), sentences(failing), xml);
        }
        case CRASHED ->
            element(
                "error",
                report.messages().text("report/crashed", rule.id(), unit.report().unit()),
                null,
                xml);
        case SKIPPED -> element("skipped", reasons.getOrDefault(rule, ""), null, xml);
        case PASSED -> {}
      }
      List<Finding> others = all.stream().filter(finding -> !report.fails(unit, finding)).toList();
      if (!others.isEmpty()) {
        element("system-out", null, sentences(others), xml);
      }
      xml.writeCharacters("\n    ");
      xml.writeEndElement();
    }

    private String sentences(List<Finding> some) {
      return some.stream()
          .map(
              finding ->
                  String.join(
                      " ",
                      "[" + finding.severity().id() + "]",
                      finding.location().file(),
                      finding.location().label() + ":",
                      report.messages().text(finding.message())))
          .collect(Collectors.joining("\n"));
    }

    private static void element(
        String name, @Nullable String message, @Nullable String content, XMLStreamWriter xml)
        throws XMLStreamException {
      xml.writeCharacters("\n      ");
      xml.writeStartElement(name);
      if (message != null) {
        xml.writeAttribute("message", legal(message));
      }
      if (content != null) {
        xml.writeCharacters(legal(content));
      }
      xml.writeEndElement();
    }
  }

  /** Without the characters that XML 1.0 cannot hold. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c >= 0x20 && c <= 0xd7ff
                    || c >= 0xe000 && c <= 0xfffd
                    || c >= 0x10000)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }
}
