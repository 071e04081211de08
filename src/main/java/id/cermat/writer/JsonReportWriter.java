package id.cermat.writer;

import com.fasterxml.jackson.core.JsonGenerator;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.figure.Location;
import id.cermat.figure.Slip;
import id.cermat.figure.SlipFinder;
import id.cermat.finding.Baseline;
import id.cermat.finding.CitationResult;
import id.cermat.finding.CitationResult.Status;
import id.cermat.finding.Finding;
import id.cermat.finding.Matter;
import id.cermat.finding.RuleCoverage;
import id.cermat.finding.UnitResult;
import id.cermat.model.Citation;
import id.cermat.model.Input;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
    for (CitationResult citation : unit.citations()) {
      citation(report, citation, json);
    }
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
    json.writeNumberField("figuresRead", unit.figuresRead());
    json.writeNumberField("figuresChecked", unit.figuresChecked());
    json.writeNumberField("tablesRead", unit.tables().read());
    json.writeNumberField("tablesWithRelations", unit.tables().withRelations());
    json.writeNumberField("tablesUnread", unit.tables().unread());
    json.writeNumberField("citations", unit.citationCount());
    json.writeNumberField("verified", unit.count(Status.VERIFIED));
    json.writeNumberField("withinRounding", unit.count(Status.WITHIN_ROUNDING));
    json.writeNumberField("discrepant", unit.count(Status.DISCREPANT));
    json.writeNumberField("unbound", unit.count(Status.UNBOUND));
    json.writeNumberField("notChecked", unit.count(Status.NOT_CHECKED));
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

  private static void citation(Report report, CitationResult result, JsonGenerator json)
      throws IOException {
    Citation citation = result.citation();
    json.writeStartObject();
    json.writeFieldName("location");
    JsonText.location(citation.location(), json);
    json.writeStringField("raw", citation.figure().literal());
    json.writeStringField("value", citation.figure().value().toPlainString());
    json.writeNumberField("decimals", citation.figure().decimals());
    json.writeStringField("unit", citation.figure().unit().name().toLowerCase(Locale.ROOT));
    JsonText.field(json, "subject", citation.subject());
    JsonText.field(json, "item", citation.item());
    JsonText.field(json, "quantity", citation.quantity() == null ? null : citation.quantity().id());
    JsonText.field(json, "period", citation.period());
    json.writeStringField("status", result.status().id());
    json.writeFieldName("source");
    if (result.source() == null) {
      json.writeNull();
    } else {
      JsonText.location(result.source(), json);
    }
    JsonText.field(json, "why", result.why() == null ? null : report.messages().text(result.why()));
    json.writeArrayFieldStart("candidates");
    for (Citation.Candidate candidate : citation.candidates()) {
      json.writeStartObject();
      JsonText.field(json, "subject", candidate.subject());
      JsonText.field(
          json, "quantity", candidate.quantity() == null ? null : candidate.quantity().id());
      JsonText.field(json, "period", candidate.period());
      json.writeEndObject();
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
    matter(report, finding.matter(), json);
    json.writeBooleanField("known", report.known(unit, finding));
    json.writeEndObject();
  }

  private static void matter(Report report, Matter matter, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("witnesses");
    for (Matter.Witness witness : matter.witnesses()) {
      json.writeStartObject();
      json.writeFieldName("location");
      JsonText.location(witness.location(), json);
      JsonText.field(
          json,
          "computation",
          witness.computation() == null
              ? null
              : report.messages().figures().arithmetic(witness.computation()));
      json.writeEndObject();
    }
    json.writeEndArray();
    locations("copies", matter.copies(), json);
    json.writeArrayFieldStart("consequences");
    for (Matter.Consequence consequence : matter.consequences()) {
      json.writeStartObject();
      json.writeFieldName("location");
      JsonText.location(consequence.location(), json);
      json.writeStringField("rule", consequence.rule().id());
      JsonText.field(json, "actual", consequence.actual());
      json.writeStringField("message", report.messages().text(consequence.message()));
      json.writeEndObject();
    }
    json.writeEndArray();
    locations("alternatives", matter.alternatives(), json);
  }

  private static void locations(String name, List<Location> places, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Location place : places) {
      JsonText.location(place, json);
    }
    json.writeEndArray();
  }
}
