package id.cermat.check.draft.cited;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.Conclusion;
import id.cermat.check.Ledger;
import id.cermat.check.sources.MatchedYear;
import id.cermat.figure.Comparison;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.Location;
import id.cermat.figure.Mismatch;
import id.cermat.figure.Outcome;
import id.cermat.figure.Slip;
import id.cermat.figure.SlipFinder;
import id.cermat.figure.Verdict;
import id.cermat.lexicon.Polarity;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Citation.Evidence;
import id.cermat.model.Draft;
import id.cermat.model.UnitReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every citation of a draft held against the workbooks, where these do not speak of it against the
 * draft's own tables, and where these do not either against its other mentions. Within a draft, a
 * figure that its own sentence computes is judged there and nowhere else. Made once for all rules
 * that book in one ledger.
 */
final class HeldCitations {
  private static final Set<Slip> SHORTENED = EnumSet.of(Slip.TRUNCATED, Slip.DOUBLE_ROUNDING);

  /** So many figures of a table show that all of it is meant. */
  private static final int ENOUGH = 3;

  private static final Set<Quantity> DECREED =
      EnumSet.of(Quantity.TARGET, Quantity.WEIGHT, Quantity.CEILING);

  private static final Set<Quantity> STATED =
      EnumSet.of(Quantity.TARGET, Quantity.CEILING, Quantity.REALIZATION, Quantity.INDEX);

  private final Draft draft;
  private final @Nullable Integer year;
  private final Ledger ledger;
  private final Comparison comparison;
  private final Subjects subjects;
  private final BookFigures books;
  private final BookFigures own;
  private final Repeats repeats;
  private final List<Statement> statements;
  private final DraftCap cap;
  private final OwnComputations computed;
  private final LikeAccounts like;
  private final List<Discrepancy> discrepancies = new ArrayList<>();
  private final List<Citation> misdated = new ArrayList<>();
  private final Set<Citation> agreed = new HashSet<>();

  private HeldCitations(UnitReport report, Draft draft, Ledger ledger) {
    this.draft = draft;
    this.year = report.year() == null ? draft.year() : report.year();
    this.ledger = ledger;
    this.comparison = ledger.rules().comparison(RuleId.CITED_FIGURE);
    this.subjects = new Subjects(draft);
    RuleBook rules = ledger.rules();
    this.books = new BookFigures(report, MatchedYear.of(report, ledger), false, subjects, rules);
    UnitReport tables = draft.report();
    this.own = new BookFigures(tables, MatchedYear.in(tables), true, subjects, rules);
    this.repeats = new Repeats(draft, year, subjects);
    this.statements = Statement.all(draft, year);
    this.cap = DraftCap.of(report, draft, statements, rules);
    this.computed = OwnComputations.of(this, rules);
    this.like = new LikeAccounts(draft, computed.accounts(), rules);
  }

  /** The citations of the report's draft, held once. */
  static HeldCitations of(UnitReport report, Draft draft, Ledger ledger) {
    return ledger.shared(
        HeldCitations.class,
        () -> {
          HeldCitations held = new HeldCitations(report, draft, ledger);
          draft.citations().forEach(held::hold);
          held.holdMisdatedTables();
          held.keepOneOfEachPair();
          held.turnDisputed();
          held.discrepancies.replaceAll(one -> one.exchangedAmong(held.discrepancies));
          return held;
        });
  }

  /** Two places that contradict each other are one matter, told at the first of them. */
  private void keepOneOfEachPair() {
    Set<List<Location>> told = new HashSet<>();
    discrepancies.removeIf(
        one -> {
          Location here = one.citation().location();
          if (!(one.expected() instanceof Expression.Operand operand)) {
            return false;
          }
          Location there = operand.figure().location();
          told.add(List.of(here, there));
          return told.contains(List.of(there, here));
        });
  }

  /**
   * What follows from an operand of which another place says otherwise shows nothing of its own;
   * but where it follows from what the other place says, the operand is wrong.
   */
  private void turnDisputed() {
    Map<Location, Discrepancy> disputed = new HashMap<>();
    for (Discrepancy one : discrepancies) {
      if (one.expected() instanceof Expression.Operand operand) {
        disputed.putIfAbsent(operand.figure().location(), one);
      }
    }
    Map<Discrepancy, Figure> turned = new LinkedHashMap<>();
    for (Discrepancy one : List.copyOf(discrepancies)) {
      List<Figure> operands = one.expected().operands().toList();
      for (Figure operand : operands) {
        Discrepancy dispute = disputed.get(operand.location());
        if (dispute == null || one.expected() instanceof Expression.Operand) {
          continue;
        }
        discrepancies.remove(one);
        Figure said = dispute.citation().figure();
        boolean part = operands.size() == 2 && operands.get(0) == operand;
        Figure index = one.citation().figure();
        if (part && comparison.compare(index, Account.share(said, operands.get(1))).agrees()) {
          turned.put(dispute, operand);
        }
      }
    }
    turned.forEach(
        (dispute, operand) ->
            draft.citations().stream()
                .filter(one -> one.location().equals(operand.location()))
                .findFirst()
                .ifPresent(
                    wrong -> {
                      discrepancies.remove(dispute);
                      Figure said = dispute.citation().figure();
                      Source right = Source.of(Message.of("source/sentence"), said);
                      Sources sources = new Sources(List.of(right), List.of(), List.of());
                      discrepancies.add(discrepancy(wrong, sources));
                    }));
  }

  /** What differs, of one rule. */
  List<Discrepancy> of(RuleId rule) {
    return discrepancies.stream().filter(one -> one.rule() == rule).toList();
  }

  /** Citations of another year that repeat the reporting year's figures. */
  List<Citation> misdated() {
    return List.copyOf(misdated);
  }

  /** What the draft's sentences state, in its order. */
  List<Statement> statements() {
    return statements;
  }

  /** What the draft's sentences compute themselves. */
  OwnComputations computed() {
    return computed;
  }

  /** The accounts of the draft that are of one thing. */
  LikeAccounts like() {
    return like;
  }

  /** Whether the draft's indices are capped. */
  DraftCap cap() {
    return cap;
  }

  /** The reporting year; null where nothing names it. */
  @Nullable Integer year() {
    return year;
  }

  /** What the workbooks say of a citation, else the draft's own tables. */
  Optional<Figure> beside(Citation citation, Quantity quantity) {
    CitedPeriod period = CitedPeriod.of(citation, year);
    return books
        .beside(citation, period, quantity)
        .or(() -> own.beside(citation, period, quantity));
  }

  /** What the workbooks, else the draft's own tables, say of the same quantity in another year. */
  Optional<Figure> in(int otherYear, Citation citation) {
    CitedPeriod period = new CitedPeriod(otherYear, CitedPeriod.of(citation, year).part(), true);
    return Stream.of(books.of(citation, period), own.of(citation, period))
        .flatMap(sources -> sources.sources().stream())
        .map(Source::figure)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The polarity of what a citation is about, as the workbooks give it. */
  Optional<Polarity> polarity(Citation citation) {
    return books.polarity(citation, CitedPeriod.of(citation, year));
  }

  private void hold(Citation citation) {
    if (!citation.bound() || citation.quantity() == null) {
      return;
    }
    CitedPeriod period = CitedPeriod.of(citation, year);
    Sources sources = books.of(citation, period);
    boolean byBooks = !sources.isEmpty();
    if (!byBooks) {
      sources = own.of(citation, period);
    }
    boolean right = !sources.isEmpty() && agrees(citation, sources);
    boolean otherwise = !sources.isEmpty() && !speaksOfTheReportingYear(citation);
    if (right || repeatsTheReportingYear(citation, period, otherwise)) {
      return;
    }
    if (sources.isEmpty() && citation.how().evidence() != Evidence.TABLE) {
      sources = repeats.of(citation, period);
    }
    if (sources.isEmpty()) {
      ledger.notChecked(RuleId.CITED_FIGURE, "reason/nothing-to-compare");
      return;
    }
    boolean judgedByItsSentence = !byBooks && computed.give(citation);
    if (agrees(citation, sources)
        || judgedByItsSentence
        || !byBooks && itsIndexAgrees(citation, sources)) {
      return;
    }
    Discrepancy differs = discrepancy(citation, sources);
    if (!byBooks && perhapsAnother(differs)) {
      ledger.notChecked(RuleId.CITED_FIGURE, "reason/other-subject");
    } else {
      discrepancies.add(differs);
    }
  }

  /**
   * Whether what was taken for the realization in the draft's table is the index that the
   * sentence's target and realization give.
   */
  private boolean itsIndexAgrees(Citation citation, Sources sources) {
    return citation.quantity() == Quantity.REALIZATION
        && citation.sentence() >= 0
        && beside(citation)
            .filter(one -> one.quantity() == Quantity.TARGET && one.figure().value().signum() != 0)
            .filter(one -> Objects.equals(one.subject(), citation.subject()))
            .filter(one -> sameScale(one.figure(), citation.figure()))
            .map(one -> Account.share(citation.figure(), one.figure()))
            .anyMatch(
                index ->
                    sources.sources().stream()
                        .map(Source::figure)
                        .filter(Objects::nonNull)
                        .anyMatch(shown -> comparison.compare(shown, index).agrees()));
  }

  /**
   * Whether a sentence or a row may speak of something else than the one it was taken for: nothing
   * else in it agrees with that one, or, of an indicator, nothing else stands in its sentence and
   * no slip explains the difference. A bare percentage in a row may be that of the row's budget.
   */
  private boolean perhapsAnother(Discrepancy differs) {
    Citation citation = differs.citation();
    boolean otherAccount =
        differs.expected() instanceof Expression.Operand operand
            && like.different(citation.location(), operand.figure().location());
    if (otherVersion(citation) || otherAccount) {
      return true;
    }
    List<Citation> companions =
        beside(citation)
            .filter(one -> one != citation && one.bound())
            .filter(one -> Objects.equals(one.subject(), citation.subject()))
            .filter(one -> Objects.equals(one.item(), citation.item()))
            .filter(one -> one.quantity() != null && STATED.contains(one.quantity()))
            .toList();
    if (!companions.isEmpty()) {
      return companions.stream().noneMatch(this::agreesWithDraft);
    }
    return (citation.sentence() >= 0 || citation.quantity() == Quantity.PERCENTAGE)
        && Subjects.indicator(citation.subject())
        && differs.causes().isEmpty()
        && differs.rule() != RuleId.CITED_ROUNDING;
  }

  /** Whether a ceiling is the one before or after a revision, the other one standing beside it. */
  private boolean otherVersion(Citation citation) {
    return citation.quantity() == Quantity.CEILING
        && citation.sentence() >= 0
        && draft.citations().stream()
            .filter(one -> one != citation && one.block() == citation.block())
            .filter(one -> one.quantity() == Quantity.CEILING && one.sentence() >= 0)
            .filter(one -> Objects.equals(one.subject(), citation.subject()))
            .filter(one -> Objects.equals(one.item(), citation.item()))
            .anyMatch(this::agreesWithDraft);
  }

  /** The citations of the same sentence, or of the same row. */
  private Stream<Citation> beside(Citation citation) {
    if (citation.sentence() >= 0) {
      return draft.sentences().get(citation.sentence()).citations().stream()
          .map(draft.citations()::get);
    }
    Citation.Cell cell = citation.cell();
    return cell == null
        ? Stream.of()
        : draft.citations().stream()
            .filter(
                one ->
                    one.cell() != null
                        && one.cell().table() == cell.table()
                        && one.cell().row() == cell.row());
  }

  private boolean agreesWithDraft(Citation citation) {
    CitedPeriod period = CitedPeriod.of(citation, year);
    return Stream.of(own.of(citation, period), repeats.of(citation, period))
        .anyMatch(sources -> match(citation, sources).isPresent());
  }

  /**
   * The other figures of a table, most of which repeat the reporting year's under another year:
   * they are meant to do so too.
   */
  private void holdMisdatedTables() {
    Map<Integer, List<Citation>> tables =
        misdated.stream()
            .filter(one -> one.cell() != null)
            .collect(Collectors.groupingBy(one -> Objects.requireNonNull(one.cell()).table()));
    for (Citation citation : draft.citations()) {
      Citation.Cell cell = citation.cell();
      boolean misdatedTable =
          cell != null && tables.getOrDefault(cell.table(), List.of()).size() >= ENOUGH;
      boolean held =
          agreed.contains(citation)
              || discrepancies.stream().anyMatch(one -> one.citation() == citation);
      if (misdatedTable && !held) {
        CitedPeriod period = CitedPeriod.of(citation, year);
        Sources sources = books.of(citation, new CitedPeriod(year, period.part(), false));
        if (!sources.isEmpty() && !agrees(citation, sources)) {
          discrepancies.add(discrepancy(citation, sources));
        }
      }
    }
  }

  private boolean speaksOfTheReportingYear(Citation citation) {
    return year != null
        && citation.sentence() >= 0
        && draft.sentences().get(citation.sentence()).years().contains(year);
  }

  /**
   * A figure that is the reporting year's, under another year.
   *
   * @param otherwise whether the other year's figure is known to be another one, in a sentence that
   *     does not speak of the reporting year; if not, only a figure of many digits tells
   */
  private boolean repeatsTheReportingYear(
      Citation citation, CitedPeriod period, boolean otherwise) {
    boolean telling = otherwise || citation.figure().shown().stripTrailingZeros().precision() >= 4;
    if (!telling
        || subjects.inHistory(citation)
        || !period.stated()
        || Objects.equals(period.year(), year)) {
      return false;
    }
    CitedPeriod reporting = new CitedPeriod(year, period.part(), false);
    Sources sources = books.of(citation, reporting);
    if (sources.isEmpty()) {
      sources = own.of(citation, reporting);
    }
    if (sources.isEmpty()) {
      sources = repeats.of(citation, reporting);
    }
    if (sources.isEmpty() || !agrees(citation, sources)) {
      return false;
    }
    misdated.add(citation);
    return true;
  }

  private boolean agrees(Citation citation, Sources sources) {
    Optional<Match> match = match(citation, sources);
    match.ifPresent(
        found -> {
          agreed.add(citation);
          ledger.compare(RuleId.CITED_FIGURE, found.reading(), found.expected());
        });
    return match.isPresent();
  }

  /** The reading and the source that agree, a consistent one before one within rounding. */
  private Optional<Match> match(Citation citation, Sources sources) {
    Figure cited = citation.figure();
    for (Figure reading : Readings.of(citation)) {
      for (Outcome wanted : List.of(Outcome.CONSISTENT, Outcome.WITHIN_ROUNDING)) {
        for (Source source : sources.sources()) {
          Expression expected = source.expected(cited, decreed(citation));
          if (comparison.compare(reading, expected).outcome() == wanted) {
            return Optional.of(new Match(reading, expected));
          }
        }
      }
    }
    return Optional.empty();
  }

  private record Match(Figure reading, Expression expected) {}

  private static boolean decreed(Citation citation) {
    return citation.quantity() != null && DECREED.contains(citation.quantity());
  }

  private Discrepancy discrepancy(Citation citation, Sources sources) {
    Figure cited = citation.figure();
    Source source = sources.sources().get(0);
    Expression expected = source.expected(cited, decreed(citation));
    Verdict verdict = ledger.compare(RuleId.CITED_FIGURE, cited, expected);
    Mismatch mismatch =
        Mismatch.of(cited, expected)
            .withOtherPeriods(sources.otherPeriods())
            .withNeighbours(sources.neighbours())
            .withOtherReadings(citation.parsed().otherValues());
    if (citation.quantity() == Quantity.INDEX) {
      Expression before = source.uncapped() == null ? expected : source.uncapped();
      mismatch = mismatch.withCap(before, ledger.rules().cap());
    }
    List<Slip> causes = SlipFinder.explain(mismatch);
    RuleId rule = rule(cited, expected, causes, sources);
    boolean mild = rule == RuleId.CITED_ROUNDING || citation.how().evidence() == Evidence.CONTEXT;
    return new Discrepancy(
        rule,
        citation,
        source.kind(),
        expected,
        verdict,
        causes,
        changesConclusion(citation, expected.value()),
        mild ? Severity.WARNING : Severity.ERROR);
  }

  private static RuleId rule(
      Figure cited, Expression expected, List<Slip> causes, Sources sources) {
    Optional<Slip> claimed = SlipFinder.claimed(causes);
    if (claimed.filter(SHORTENED::contains).isPresent()
        || Discrepancy.nextToIt(cited, expected.value())) {
      return RuleId.CITED_ROUNDING;
    }
    boolean otherYear = claimed.filter(slip -> slip == Slip.OTHER_PERIOD).isPresent();
    return otherYear && sources.ofAnotherYear(cited) ? RuleId.CITED_YEAR : RuleId.CITED_FIGURE;
  }

  private boolean changesConclusion(Citation citation, BigDecimal right) {
    BigDecimal stands = citation.figure().value();
    Quantity quantity = Objects.requireNonNull(citation.quantity());
    return switch (quantity) {
      case INDEX -> Conclusion.changes(stands, right, ledger.rules());
      case TARGET ->
          beside(citation, Quantity.REALIZATION)
              .map(
                  other ->
                      met(citation, other.value(), stands) != met(citation, other.value(), right))
              .orElse(false);
      case REALIZATION ->
          beside(citation, Quantity.TARGET)
              .map(
                  other ->
                      met(citation, stands, other.value()) != met(citation, right, other.value()))
              .orElse(false);
      default -> false;
    };
  }

  /** Whether a realization meets a target under the polarity of what a citation is about. */
  boolean met(Citation citation, BigDecimal realization, BigDecimal target) {
    int above = realization.compareTo(target);
    return switch (polarity(citation).orElse(ledger.rules().defaultPolarity())) {
      case MAXIMIZE -> above >= 0;
      case MINIMIZE -> above <= 0;
      case STABILIZE -> above == 0;
    };
  }

  /** Whether two figures count the same: percent and index points do. */
  static boolean sameScale(Figure a, Figure b) {
    return Money.comparable(a, b)
        && (a.unit() == FigureUnit.COUNT) == (b.unit() == FigureUnit.COUNT);
  }

  Draft draft() {
    return draft;
  }
}
