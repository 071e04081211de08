package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.FileLocation;
import id.cermat.figure.Location;
import id.cermat.finding.CitationResult.Status;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Block;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.NotFigure;
import id.cermat.model.Section;
import id.cermat.model.Sentence;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures and words of another year where the reporting year is meant, as they stay behind when
 * last year's report is written over: {@code cited-year}.
 */
public final class CitedYears implements Rule {
  /** A sentence that compares years may speak of any of them. */
  private static final Pattern COMPARES =
      Pattern.compile(
          "(?iu)banding|naik|turun|tumbuh|tingkat(?!kan)|susut|sebelum|lalu\\b|selisih|sedangkan|sementara|lebih"
              + " (?:tinggi|rendah|besar|kecil|baik)|histori|tren|sejak|hingga|sampai"
              + "|s\\.?\\s?d\\.?\\s");

  /** How far back a year is still taken for one that was left standing. */
  private static final int YEARS_BACK = 2;

  @Override
  public RuleId id() {
    return RuleId.CITED_YEAR;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Draft draft = report.draft();
    if (draft == null) {
      return;
    }
    HeldCitations held = HeldCitations.of(report, draft, ledger);
    held.of(id()).forEach(discrepancy -> discrepancy.report(ledger));
    Integer year = held.year();
    otherYear(report, draft, ledger);
    if (year != null) {
      Set<Location> said = new HashSet<>();
      misdated(draft, held, year, said, ledger);
      stale(draft, held, year, said, ledger);
      mentions(draft, year, said, ledger);
    }
  }

  /** A draft on another year than its workbooks: then all else is in doubt. */
  private void otherYear(UnitReport report, Draft draft, Ledger ledger) {
    Integer books = report.year();
    Integer text = draft.year();
    if (books != null && text != null && !books.equals(text)) {
      FindingBuilder.of(id(), new FileLocation(draft.input().file()))
          .quantity(Quantity.YEAR)
          .context("report")
          .actual(String.valueOf(text))
          .expected(String.valueOf(books))
          .report(ledger, "message-report", String.valueOf(text), String.valueOf(books));
    }
  }

  /** Figures of the reporting year under another one: one finding a section and year. */
  private void misdated(
      Draft draft, HeldCitations held, int year, Set<Location> said, Ledger ledger) {
    Map<List<Object>, List<Citation>> groups = new LinkedHashMap<>();
    for (Citation citation : held.misdated()) {
      Integer stated = CitedPeriod.of(citation, year).year();
      groups
          .computeIfAbsent(
              List.of(section(draft, citation), String.valueOf(stated)),
              unused -> new ArrayList<>())
          .add(citation);
    }
    groups.forEach(
        (key, citations) -> {
          Citation first = citations.get(0);
          int stated = Objects.requireNonNull(CitedPeriod.of(first, year).year());
          int section = section(draft, first);
          Location place = mention(draft, section, stated).orElse(first.location());
          mentions(draft, section, stated).forEach(said::add);
          FindingBuilder finding =
              FindingBuilder.of(id(), place)
                  .subject(String.valueOf(first.subject()))
                  .quantity(Quantity.YEAR)
                  .context("misdated " + stated)
                  .milder(Severity.WARNING)
                  .actual(String.valueOf(stated))
                  .expected(String.valueOf(year));
          citations.forEach(one -> finding.related(one.location()));
          finding.report(
              ledger,
              "message-misdated",
              String.valueOf(stated),
              first.figure(),
              String.valueOf(year),
              citations.size());
        });
  }

  /** Target or realization of another year where the section has none of the reporting year. */
  private void stale(Draft draft, HeldCitations held, int year, Set<Location> said, Ledger ledger) {
    Set<List<Object>> reported = new HashSet<>();
    for (Statement statement : held.statements()) {
      Quantity quantity = achievement(statement);
      Integer stated = statement.period().year();
      boolean old = quantity != null && stated != null && stated < year;
      if (!old || !statement.period().stated() || comparesYears(statement, year)) {
        continue;
      }
      Citation citation = statement.all(quantity).get(0);
      int section = section(draft, citation);
      boolean current =
          draft.citations().stream()
              .filter(other -> section(draft, other) == section)
              .filter(other -> Objects.equals(other.subject(), citation.subject()))
              .filter(other -> other.quantity() == quantity)
              .anyMatch(other -> Objects.equals(CitedPeriod.of(other, year).year(), year));
      List<Object> key = List.of(section, statement.subject());
      if (current || said.contains(citation.location()) || !reported.add(key)) {
        continue;
      }
      Location place = mention(draft, statement.sentence(), stated).orElse(citation.location());
      boolean known = ledger.result(citation).status() == Status.DISCREPANT;
      mentions(draft, section, stated).forEach(said::add);
      if (known) {
        continue;
      }
      FindingBuilder finding =
          FindingBuilder.of(id(), place)
              .subject(statement.subject())
              .quantity(Quantity.YEAR)
              .context("stale " + stated)
              .milder(Severity.WARNING)
              .actual(String.valueOf(stated))
              .expected(String.valueOf(year));
      statement.citations().forEach(one -> finding.related(one.location()));
      finding.report(
          ledger,
          "message-stale",
          statement.subject(),
          Discrepancy.quantity(citation),
          citation.figure(),
          String.valueOf(stated),
          String.valueOf(year));
    }
  }

  private static @Nullable Quantity achievement(Statement statement) {
    for (Quantity quantity : List.of(Quantity.REALIZATION, Quantity.TARGET)) {
      if (!statement.all(quantity).isEmpty()) {
        return quantity;
      }
    }
    return null;
  }

  private static boolean comparesYears(Statement statement, int year) {
    return statement.sentence().years().contains(year)
        || COMPARES.matcher(statement.sentence().text()).find();
  }

  /** A year just past, in a sentence of an indicator's analysis that cites nothing. */
  private void mentions(Draft draft, int year, Set<Location> said, Ledger ledger) {
    for (NotFigure word : draft.notFigures()) {
      Integer stated = word.year();
      boolean recent = stated != null && stated < year && stated >= year - YEARS_BACK;
      if (word.reason() != NotFigure.Reason.YEAR || !recent || word.sentence() < 0) {
        continue;
      }
      Sentence sentence = draft.sentences().get(word.sentence());
      boolean alone = sentence.years().stream().allMatch(stated::equals);
      boolean header = draft.blocks().get(sentence.block()).kind() == Block.Kind.HEADER;
      if (alone
          && sentence.citations().isEmpty()
          && (header || analysed(draft, sentence))
          && !COMPARES.matcher(sentence.text()).find()
          && said.add(word.location())) {
        mention(draft, sentence, word, header, year)
            .report(
                ledger,
                header ? "message-header" : "message-mention",
                String.valueOf(stated),
                String.valueOf(year));
      }
    }
  }

  /** A header stands on every page; what an analysis mentions is only worth a look. */
  private FindingBuilder mention(
      Draft draft, Sentence sentence, NotFigure word, boolean header, int year) {
    FindingBuilder finding =
        FindingBuilder.of(id(), word.location())
            .quantity(Quantity.YEAR)
            .context((header ? "header " : "mention ") + sentence.text())
            .milder(header ? Severity.WARNING : Severity.INFO)
            .actual(String.valueOf(word.year()));
    int section = draft.blocks().get(sentence.block()).section();
    if (header) {
      return finding.expected(String.valueOf(year));
    }
    return finding.subject(String.valueOf(draft.sections().get(section).subject()));
  }

  private static boolean analysed(Draft draft, Sentence sentence) {
    int section = draft.blocks().get(sentence.block()).section();
    return section >= 0 && draft.sections().get(section).kind() == Section.Kind.ANALYSIS;
  }

  private static int section(Draft draft, Citation citation) {
    return draft.blocks().get(citation.block()).section();
  }

  /** Where a year is named, first in a section. */
  private static Optional<Location> mention(Draft draft, int section, int year) {
    return mentions(draft, section, year).stream().findFirst();
  }

  private static List<Location> mentions(Draft draft, int section, int year) {
    return draft.notFigures().stream()
        .filter(word -> word.reason() == NotFigure.Reason.YEAR && word.sentence() >= 0)
        .filter(word -> Objects.equals(word.year(), year))
        .filter(
            word ->
                draft.blocks().get(draft.sentences().get(word.sentence()).block()).section()
                    == section)
        .map(word -> (Location) word.location())
        .toList();
  }

  private static Optional<Location> mention(Draft draft, Sentence sentence, int year) {
    return draft.notFigures().stream()
        .filter(word -> word.sentence() == sentence.index())
        .filter(word -> Objects.equals(word.year(), year))
        .map(word -> (Location) word.location())
        .findFirst();
  }
}
