package id.cermat.writer;

import com.fasterxml.jackson.core.JsonGenerator;
import id.cermat.figure.Location;
import id.cermat.figure.Slip;
import id.cermat.figure.SlipFinder;
import id.cermat.finding.Baseline;
import id.cermat.finding.Finding;
import id.cermat.finding.RuleCoverage;
import id.cermat.finding.RuleId;
import id.cermat.finding.Severity;
import id.cermat.finding.UnitResult;
import id.cermat.model.Input;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Writes {@code report.json}: everything that a run knows, for programs. */
public final class JsonReportWriter implements ReportWriter {
  /** The version of the file's shape. */
  public static final int SCHEMA = 1;

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeNumberField("schema", SCHEMA);
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "cermat");
      json.writeStringField("version", report.version());
      json.writeEndObject();
      json.writeStringField("language", report.messages().language().code());
      json.writeStringField("rulesSha256", report.rulesSha256());
      json.writeArrayFieldStart("units");
      for (UnitResult unit : report.units()) {
        unit(report, unit, json);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("summary");
      for (Severity severity : Severity.values()) {
        json.writeNumberField(severity.id(), report.count(severity));
      }
      json.writeEndObject();
      baseline(report.baseline(), json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void baseline(Baseline.Comparison baseline, JsonGenerator json)
      throws IOException {
    if (baseline == null) {
      json.writeNullField("baseline");
      return;
    }
    json.writeObjectFieldStart("baseline");
    json.writeNumberField("new", baseline.fresh());
    json.writeNumberField("known", baseline.known());
    json.writeNumberField("resolved", baseline.resolved());
    json.writeEndObject();
  }

  private static void unit(Report report, UnitResult unit, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("unit", unit.report().unit());
    if (unit.report().year() == null) {
      json.writeNullField("year");
    } else {
      json.writeNumberField("year", unit.report().year());
    }
    json.writeArrayFieldStart("inputs");
    for (Input input : unit.report().inputs()) {
      json.writeStartObject();
      json.writeStringField("file", input.file());
      json.writeStringField("kind", input.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("sha256", input.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
    coverage(report, unit, json);
    json.writeArrayFieldStart("citations");
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (Finding finding : unit.findings()) {
      finding(report, unit, finding, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void coverage(Report report, UnitResult unit, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("coverage");
    json.writeNumberField("figuresRead", unit.report().reading().figuresRead());
    json.writeNumberField("figuresChecked", unit.figuresChecked());
    for (String count :
        new String[] {
          "citations", "verified", "withinRounding", "discrepant", "unbound", "notChecked"
        }) {
      json.writeNumberField(count, 0);
    }
    json.writeArrayFieldStart("rules");
    for (RuleCoverage rule : unit.rules()) {
      json.writeStartObject();
      json.writeStringField("rule", rule.rule().id());
      json.writeNumberField("checked", rule.checked());
      json.writeNumberField("passed", rule.passed());
      json.writeNumberField("failed", rule.failed());
      json.writeNumberField("notChecked", rule.notChecked());
      JsonText.field(json, "why", rule.why() == null ? null : report.messages().text(rule.why()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("crashed");
    for (RuleId rule : unit.crashed()) {
      json.writeString(rule.id());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void finding(Report report, UnitResult unit, Finding finding, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("severity", finding.severity().id());
    json.writeStringField("fingerprint", finding.fingerprint());
    JsonText.field(json, "subject", finding.subject());
    JsonText.field(json, "quantity", finding.quantity() == null ? null : finding.quantity().id());
    json.writeFieldName("location");
    JsonText.location(finding.location(), json);
    json.writeArrayFieldStart("related");
    for (Location place : finding.related()) {
      JsonText.location(place, json);
    }
    json.writeEndArray();
    JsonText.field(json, "actual", finding.actual());
    JsonText.field(json, "expected", finding.expected());
    JsonText.field(json, "difference", finding.difference());
    JsonText.field(json, "cause", SlipFinder.claimed(finding.causes()).map(Slip::id).orElse(null));
    json.writeBooleanField("changesConclusion", finding.changesConclusion());
    JsonText.field(json, "computation", report.arithmetic(finding));
    json.writeStringField("message", report.messages().text(finding.message()));
    json.writeBooleanField("known", report.known(unit, finding));
    json.writeEndObject();
  }
}
