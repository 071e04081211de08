package id.cermat.writer;

import com.fasterxml.jackson.core.JsonGenerator;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.FigureCollector;
import id.cermat.model.Input;
import id.cermat.model.NotFigure;
import id.cermat.model.Reading;
import id.cermat.model.UnitReport;
import id.cermat.relation.Evidence;
import id.cermat.relation.Relation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes how files were understood, as JSON: what {@code inspect --json} prints. */
public final class ReadingWriter {
  /**
   * Writes the whole reading, of workbooks and of drafts; leaves the stream open.
   *
   * @param named the relations that the names of known tables tell
   */
  public void write(UnitReport report, List<Relation> named, List<Draft> drafts, OutputStream out)
      throws IOException {
    FigureCollector figures = new FigureCollector(report);
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeNumberField("schema", JsonReportWriter.SCHEMA);
      json.writeStringField("unit", report.unit());
      if (report.year() == null) {
        json.writeNullField("year");
      } else {
        json.writeNumberField("year", report.year());
      }
      json.writeArrayFieldStart("inputs");
      for (Input input : report.inputs()) {
        json.writeStartObject();
        json.writeStringField("file", input.file());
        json.writeStringField("sha256", input.sha256());
        json.writeArrayFieldStart("relations");
        for (Relation relation : FileRelations.of(input.file(), report.relations(), named)) {
          relation(relation, json);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberField("figuresRead", report.reading().figuresRead());
      json.writeArrayFieldStart("tables");
      for (Reading.RecognisedTable table : report.reading().tables()) {
        table(table, figures, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("passedOver");
      for (Reading.PassedOver passed : report.reading().passedOver()) {
        passedOver(passed, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("drafts");
      for (Draft draft : drafts) {
        draft(draft, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void relation(Relation relation, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", relation.kind().id());
    json.writeFieldName("result");
    JsonText.location(relation.result().location(), json);
    json.writeArrayFieldStart("operands");
    for (Relation.Operand operand : relation.operands()) {
      json.writeStartObject();
      json.writeFieldName("location");
      JsonText.location(operand.figure().location(), json);
      json.writeStringField("weight", operand.weight().stripTrailingZeros().toPlainString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : relation.evidence()) {
      json.writeString(evidence.id());
    }
    json.writeEndArray();
    json.writeObjectFieldStart("support");
    json.writeNumberField("holds", relation.holds());
    json.writeNumberField("fails", relation.fails());
    json.writeEndObject();
    json.writeStringField("verdict", id(relation.verdict()));
    JsonText.field(
        json, "computed", relation.computed() == null ? null : relation.computed().toPlainString());
    json.writeEndObject();
  }

  private static void table(
      Reading.RecognisedTable table, FigureCollector figures, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", table.kind());
    json.writeStringField("file", table.file());
    json.writeStringField("sheet", table.sheet());
    json.writeStringField("range", table.range());
    json.writeNumberField("rows", table.rows());
    Map<String, String> meanings = new HashMap<>();
    json.writeArrayFieldStart("columns");
    for (Reading.Column column : table.columns()) {
      meanings.put(column.letters(), column.meaning());
      json.writeStartObject();
      json.writeStringField("column", column.letters());
      json.writeStringField("header", column.header());
      json.writeStringField("meaning", column.meaning());
      json.writeStringField("evidence", column.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("figures");
    for (Figure figure : figures.in(table)) {
      CellLocation cell = (CellLocation) figure.location();
      json.writeStartObject();
      json.writeStringField("cell", cell.cell());
      JsonText.field(json, "meaning", meanings.get(CellLocation.columnName(cell.column())));
      json.writeStringField("literal", figure.literal());
      json.writeStringField("value", figure.value().toPlainString());
      json.writeNumberField("decimals", figure.decimals());
      json.writeStringField("unit", id(figure.unit()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void passedOver(Reading.PassedOver passed, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", passed.location().file());
    if (passed.location() instanceof CellLocation cell) {
      json.writeStringField("sheet", cell.sheet());
      json.writeStringField("cell", cell.cell());
    }
    JsonText.field(json, "range", passed.range());
    json.writeStringField("reason", id(passed.reason()));
    json.writeArrayFieldStart("arguments");
    for (String argument : passed.arguments()) {
      json.writeString(argument);
    }
    json.writeEndArray();
    json.writeBooleanField("incomplete", passed.incomplete());
    json.writeEndObject();
  }

  private static void draft(Draft draft, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", draft.input().file());
    json.writeStringField("sha256", draft.input().sha256());
    JsonText.field(json, "unit", draft.unit());
    JsonText.optional(json, "year", draft.year());
    json.writeArrayFieldStart("citations");
    for (Citation citation : draft.citations()) {
      citation(citation, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notFigures");
    for (NotFigure other : draft.notFigures()) {
      json.writeStartObject();
      json.writeStringField("reason", id(other.reason()));
      json.writeFieldName("location");
      JsonText.location(other.location(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void citation(Citation citation, JsonGenerator json) throws IOException {
    Figure figure = citation.figure();
    json.writeStartObject();
    json.writeFieldName("location");
    JsonText.location(figure.location(), json);
    json.writeStringField("raw", figure.literal());
    json.writeStringField("value", figure.value().toPlainString());
    json.writeNumberField("decimals", figure.decimals());
    json.writeStringField("unit", id(figure.unit()));
    JsonText.field(json, "subject", citation.subject());
    JsonText.field(json, "item", citation.item());
    JsonText.field(json, "quantity", citation.quantity() == null ? null : citation.quantity().id());
    JsonText.field(json, "period", citation.period());
    json.writeStringField("evidence", id(citation.how().evidence()));
    json.writeStringField("rule", citation.how().rule());
    json.writeEndObject();
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
