package id.cermat.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.cermat.figure.CellLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A finding as {@code report.json} has it.
 *
 * @param places {@code file!sheet!row,column} of the finding and of all that is related to it; a
 *     file alone where it is about one
 */
record ReportedFinding(String unit, String rule, String message, Set<String> places) {

  static List<ReportedFinding> in(Path report) throws IOException {
    List<ReportedFinding> findings = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(report.toFile())) {
      json.nextToken();
      Map<?, ?> root = (Map<?, ?>) value(json);
      for (Object unit : (List<?>) root.get("units")) {
        String name = String.valueOf(((Map<?, ?>) unit).get("unit"));
        for (Object finding : (List<?>) ((Map<?, ?>) unit).get("findings")) {
          findings.add(of(name, (Map<?, ?>) finding));
        }
      }
    }
    return findings;
  }

  private static ReportedFinding of(String unit, Map<?, ?> finding) {
    Set<String> places = new LinkedHashSet<>();
    places.add(place((Map<?, ?>) finding.get("location")));
    for (Object related : (List<?>) finding.get("related")) {
      places.add(place((Map<?, ?>) related));
    }
    return new ReportedFinding(
        unit, String.valueOf(finding.get("rule")), String.valueOf(finding.get("message")), places);
  }

  private static String place(Map<?, ?> location) {
    String file = String.valueOf(location.get("file"));
    if (location.get("cell") == null) {
      return file;
    }
    String cell = String.valueOf(location.get("cell"));
    int row = Integer.parseInt(cell.replaceAll("\\D", "")) - 1;
    int column = CellLocation.columnIndex(cell.replaceAll("\\d", ""));
    return key(file, String.valueOf(location.get("sheet")), row, column);
  }

  /** How places are written; a CSV file is its only sheet. */
  static String key(String file, String sheet, int row, int column) {
    return (file.endsWith(".csv") ? file : file + "!" + sheet) + "!" + row + "," + column;
  }

  private static Object value(JsonParser json) throws IOException {
    switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> object = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          if (json.currentToken() != JsonToken.VALUE_NULL) {
            object.put(name, value(json));
          }
        }
        return object;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(json));
        }
        return list;
      }
      default -> {
        return json.getText();
      }
    }
  }
}
