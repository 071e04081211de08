package id.cermat.writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.figure.TextLocation;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** JSON as all our files have it: UTF-8, two blanks a level, {@code \n} on every system. */
final class JsonText {
  private JsonText() {}

  static JsonGenerator generator(OutputStream out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(lines)
            .withArrayIndenter(lines);
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(printer);
    return json;
  }

  /** A field that is null where there is nothing to say. */
  static void field(JsonGenerator json, String name, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }

  /** A field that is left out where there is nothing to say. */
  static void optional(JsonGenerator json, String name, @Nullable Integer value)
      throws IOException {
    if (value != null) {
      json.writeNumberField(name, value);
    }
  }

  /** A place, as all our files give it. */
  static void location(Location location, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", location.file());
    if (location instanceof CellLocation cell) {
      json.writeStringField("sheet", cell.sheet());
      json.writeStringField("cell", cell.cell());
    } else if (location instanceof TextLocation text) {
      optional(json, "page", text.page());
      optional(json, "paragraph", text.paragraph());
      json.writeNumberField("line", text.line());
      json.writeNumberField("column", text.column());
      optional(json, "table", text.table());
      optional(json, "row", text.row());
      optional(json, "col", text.col());
      json.writeStringField("quote", text.quote());
    }
    json.writeEndObject();
  }
}
