package id.cermat.writer;

import com.fasterxml.jackson.core.JsonGenerator;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.figure.TextLocation;
import id.cermat.finding.Finding;
import id.cermat.finding.RuleCoverage;
import id.cermat.finding.UnitResult;
import id.cermat.model.Input;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Writes {@code report.sarif}, SARIF 2.1.0. Every result has a physical location, where a cell is a
 * line and a column, and its sheet!A1 as a logical one; a service that refuses results without a
 * physical location takes the file.
 */
public final class SarifReportWriter implements ReportWriter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    List<RuleId> rules = rules(report);
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(report, rules, json);
      json.writeStringField("language", report.messages().language().code());
      json.writeStringField("columnKind", "utf16CodeUnits");
      invocations(report, json);
      artifacts(report, json);
      json.writeArrayFieldStart("results");
      for (UnitResult unit : report.units()) {
        for (Finding finding : unit.findings()) {
          result(report, unit, finding, rules.indexOf(finding.rule()), json);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** The rules that ran or found something, in the catalogue's order. */
  private static List<RuleId> rules(Report report) {
    Set<RuleId> rules = EnumSet.noneOf(RuleId.class);
    for (UnitResult unit : report.units()) {
      unit.rules().stream()
          .filter(RuleCoverage::ran)
          .forEach(coverage -> rules.add(coverage.rule()));
      unit.findings().forEach(finding -> rules.add(finding.rule()));
      rules.addAll(unit.crashed());
    }
    return new ArrayList<>(rules);
  }

  private static void tool(Report report, List<RuleId> rules, JsonGenerator json)
      throws IOException {
    Messages messages = report.messages();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "cermat");
    json.writeStringField("version", report.version());
    json.writeStringField("semanticVersion", report.version());
    json.writeArrayFieldStart("rules");
    for (RuleId rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      text("shortDescription", messages.text(rule.id() + "/title"), json);
      text("fullDescription", messages.text(rule.id() + "/what"), json);
      text(
          "help",
          String.join(
              "\n\n",
              messages.text(rule.id() + "/what"),
              messages.text(rule.id() + "/why"),
              messages.text(rule.id() + "/fix")),
          json);
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rule.defaultSeverity()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void invocations(Report report, JsonGenerator json) throws IOException {
    boolean whole = report.units().stream().allMatch(unit -> unit.crashed().isEmpty());
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", whole);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (UnitResult unit : report.units()) {
      for (RuleId rule : unit.crashed()) {
        json.writeStartObject();
        json.writeStringField("level", "error");
        text(
            "message",
            report.messages().text("report/crashed", rule.id(), unit.report().unit()),
            json);
        json.writeObjectFieldStart("associatedRule");
        json.writeStringField("id", rule.id());
        json.writeEndObject();
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void artifacts(Report report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("artifacts");
    for (UnitResult unit : report.units()) {
      for (Input input : unit.report().inputs()) {
        json.writeStartObject();
        json.writeObjectFieldStart("location");
        json.writeStringField("uri", uri(input.file()));
        json.writeEndObject();
        json.writeObjectFieldStart("hashes");
        json.writeStringField("sha-256", input.sha256());
        json.writeEndObject();
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void result(
      Report report, UnitResult unit, Finding finding, int ruleIndex, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", ruleIndex);
    json.writeStringField("level", level(finding.severity()));
    text("message", report.messages().text(finding.message()), json);
    json.writeArrayFieldStart("locations");
    location(finding.location(), json);
    json.writeEndArray();
    if (!finding.related().isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      for (Location place : finding.related()) {
        location(place, json);
      }
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("cermat/v1", finding.fingerprint());
    json.writeEndObject();
    if (report.baseline() != null) {
      json.writeStringField("baselineState", report.known(unit, finding) ? "unchanged" : "new");
    }
    json.writeEndObject();
  }

  private static void location(Location place, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(place.file()));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    if (place instanceof CellLocation cell) {
      json.writeNumberField("startLine", cell.row() + 1);
      json.writeNumberField("startColumn", cell.column() + 1);
    } else if (place instanceof TextLocation text) {
      json.writeNumberField("startLine", Math.max(1, text.line()));
      json.writeNumberField("startColumn", Math.max(1, text.column()));
      text("snippet", text.quote(), json);
    } else {
      json.writeNumberField("startLine", 1);
    }
    json.writeEndObject();
    json.writeEndObject();
    if (place instanceof CellLocation) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", place.label());
      json.writeStringField("kind", "member");
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void text(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** A relative reference; a colon in its first segment would read as a scheme. */
  private static String uri(String file) {
    try {
      String reference = new URI(null, null, file, null).toASCIIString();
      int slash = reference.indexOf('/');
      int colon = reference.indexOf(':');
      return colon >= 0 && (slash < 0 || colon < slash) ? "./" + reference : reference;
    } catch (URISyntaxException colonInTheFirstSegment) {
      return uri("./" + file);
    }
  }
}
