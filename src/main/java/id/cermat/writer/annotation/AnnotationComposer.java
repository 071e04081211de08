package id.cermat.writer.annotation;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.Severity;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Location;
import id.cermat.finding.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts findings into the words that are written onto a workbook. */
public final class AnnotationComposer {
  private final Messages messages;
  private final String file;
  private final SheetLimits limits;
  private final FindingWords words;
  private final PlacedWords placed;

  /**
   * @param file the workbook, as findings name it
   * @param limits of the sheet that lists the findings
   */
  public AnnotationComposer(Messages messages, String file, SheetLimits limits) {
    this.messages = messages;
    this.file = file;
    this.limits = limits;
    this.words = new FindingWords(messages);
    this.placed = new PlacedWords(messages, file);
  }

  /**
   * Composes all that is written.
   *
   * @param unit whose workbook it is, as a heading
   * @param findings those whose place or related places are in the workbook, in reading order
   */
  public Annotations compose(String unit, List<Finding> findings) {
    return new Annotations(notes(findings), table(unit, findings));
  }

  private Map<String, List<CellNote>> notes(List<Finding> findings) {
    Map<String, Map<Integer, Map<Integer, List<Listed>>>> cells = new LinkedHashMap<>();
    int number = 0;
    for (Finding finding : findings) {
      number++;
      if (finding.location() instanceof CellLocation cell && cell.file().equals(file)) {
        cells
            .computeIfAbsent(cell.sheet(), any -> new TreeMap<>())
            .computeIfAbsent(cell.row(), any -> new TreeMap<>())
            .computeIfAbsent(cell.column(), any -> new ArrayList<>())
            .add(new Listed(number, finding));
      }
    }
    Map<String, List<CellNote>> notes = new LinkedHashMap<>();
    cells.forEach(
        (sheet, rows) -> {
          List<CellNote> ofSheet = new ArrayList<>();
          rows.forEach(
              (row, columns) ->
                  columns.forEach(
                      (column, here) ->
                          ofSheet.add(new CellNote(row, column, gravest(here), runs(here)))));
          notes.put(sheet, ofSheet);
        });
    return notes;
  }

  /** A finding with its number in the list. */
  private record Listed(int number, Finding finding) {}

  private static Severity gravest(List<Listed> findings) {
    return findings.stream()
        .map(listed -> listed.finding.severity())
        .min(Severity::compareTo)
        .orElseThrow();
  }

  private List<NoteRun> runs(List<Listed> findings) {
    List<NoteRun> runs = new ArrayList<>();
    for (Listed listed : findings) {
      String heading = placed.heading(listed.finding);
      runs.add(new NoteRun(runs.isEmpty() ? heading : "\n\n" + heading, true));
      List<String> body = body(listed.finding);
      if (listed.number <= limits.findings()) {
        body.add(messages.text("writer/note-number", listed.number));
      }
      runs.add(new NoteRun("\n" + String.join("\n", body), false));
    }
    return runs;
  }

  private List<String> body(Finding finding) {
    List<String> lines = new ArrayList<>();
    if (finding.actual() == null || finding.expected() == null) {
      lines.add(messages.text(finding.message()));
    }
    placed.line(lines, "actual", words.shown(finding, finding.actual()));
    placed.line(lines, "expected", words.shown(finding, finding.expected()));
    placed.line(lines, "difference", words.shown(finding, finding.difference()));
    placed.line(lines, "computation", placed.nearby(finding, words.computation(finding)));
    placed.line(lines, "cause", words.causes(finding));
    placed.line(lines, "related", placed.related(finding));
    if (finding.changesConclusion()) {
      lines.add(messages.text("writer/changes-conclusion"));
    }
    return lines;
  }

  private FindingsTable table(String unit, List<Finding> findings) {
    Map<Severity, Long> counted =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    Finding::severity, () -> new EnumMap<>(Severity.class), Collectors.counting()));
    Map<Severity, String> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      long count = counted.getOrDefault(severity, 0L);
      counts.put(severity, messages.text("writer/count-" + severity.id(), count));
    }
    List<FindingsTable.Row> rows = new ArrayList<>();
    int links = 0;
    for (Finding finding : findings.subList(0, Math.min(findings.size(), limits.findings()))) {
      CellLocation link = links < limits.links() ? link(finding) : null;
      links += link == null ? 0 : 1;
      rows.add(row(rows.size() + 1, finding, link));
    }
    return new FindingsTable(
        messages.text("writer/sheet"),
        messages.text("writer/title"),
        messages.text("writer/subtitle", unit, file),
        counts,
        legend(findings.size(), links),
        List.of(FindingsTable.Column.values()),
        Arrays.stream(FindingsTable.Column.values())
            .map(column -> messages.text("writer/column-" + column.name().toLowerCase(Locale.ROOT)))
            .toList(),
        rows,
        messages.text("writer/none"),
        messages.text("writer/page-footer", file.replace("&", "&&")));
  }

  private String legend(int findings, int links) {
    List<String> sentences = new ArrayList<>();
    if (findings > limits.findings()) {
      sentences.add(messages.text("writer/not-all", limits.findings(), findings));
    }
    if (links == limits.links()) {
      sentences.add(messages.text("writer/not-all-linked", links));
    }
    sentences.add(messages.text("writer/legend"));
    return String.join(" ", sentences);
  }

  private FindingsTable.Row row(int number, Finding finding, @Nullable CellLocation link) {
    List<String> texts =
        List.of(
            Integer.toString(number),
            words.severity(finding.severity()),
            messages.text("writer/rule", words.title(finding), finding.rule().id()),
            placed.place(finding.location()),
            finding.subject() == null ? "" : finding.subject(),
            words.shown(finding, finding.actual()),
            words.shown(finding, finding.expected()),
            words.shown(finding, finding.difference()),
            String.join("\n", placed.explanation(finding)));
    return new FindingsTable.Row(finding.severity(), texts, link);
  }

  /** The place itself, or else the first related cell of this workbook. */
  private @Nullable CellLocation link(Finding finding) {
    List<Location> places = new ArrayList<>();
    places.add(finding.location());
    places.addAll(finding.related());
    for (Location place : places) {
      if (place instanceof CellLocation cell && cell.file().equals(file)) {
        return cell;
      }
    }
    return null;
  }
}
