package id.cermat.writer.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import id.cermat.catalogue.Message;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.Severity;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.figure.TextLocation;
import id.cermat.finding.CitationResult;
import id.cermat.finding.Finding;
import id.cermat.writer.annotation.FindingWords;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the page's script needs as JSON that may stand in a script element: no {@code <} is
 * in it. Names are short and what is empty is left out, since there may be tens of thousands of
 * findings.
 */
final class PageData {
  /** The texts of the script, each under this name. */
  private static final List<String> WORDS =
      List.of(
          "showing",
          "showing-all",
          "none-match",
          "copied",
          "not-copied",
          "link-copied",
          "page",
          "print-cut",
          "more-rows",
          "show-cell",
          "show-text",
          "weight",
          "step",
          "no-inspection",
          "apart",
          "unknown-link");

  private static final int MOST_SOURCES = 8;

  private final Messages messages;
  private final FindingWords words;
  private final Inspector inspector;
  private final PageLimits limits;
  private final Map<Location, String> anchors;
  private final Map<String, Integer> subjects = new LinkedHashMap<>();
  private final Map<String, Integer> rules = new LinkedHashMap<>();

  /**
   * @param anchors the ids of the places that the page shows
   */
  PageData(RuleBook rules, Messages messages, PageLimits limits, Map<Location, String> anchors) {
    this.messages = messages;
    this.words = new FindingWords(messages);
    this.inspector = new Inspector(rules, messages);
    this.limits = limits;
    this.anchors = anchors;
  }

  String write(List<String> units, List<Listed> findings, List<TieOuts.CitedDetail> citations) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setCharacterEscapes(new ForScriptElement());
      json.writeStartObject();
      json.writeStringField("language", messages.language().code());
      strings("units", units, json);
      json.writeArrayFieldStart("findings");
      for (int i = 0; i < findings.size(); i++) {
        finding(findings.get(i), i < limits.inspections(), units.size() > 1, json);
      }
      json.writeEndArray();
      strings("rules", rules.keySet(), json);
      json.writeArrayFieldStart("titles");
      for (String rule : rules.keySet()) {
        json.writeString(messages.text(rule + "/title"));
      }
      json.writeEndArray();
      strings("subjects", subjects.keySet(), json);
      json.writeArrayFieldStart("severities");
      for (Severity severity : Severity.values()) {
        json.writeString(words.severity(severity));
      }
      json.writeEndArray();
      json.writeArrayFieldStart("citations");
      for (TieOuts.CitedDetail citation : citations) {
        citation(citation, json);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("words");
      for (String word : WORDS) {
        json.writeStringField(word, messages.text("html/js-" + word, "{0}", "{1}", "{2}"));
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException ofAString) {
      throw new UncheckedIOException(ofAString);
    }
    return text.toString();
  }

  private static void strings(String name, Iterable<String> values, JsonGenerator json)
      throws IOException {
    json.writeFieldName(name);
    strings(values, json);
  }

  private static void strings(Iterable<String> values, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void finding(Listed listed, boolean inspected, boolean several, JsonGenerator json)
      throws IOException {
    Finding finding = listed.finding();
    Places places = new Places(messages, listed.unit().report());
    json.writeStartObject();
    json.writeStringField("id", listed.id());
    if (several) {
      json.writeNumberField("u", listed.unitIndex());
    }
    json.writeNumberField("r", index(finding.rule().id(), rules));
    json.writeNumberField("s", finding.severity().ordinal());
    json.writeNumberField("n", listed.order());
    if (finding.subject() != null) {
      json.writeNumberField("b", index(finding.subject(), subjects));
    }
    json.writeStringField("p", places.of(finding.location()));
    anchor("z", finding.location(), json);
    json.writeStringField("m", sentence(finding));
    field("a", words.shown(finding, finding.actual()), json);
    field("e", words.shown(finding, finding.expected()), json);
    field("d", words.shown(finding, finding.difference()), json);
    field("c", words.causes(finding), json);
    flag("x", finding.changesConclusion(), json);
    flag("k", listed.known(), json);
    if (inspected) {
      field("f", computation(finding.computation()), json);
      related(finding, places, json);
      Optional<Inspection> inspection = inspector.of(finding, places);
      if (inspection.isPresent()) {
        inspection(inspection.get(), json);
      }
    } else {
      flag("l", finding.computation() != null, json);
    }
    json.writeEndObject();
  }

  /** The sentence with bare numbers: the places are told below it. */
  private String sentence(Finding finding) {
    List<Object> arguments = new ArrayList<>();
    for (Object argument : finding.message().arguments()) {
      arguments.add(
          argument instanceof Expression expression
              ? messages.figures().arithmetic(expression)
              : argument);
    }
    return messages.text(new Message(finding.message().key(), arguments));
  }

  private void related(Finding finding, Places places, JsonGenerator json) throws IOException {
    if (!finding.related().isEmpty()) {
      places("t", finding.related(), places, json);
    }
  }

  /** All that a citation was held against, or its source alone. */
  private void sources(CitationResult result, Places places, JsonGenerator json)
      throws IOException {
    Set<Location> sources = new LinkedHashSet<>();
    if (result.source() != null) {
      sources.add(result.source());
    }
    if (result.computation() != null) {
      result
          .computation()
          .operands()
          .limit(MOST_SOURCES)
          .map(Figure::location)
          .forEach(sources::add);
    }
    sources.remove(result.citation().location());
    if (!sources.isEmpty()) {
      places("p", sources, places, json);
    }
  }

  /** Places by name, each with the id of where the page shows it. */
  private void places(String name, Iterable<Location> locations, Places places, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Location place : locations) {
      String anchor = anchors.get(place);
      if (anchor == null) {
        json.writeString(places.of(place));
      } else {
        strings(List.of(places.of(place), anchor), json);
      }
    }
    json.writeEndArray();
  }

  /**
   * With the places of its operands, unless they are places of a draft, which have no short name.
   */
  private String computation(@Nullable Expression expression) {
    if (expression == null) {
      return "";
    }
    boolean cited =
        expression.operands().anyMatch(figure -> figure.location() instanceof TextLocation);
    return cited
        ? messages.figures().arithmetic(expression)
        : messages.figures().expression(expression);
  }

  private static void inspection(Inspection inspection, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("i");
    flag("w", inspection.weighted(), json);
    json.writeArrayFieldStart("rows");
    for (Inspection.Row row : inspection.rows()) {
      json.writeStartArray();
      json.writeString(row.weight());
      json.writeString(row.item());
      range(row.range(), json);
      json.writeEndArray();
    }
    json.writeEndArray();
    if (inspection.omitted() > 0) {
      json.writeNumberField("o", inspection.omitted());
    }
    json.writeArrayFieldStart("c");
    range(inspection.computed(), json);
    json.writeEndArray();
    if (inspection.reported() != null) {
      json.writeArrayFieldStart("r");
      range(inspection.reported(), json);
      json.writeEndArray();
    }
    field("g", inspection.gap(), json);
    json.writeEndObject();
  }

  private static void range(Inspection.Range range, JsonGenerator json) throws IOException {
    json.writeString(range.value());
    json.writeString(range.min());
    json.writeString(range.max());
  }

  private void citation(TieOuts.CitedDetail detail, JsonGenerator json) throws IOException {
    CitationResult result = detail.result();
    json.writeStartObject();
    json.writeStringField("v", result.citation().figure().literal());
    json.writeStringField(
        "s",
        messages.text(
            "html/status-" + result.status().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    field("w", detail.meaning(), json);
    sources(result, detail.places(), json);
    if (result.computation() != null) {
      field("c", messages.figures().arithmetic(result.computation()), json);
    }
    field("y", detail.why() == null ? "" : detail.why(), json);
    if (!detail.findings().isEmpty()) {
      strings("f", detail.findings(), json);
    }
    json.writeEndObject();
  }

  private void anchor(String name, Location place, JsonGenerator json) throws IOException {
    String anchor = anchors.get(place);
    if (anchor != null) {
      json.writeStringField(name, anchor);
    }
  }

  private static int index(String value, Map<String, Integer> indices) {
    return indices.computeIfAbsent(value, any -> indices.size());
  }

  private static void field(String name, String value, JsonGenerator json) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  private static void flag(String name, boolean value, JsonGenerator json) throws IOException {
    if (value) {
      json.writeNumberField(name, 1);
    }
  }

  /** A script element ends at {@code </script>}, wherever that stands. */
  private static final class ForScriptElement extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private final int[] ascii = standardAsciiEscapesForJSON();

    ForScriptElement() {
      ascii['<'] = ESCAPE_STANDARD;
      ascii['>'] = ESCAPE_STANDARD;
      ascii['&'] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return null;
    }
  }
}
