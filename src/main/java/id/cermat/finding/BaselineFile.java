package id.cermat.finding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.cermat.catalogue.FileProblem;
import id.cermat.catalogue.Message;
import id.cermat.catalogue.RefusedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a baseline: a JSON object with the lists {@code accepted} and {@code current}. */
public final class BaselineFile {
  /** The version of the file's shape. */
  public static final int SCHEMA = 1;

  private final JsonParser json;

  private BaselineFile(JsonParser json) {
    this.json = json;
  }

  /**
   * The baseline of a file.
   *
   * @throws RefusedFileException if it is not JSON or not a baseline; with the line
   * @throws IOException if it cannot be read
   */
  public static Baseline load(Path file) throws IOException, RefusedFileException {
    byte[] content = Files.readAllBytes(file);
    try (JsonParser json = new JsonFactory().createParser(content)) {
      return new BaselineFile(json).read();
    } catch (JsonParseException malformed) {
      int line = Math.max(1, malformed.getLocation().getLineNr());
      throw refused(line, "baseline/not-json", malformed.getOriginalMessage());
    }
  }

  private Baseline read() throws IOException, RefusedFileException {
    require(json.nextToken() == JsonToken.START_OBJECT, "baseline/not-an-object");
    List<Baseline.Entry> accepted = List.of();
    List<Baseline.Entry> current = List.of();
    boolean versioned = false;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "schema" -> {
          require(
              json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getIntValue() == SCHEMA,
              "baseline/schema");
          versioned = true;
        }
        case "accepted" -> accepted = entries(name);
        case "current" -> current = entries(name);
        default -> throw refused(json.currentLocation().getLineNr(), "baseline/unknown-key", name);
      }
    }
    require(versioned, "baseline/schema");
    return new Baseline(accepted, current);
  }

  private List<Baseline.Entry> entries(String name) throws IOException, RefusedFileException {
    require(json.currentToken() == JsonToken.START_ARRAY, "baseline/not-a-list", name);
    List<Baseline.Entry> entries = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      require(json.currentToken() == JsonToken.START_OBJECT, "baseline/not-an-entry", name);
      int line = json.currentLocation().getLineNr();
      Map<String, String> fields = new HashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        require(json.nextToken() == JsonToken.VALUE_STRING, "baseline/not-text", field);
        fields.put(field, json.getText());
      }
      String unit = fields.get("unit");
      String fingerprint = fields.get("fingerprint");
      if (unit == null || fingerprint == null) {
        throw refused(line, "baseline/incomplete", name);
      }
      entries.add(
          new Baseline.Entry(
              unit, fields.getOrDefault("rule", ""), fingerprint, fields.getOrDefault("note", "")));
    }
    return entries;
  }

  private void require(boolean holds, String key, Object... arguments) throws RefusedFileException {
    if (!holds) {
      throw refused(json.currentLocation().getLineNr(), key, arguments);
    }
  }

  private static RefusedFileException refused(int line, String key, Object... arguments) {
    return new RefusedFileException(List.of(new FileProblem(line, Message.of(key, arguments))));
  }
}
