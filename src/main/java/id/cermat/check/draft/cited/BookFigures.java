package id.cermat.check.draft.cited;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.IndexFormula;
import id.cermat.check.sources.IndicatorSearch;
import id.cermat.check.sources.MatchedIndicator;
import id.cermat.check.sources.MatchedIndicator.Member;
import id.cermat.check.sources.MatchedYear;
import id.cermat.check.sources.SourceKind;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.lexicon.Polarity;
import id.cermat.lexicon.Quantity;
import id.cermat.lexicon.ReportedPeriod;
import id.cermat.model.Citation;
import id.cermat.model.Indicator;
import id.cermat.model.Label;
import id.cermat.model.ScoreTable;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a set of tables, the workbooks' or the draft's own, says of what a citation stands for. */
final class BookFigures {
  private static final Map<Quantity, List<SourceKind>> AUTHORITY =
      Map.of(
          Quantity.TARGET,
          List.of(
              SourceKind.CONTRACT,
              SourceKind.TRAJECTORY,
              SourceKind.REALIZATION,
              SourceKind.SCORE,
              SourceKind.REVENUE),
          Quantity.REALIZATION,
          List.of(
              SourceKind.REALIZATION, SourceKind.SCORE, SourceKind.COMPONENTS, SourceKind.REVENUE),
          Quantity.INDEX,
          List.of(SourceKind.REALIZATION, SourceKind.SCORE),
          Quantity.WEIGHT,
          List.of(SourceKind.REALIZATION, SourceKind.SCORE));

  private static final Set<Quantity> SHARES = EnumSet.of(Quantity.PERCENTAGE, Quantity.REALIZATION);

  private static final Set<Quantity> MEASURED =
      EnumSet.of(Quantity.REALIZATION, Quantity.INDEX, Quantity.PERCENTAGE);

  private static final Message DRAFT = Message.of("source/draft");

  private final UnitReport report;
  private final boolean itself;
  private final RuleBook rules;
  private final Subjects subjects;
  private final AmountFigures amounts;
  private final HistoryFigures histories;
  private final ComponentFigures components;
  private final Map<Integer, List<MatchedIndicator>> years = new HashMap<>();
  private final Map<List<Object>, Optional<MatchedIndicator>> searched = new HashMap<>();

  /**
   * @param report the tables
   * @param matched the indicators of its years
   * @param itself whether these are the draft's own tables
   * @param subjects what the draft calls its indicators
   */
  BookFigures(
      UnitReport report,
      List<MatchedYear> matched,
      boolean itself,
      Subjects subjects,
      RuleBook rules) {
    this.report = report;
    this.itself = itself;
    this.rules = rules;
    this.subjects = subjects;
    this.amounts = new AmountFigures(report, itself, subjects);
    Message history = itself ? DRAFT : Message.of("source/history-table");
    this.histories = new HistoryFigures(report, history, subjects);
    this.components = new ComponentFigures(report);
    for (MatchedYear one : matched) {
      Integer year = one.tables().get(0).year();
      if (year != null) {
        years.put(year, one.indicators());
      }
    }
  }

  /** What there is for a citation; a figure in the draft's own text never stands for itself. */
  Sources of(Citation citation, CitedPeriod period) {
    Quantity quantity = citation.quantity();
    String subject = citation.subject();
    if (subject == null || quantity == null || period.year() == null) {
      return Sources.NONE;
    }
    if (subject.equals(Subjects.SCORE)) {
      return score(citation, period);
    }
    if (!Subjects.indicator(subject)) {
      return amounts.of(citation, period, quantity);
    }
    if (quantity == Quantity.WEIGHT && citation.cell() == null && citation.item() == null) {
      // A weight in the text is that of a component, though the text does not say of which.
      return Sources.NONE;
    }
    Optional<MatchedIndicator> indicator = indicator(citation, period.year());
    if (citation.item() != null && quantity != Quantity.INDEX) {
      // The parts of an indicator may have components of one name each; a table tells them apart.
      Sources part =
          itself ? Sources.NONE : components.of(citation, quantity, indicator.orElse(null), period);
      boolean kind = part.isEmpty() && indicator.map(BookFigures::countsRevenue).orElse(false);
      return kind ? amounts.ofRevenue(citation, period, quantity) : part;
    }
    Sources found =
        indicator.map(row -> indicator(citation, row, quantity, period)).orElse(Sources.NONE);
    if (found.isEmpty() && quantity != Quantity.TARGET && quantity != Quantity.WEIGHT) {
      found = histories.of(citation, period.year(), indicator.orElse(null));
    }
    if (!indicator.map(BookFigures::countsRevenue).orElse(false)) {
      return found;
    }
    if (found.isEmpty() && Money.is(citation.figure())) {
      return amounts.ofRevenue(citation, period, quantity);
    }
    return SHARES.contains(quantity) ? withAllDigits(found, citation, period) : found;
  }

  /** The share of the revenue from its amounts, where the indicator's own table rounds it. */
  private Sources withAllDigits(Sources found, Citation citation, CitedPeriod period) {
    List<Source> computed =
        amounts.ofRevenue(citation, period, Quantity.PERCENTAGE).sources().stream()
            .filter(share -> share.computation() != null)
            .filter(share -> found.sources().stream().anyMatch(shown -> rounds(shown, share)))
            .toList();
    List<Source> all = new ArrayList<>(computed);
    all.addAll(found.sources());
    return new Sources(all, found.otherYears(), found.partsOfYear(), found.neighbours());
  }

  private boolean rounds(Source shown, Source share) {
    return shown.figure() != null
        && share.computation() != null
        && rules
            .comparison(RuleId.CITED_FIGURE)
            .compare(shown.figure(), share.computation())
            .agrees();
  }

  /** The indicator that a citation is about, in the tables of a year. */
  Optional<MatchedIndicator> indicator(Citation citation, int year) {
    String subject = citation.subject();
    return Subjects.indicator(subject)
        ? searched.computeIfAbsent(
            List.of(subject, year), unused -> search(subject, citation.location(), year))
        : Optional.empty();
  }

  private Optional<MatchedIndicator> search(String subject, Location place, int year) {
    Label label = new Label(subject, place);
    Label name = subjects.name(subject);
    Label code = subjects.code(subject, label);
    return IndicatorSearch.find(
        code, name == null && code == null ? label : name, years.getOrDefault(year, List.of()));
  }

  private Message label(SourceKind kind) {
    return itself ? DRAFT : kind.label();
  }

  private static boolean countsRevenue(MatchedIndicator indicator) {
    return indicator.nameKey() != null && indicator.nameKey().words().contains("penerimaan");
  }

  private Sources indicator(
      Citation citation, MatchedIndicator indicator, Quantity quantity, CitedPeriod period) {
    List<Source> sources = new ArrayList<>();
    List<Figure> others = new ArrayList<>();
    List<Figure> parts = new ArrayList<>();
    List<Figure> neighbours = new ArrayList<>();
    for (Quantity read : readings(quantity, citation)) {
      read(citation, indicator, read, period, sources, parts, neighbours);
    }
    if (!sources.isEmpty() && itself && citation.sentence() >= 0) {
      for (Quantity read : confused(quantity, citation)) {
        read(citation, indicator, read, period, sources, parts, neighbours);
      }
    }
    int year = Objects.requireNonNull(period.year());
    years.forEach(
        (other, unused) -> {
          if (other != year) {
            indicator(citation, other)
                .ifPresent(row -> others.addAll(figures(row, quantity, citation)));
          }
        });
    others.addAll(histories.otherYears(citation, year, indicator));
    return new Sources(sources, others, parts, neighbours);
  }

  private void read(
      Citation citation,
      MatchedIndicator indicator,
      Quantity quantity,
      CitedPeriod period,
      List<Source> sources,
      List<Figure> parts,
      List<Figure> neighbours) {
    for (SourceKind kind : AUTHORITY.getOrDefault(quantity, List.of())) {
      for (Member member : indicator.members()) {
        if (member.kind() == kind) {
          member(citation, member, quantity, period, sources, parts, neighbours);
        }
      }
    }
  }

  /**
   * What a text may call by another word than the table that stands beside it: an index is often
   * called what was realized, and under an indicator's bare name any of its figures may stand. A
   * figure of that row is at least none of another one's.
   */
  private static List<Quantity> confused(Quantity quantity, Citation citation) {
    if (!MEASURED.contains(quantity)) {
      return List.of();
    }
    boolean bare = citation.how().rule().equals("named");
    return bare
        ? List.of(Quantity.REALIZATION, Quantity.INDEX, Quantity.TARGET)
        : List.of(Quantity.REALIZATION, Quantity.INDEX);
  }

  /** "Capaian" and a percentage may be the realization as well as the index. */
  private static List<Quantity> readings(Quantity quantity, Citation citation) {
    List<Quantity> readings = new ArrayList<>();
    readings.add(quantity == Quantity.PERCENTAGE ? Quantity.INDEX : quantity);
    citation.candidates().stream()
        .filter(candidate -> Objects.equals(candidate.subject(), citation.subject()))
        .map(Citation.Candidate::quantity)
        .filter(Objects::nonNull)
        .forEach(readings::add);
    if (quantity == Quantity.PERCENTAGE || quantity == Quantity.SCORE) {
      readings.add(Quantity.REALIZATION);
    }
    return readings.stream().distinct().toList();
  }

  private void member(
      Citation citation,
      Member member,
      Quantity quantity,
      CitedPeriod period,
      List<Source> sources,
      List<Figure> parts,
      List<Figure> neighbours) {
    if (itself && subjects.standsIn(citation, member.table().area())) {
      return;
    }
    Figure figure = member.row().figure(quantity);
    if (!member.table().period().equals(period.part())) {
      if (figure != null && Money.comparable(figure, citation.figure())) {
        parts.add(figure);
      }
      return;
    }
    Indicator row = member.row().indicator();
    if (quantity == Quantity.INDEX && row != null) {
      Optional<Source> right = computedIndex(row, figure, citation, label(member.kind()));
      right.ifPresent(sources::add);
      // A draft's own table that has it wrong is told of there, and no place that repeats it.
      figure = right.isPresent() && !itself ? null : figure;
    } else if (quantity == Quantity.WEIGHT && row != null && row.weight() != null) {
      figure = row.weight();
    }
    if (figure == null || !Money.comparable(figure, citation.figure())) {
      return;
    }
    if (!figure.location().equals(citation.location())) {
      Expression uncapped = quantity == Quantity.INDEX && row != null ? uncapped(row) : null;
      sources.add(Source.of(label(member.kind()), figure, uncapped));
    }
    parts.addAll(member.row().otherPeriods());
    neighbours.addAll(member.table().around(member.row(), quantity));
    member.row().figures().values().stream()
        .filter(other -> other.location() != citation.location())
        .forEach(neighbours::add);
  }

  private @Nullable Expression uncapped(Indicator row) {
    return IndexFormula.of(row, rules) instanceof IndexFormula.Computed computed
        ? computed.uncapped()
        : null;
  }

  /**
   * The index that target and realization give: the right one, where the table's own is wrong, and
   * the only one where it has none.
   */
  private Optional<Source> computedIndex(
      Indicator row, @Nullable Figure shown, Citation citation, Message kind) {
    if (!(IndexFormula.of(row, rules) instanceof IndexFormula.Computed computed)) {
      return Optional.empty();
    }
    boolean circular =
        computed
            .clipped()
            .operands()
            .anyMatch(operand -> operand.location().equals(citation.location()));
    boolean needed =
        shown == null
            || row.polarity() != null
                && !rules
                    .comparison(RuleId.INDEX_COMPUTED)
                    .compare(shown, computed.clipped())
                    .agrees();
    return needed && !circular
        ? Optional.of(Source.computed(kind, computed.clipped(), computed.uncapped()))
        : Optional.empty();
  }

  private static List<Figure> figures(
      MatchedIndicator indicator, Quantity quantity, Citation citation) {
    return indicator.members().stream()
        .map(member -> member.row().figure(quantity))
        .filter(Objects::nonNull)
        .filter(figure -> Money.comparable(figure, citation.figure()))
        .toList();
  }

  private Sources score(Citation citation, CitedPeriod period) {
    List<Source> sources = new ArrayList<>();
    for (ScoreTable table : report.scoreTables()) {
      boolean ofYear =
          Objects.equals(table.year() == null ? report.year() : table.year(), period.year());
      Figure total = table.total();
      if (ofYear && total != null && period.part().equals(ReportedPeriod.YEAR)) {
        sources.add(Source.of(label(SourceKind.SCORE), total));
      }
    }
    Sources past = histories.of(citation, Objects.requireNonNull(period.year()), null);
    sources.addAll(past.sources());
    return new Sources(sources, past.otherYears(), List.of());
  }

  /** The figure of another quantity of what a citation is about; empty where there is none. */
  Optional<Figure> beside(Citation citation, CitedPeriod period, Quantity quantity) {
    return period.year() == null
        ? Optional.empty()
        : indicator(citation, period.year())
            .flatMap(row -> figures(row, quantity, citation).stream().findFirst());
  }

  /** The polarity of the indicator that a citation is about, where a table names it. */
  Optional<Polarity> polarity(Citation citation, CitedPeriod period) {
    return period.year() == null
        ? Optional.empty()
        : indicator(citation, period.year()).stream()
            .flatMap(row -> row.members().stream())
            .map(member -> member.row().indicator())
            .filter(Objects::nonNull)
            .map(Indicator::polarity)
            .filter(Objects::nonNull)
            .findFirst();
  }

  /** A part in percent of the whole. */
  static Expression percent(Expression part, Expression whole) {
    return part.dividedBy(whole).times(Expression.of(100));
  }
}
