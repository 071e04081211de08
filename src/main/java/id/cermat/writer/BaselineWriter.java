package id.cermat.writer;

import com.fasterxml.jackson.core.JsonGenerator;
import id.cermat.finding.Baseline;
import id.cermat.finding.BaselineFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;

/** Writes a baseline, sorted so that its changes read well in a version control system. */
public final class BaselineWriter {
  private static final Comparator<Baseline.Entry> ORDER =
      Comparator.comparing(Baseline.Entry::unit)
          .thenComparing(Baseline.Entry::rule)
          .thenComparing(Baseline.Entry::fingerprint);

  /** Writes the whole baseline; leaves the stream open. */
  public void write(Baseline baseline, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeNumberField("schema", BaselineFile.SCHEMA);
      entries("accepted", baseline.accepted(), json);
      entries("current", baseline.current(), json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void entries(String name, List<Baseline.Entry> entries, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Baseline.Entry entry : entries.stream().sorted(ORDER).toList()) {
      json.writeStartObject();
      json.writeStringField("unit", entry.unit());
      json.writeStringField("rule", entry.rule());
      json.writeStringField("fingerprint", entry.fingerprint());
      json.writeStringField("note", entry.note());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
