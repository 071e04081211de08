package id.cermat.writer.draft;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.Severity;
import id.cermat.figure.FileLocation;
import id.cermat.figure.Location;
import id.cermat.figure.TextLocation;
import id.cermat.figure.TextSpan;
import id.cermat.finding.CitationResult;
import id.cermat.finding.CitationResult.Status;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.writer.annotation.NoteRun;
import id.cermat.writer.annotation.PlacedWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what was found in a draft into the words that are written onto it. */
public final class DraftComposer {
  private static final Comparator<DraftNote> ORDER =
      Comparator.<DraftNote, TextSpan>comparing(
              note -> note.spans().get(0),
              Comparator.<TextSpan>comparingInt(span -> orZero(span.page()))
                  .thenComparingInt(span -> orZero(span.paragraph()))
                  .thenComparingInt(TextSpan::line)
                  .thenComparingInt(TextSpan::column))
          .thenComparing(note -> -note.quote().length());

  private final Messages messages;
  private final String file;
  private final PlacedWords words;

  /**
   * @param file the draft, as findings name it
   */
  public DraftComposer(Messages messages, String file) {
    this.messages = messages;
    this.file = file;
    this.words = new PlacedWords(messages, file);
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  /**
   * Composes all that is written.
   *
   * @param places of the draft's file, for findings that are not about a cited figure
   * @param markVerified whether figures that were found right are marked too
   */
  public DraftNotes compose(UnitResult result, Places places, boolean markVerified)
      throws IOException {
    Map<Location, CitationResult> cited = new HashMap<>();
    result.citations().forEach(one -> cited.putIfAbsent(one.citation().location(), one));
    Map<TextLocation, List<Finding>> byPlace = new LinkedHashMap<>();
    List<Finding> unplaced = new ArrayList<>();
    for (Finding finding : result.findings()) {
      TextLocation place = place(finding);
      if (place != null) {
        byPlace.computeIfAbsent(place, any -> new ArrayList<>()).add(finding);
      } else if (finding.location() instanceof FileLocation whole && whole.file().equals(file)) {
        unplaced.add(finding);
      }
    }
    List<DraftNote> notes = new ArrayList<>();
    for (Map.Entry<TextLocation, List<Finding>> here : byPlace.entrySet()) {
      CitationResult one = cited.get(here.getKey());
      List<TextSpan> spans =
          one == null ? places.spans(here.getKey()) : places.spans(one.citation());
      if (spans.isEmpty()) {
        unplaced.addAll(here.getValue());
      } else {
        notes.add(
            new DraftNote(
                gravest(here.getValue()), spans, here.getKey().quote(), runs(here.getValue())));
      }
    }
    for (CitationResult one : markVerified ? result.citations() : List.<CitationResult>of()) {
      List<TextSpan> spans = places.spans(one.citation());
      if (right(one) && !byPlace.containsKey(one.citation().location()) && !spans.isEmpty()) {
        notes.add(verified(one, spans));
      }
    }
    notes.sort(ORDER);
    return new DraftNotes(List.copyOf(notes), summary(result, unplaced));
  }

  /** The finding's own place in the draft, or the first that takes part. */
  private @Nullable TextLocation place(Finding finding) {
    if (finding.location() instanceof TextLocation own && own.file().equals(file)) {
      return own;
    }
    for (Location related : finding.related()) {
      if (related instanceof TextLocation text && text.file().equals(file)) {
        return text;
      }
    }
    return null;
  }

  private static boolean right(CitationResult one) {
    return one.status() == Status.VERIFIED || one.status() == Status.WITHIN_ROUNDING;
  }

  private static Mark gravest(List<Finding> findings) {
    return findings.stream()
        .map(finding -> Mark.of(finding.severity()))
        .min(Mark::compareTo)
        .orElseThrow();
  }

  private List<NoteRun> runs(List<Finding> findings) {
    List<NoteRun> runs = new ArrayList<>();
    for (Finding finding : findings) {
      String heading = words.heading(finding);
      runs.add(new NoteRun(runs.isEmpty() ? heading : "\n\n" + heading, true));
      List<String> lines = new ArrayList<>(words.explanation(finding));
      if (!(finding.location() instanceof TextLocation own && own.file().equals(file))) {
        lines.add(messages.text("writer/note-found-at", words.place(finding.location())));
      }
      String related = words.related(finding);
      if (!related.isEmpty()) {
        lines.add(messages.text("writer/note-related", related));
      }
      lines.add(messages.text("writer/note-rule", finding.rule().id()));
      runs.add(new NoteRun("\n" + String.join("\n", lines), false));
    }
    return runs;
  }

  private DraftNote verified(CitationResult one, List<TextSpan> spans) {
    Mark mark = Mark.of(one.status());
    List<NoteRun> runs = new ArrayList<>();
    runs.add(new NoteRun(messages.text("writer/draft-heading-" + mark.id()), true));
    Location source = one.source();
    if (source != null) {
      runs.add(
          new NoteRun("\n" + messages.text("writer/draft-source", words.place(source)), false));
    }
    return new DraftNote(mark, spans, one.citation().location().quote(), List.copyOf(runs));
  }

  private List<NoteRun> summary(UnitResult result, List<Finding> unplaced) {
    List<NoteRun> runs = new ArrayList<>();
    Integer year = result.report().year();
    String unit = result.report().unit();
    runs.add(
        new NoteRun(
            messages.text("writer/draft-title", year == null ? unit : unit + " " + year), true));
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("writer/draft-cited", result.citations().size()));
    for (Status status : Status.values()) {
      lines.add(messages.text("writer/draft-count-" + status.id(), result.count(status)));
    }
    for (Severity severity : Severity.values()) {
      long count =
          result.findings().stream()
              .filter(finding -> finding.severity() == severity && concerns(finding))
              .count();
      lines.add(messages.text("writer/count-" + severity.id(), count));
    }
    runs.add(new NoteRun("\n" + String.join("\n", lines), false));
    if (!unplaced.isEmpty()) {
      runs.add(new NoteRun("\n\n" + messages.text("writer/draft-unplaced"), true));
      for (Finding finding : unplaced) {
        runs.add(new NoteRun("\n\n" + words.heading(finding), true));
        List<String> text = new ArrayList<>();
        text.add(words.place(finding.location()));
        text.addAll(words.explanation(finding));
        runs.add(new NoteRun("\n" + String.join("\n", text), false));
      }
    }
    return List.copyOf(runs);
  }

  private boolean concerns(Finding finding) {
    return finding.location().file().equals(file) || place(finding) != null;
  }
}
