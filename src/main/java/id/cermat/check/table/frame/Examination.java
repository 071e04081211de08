package id.cermat.check.table.frame;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Comparison;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.figure.Mismatch;
import id.cermat.figure.Outcome;
import id.cermat.figure.Rounding;
import id.cermat.figure.SlipFinder;
import id.cermat.figure.Tolerance;
import id.cermat.figure.Verdict;
import id.cermat.finding.Finding;
import id.cermat.relation.RelationKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One rule's look at one table: compares, counts in the ledger, and collects the findings. */
public final class Examination {
  private static final Logger LOG = LoggerFactory.getLogger(Examination.class);

  private static final Comparison CUT_OFF =
      new Comparison(List.of(Rounding.TRUNCATE), Tolerance.NONE);

  private final RuleId rule;
  private final Ledger ledger;
  private final RelationSink sink;
  private final List<Finding> findings = new ArrayList<>();

  private Examination(RuleId rule, Ledger ledger, RelationSink sink) {
    this.rule = rule;
    this.ledger = ledger;
    this.sink = sink;
  }

  /**
   * Examines under one rule; none where it is off. A rule that throws is booked as crashed and
   * leaves the others alone.
   *
   * @param sink takes every comparison
   * @return the findings
   */
  static List<Finding> run(
      RuleId rule, Ledger ledger, RelationSink sink, Consumer<Examination> examine) {
    if (!ledger.on(rule)) {
      return List.of();
    }
    Examination examination = new Examination(rule, ledger, sink);
    try {
      examine.accept(examination);
    } catch (RuntimeException | Error failure) {
      ledger.crashed(rule);
      LOG.debug("rule {} failed to run", rule.id(), failure);
    }
    return examination.findings;
  }

  public RuleBook rules() {
    return ledger.rules();
  }

  public boolean on(RuleId other) {
    return ledger.on(other);
  }

  /** Whether the cell of a row in the column of {@code peer} holds something, but no figure. */
  public boolean unread(Location row, Figure peer) {
    return row instanceof CellLocation line
        && peer.location() instanceof CellLocation column
        && ledger.unread(new CellLocation(line.file(), line.sheet(), line.row(), column.column()));
  }

  /** Whether any cell of a row holds something where a figure belongs, but no figure. */
  public boolean anyUnread(Location row) {
    return row instanceof CellLocation line && ledger.anyUnread(line);
  }

  /**
   * Compares a figure with its computation and books all but a failure.
   *
   * @param kind what the computation is
   */
  public Check compare(RelationKind kind, Figure figure, Expression computation) {
    return compare(kind, figure, List.of(computation));
  }

  /** As {@link #compare(Function, Figure, List)}, where all footings are of one kind. */
  public Check compare(RelationKind kind, Figure figure, List<Expression> footings) {
    return compare(footing -> kind, figure, footings);
  }

  /**
   * Compares a figure with several footings of one computation: shown or full digits, the level
   * below or the one below that. It is right if one of them gives it; else the first one counts.
   */
  public Check compare(
      Function<Expression, RelationKind> kind, Figure figure, List<Expression> footings) {
    Expression best =
        footings.stream()
            .filter(footing -> agrees(figure, footing))
            .findFirst()
            .orElse(footings.get(0));
    Verdict verdict = ledger.compare(rule, figure, best);
    sink.take(kind.apply(best), figure, best, verdict.outcome());
    return new Check(figure, best, verdict);
  }

  /** Says that a computation does not give a figure, which is found by other means. */
  public void broken(RelationKind kind, Figure figure, Expression computation) {
    sink.take(kind, figure, computation, Outcome.INCONSISTENT);
  }

  /** Whether a computation gives the figure; books nothing. */
  public boolean agrees(Figure figure, Expression computation) {
    return rules().comparison(rule).compare(figure, computation).agrees();
  }

  /** Books a comparison that passed, and the figures that took part. */
  public void passed(Figure... figures) {
    ledger.passed(rule);
    touched(figures);
  }

  public void touched(Figure... figures) {
    for (Figure figure : figures) {
      ledger.touched(figure);
    }
  }

  /**
   * Keeps a computation of which nothing is said, since one of its operands is known to be wrong:
   * what makes it right may tell which.
   */
  public void doubtful(Figure figure, Expression computation) {
    ledger.doubtful(rule, figure, computation);
  }

  public void notChecked(String reason) {
    ledger.notChecked(rule, reason);
  }

  /**
   * Begins the finding of a failed comparison: with the slips that the evidence allows to name, and
   * as a warning if the last digit was cut off instead of rounded.
   */
  public FindingBuilder discrepancy(Check check, Mismatch evidence) {
    FindingBuilder finding =
        FindingBuilder.of(rule, check.figure().location())
            .mismatch(check.figure(), check.verdict(), check.computation())
            .causes(SlipFinder.explain(evidence));
    boolean cutOff =
        CUT_OFF.compare(check.figure(), check.computation()).outcome() == Outcome.CONSISTENT;
    return cutOff ? finding.milder(Severity.WARNING) : finding;
  }

  /** Collects the finding, unless its rule is off. */
  public void report(FindingBuilder finding, String entry, Object... arguments) {
    finding.build(rules(), entry, arguments).ifPresent(findings::add);
  }

  /**
   * Collects the finding of a failed comparison. Its sentence gets as arguments {@code words}, the
   * figure, the right figure, the distance and the computation, in this order.
   */
  public void report(FindingBuilder finding, String entry, Object words, Check check) {
    report(
        finding,
        entry,
        words,
        check.figure(),
        check.expected(),
        check.distance(),
        check.computation());
  }

  /** A comparison that was made. */
  public record Check(Figure figure, Expression computation, Verdict verdict) {
    public boolean failed() {
      return verdict.inconsistent();
    }

    public BigDecimal expectedValue() {
      BigDecimal expected = verdict.expected();
      return expected == null ? computation.value() : expected;
    }

    /** The right figure, shown like the wrong one. */
    public Figure expected() {
      return new Figure(
          expectedValue(), figure.decimals(), figure.unit(), figure.literal(), figure.location());
    }

    public BigDecimal distance() {
      return figure.shown().subtract(expectedValue()).abs();
    }
  }
}
