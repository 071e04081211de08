package id.cermat.check;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Comparison;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.figure.Verdict;
import id.cermat.finding.CitationResult;
import id.cermat.finding.Constraint;
import id.cermat.finding.Finding;
import id.cermat.finding.RuleCoverage;
import id.cermat.model.Citation;
import id.cermat.model.Reading;
import id.cermat.model.UnitReport;
import id.cermat.relation.SheetRelations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Books what the rules of one unit compared, passed, failed and could not check. Not for use by
 * several threads.
 */
public final class Ledger {
  /**
   * How many comparisons that hold are kept as witnesses: no unit's known tables hold as many, and
   * what a huge sheet says of itself is asked of the sheet.
   */
  private static final int MOST_HELD = 200_000;

  private final RuleBook rules;
  private final Map<RuleId, Tally> tallies = new EnumMap<>(RuleId.class);
  private final List<Finding> findings = new ArrayList<>();
  private final Set<RuleId> crashed = EnumSet.noneOf(RuleId.class);
  private final Set<Location> checked = new HashSet<>();
  private final Set<Location> borneOut = new HashSet<>();
  private final Set<Location> unread;
  private final Citations citations = new Citations();
  private final List<Constraint> held = new ArrayList<>();
  private final Map<Class<?>, Object> shared = new HashMap<>();

  public Ledger(RuleBook rules) {
    this(rules, Set.of());
  }

  /**
   * @param unread cells that hold something where a figure belongs, but no figure: what they should
   *     add to a total is unknown
   */
  public Ledger(RuleBook rules, Set<Location> unread) {
    this.rules = rules;
    this.unread = Set.copyOf(unread);
  }

  /** A ledger for a report, which says what was not read of it. */
  public static Ledger of(UnitReport report, RuleBook rules) {
    return new Ledger(
        rules,
        report.reading().oddities().stream()
            .filter(oddity -> oddity.figure() == null)
            .map(Reading.Oddity::location)
            .collect(Collectors.toSet()));
  }

  /** Whether a cell holds something where a figure belongs, but no figure, such as an error. */
  public boolean unread(Location cell) {
    return unread.contains(cell);
  }

  /** Whether any cell of a row is {@linkplain #unread(Location) unread}. */
  public boolean anyUnread(CellLocation row) {
    return unread.stream()
        .anyMatch(
            cell ->
                cell instanceof CellLocation odd
                    && odd.row() == row.row()
                    && odd.sheet().equals(row.sheet())
                    && odd.file().equals(row.file()));
  }

  /**
   * What several rules derive from the same report, derived once in a run.
   *
   * @param kind the type of what is derived, by which it is found again
   */
  public <T> T shared(Class<T> kind, Supplier<T> derivation) {
    Object known = shared.get(kind);
    if (known == null) {
      known = derivation.get();
      shared.put(kind, known);
    }
    return kind.cast(known);
  }

  /** The rule book in force. */
  public RuleBook rules() {
    return rules;
  }

  /** Whether the rule is on: one that is off is neither run nor booked. */
  public boolean on(RuleId rule) {
    return rules.severity(rule).isPresent();
  }

  /**
   * Compares under the rule's rounding and tolerance; books all but a failure, which the rule
   * reports itself.
   */
  public Verdict compare(RuleId rule, Figure figure, Expression computation) {
    Comparison comparison = rules.comparison(rule);
    Verdict verdict = comparison.compare(figure, computation);
    citations.compared(figure, computation, verdict);
    switch (verdict.outcome()) {
      case CONSISTENT, WITHIN_ROUNDING -> {
        passed(rule);
        touched(figure);
        borneOut.add(figure.location());
        keep(new Constraint(rule, figure, computation));
        computation.operands().forEach(this::touched);
      }
      case INCONSISTENT -> {
        touched(figure);
        computation.operands().forEach(this::touched);
      }
      case NOT_CHECKED, NOT_A_FIGURE -> notChecked(rule, String.valueOf(verdict.reason()));
    }
    return verdict;
  }

  private void keep(Constraint constraint) {
    if (held.size() < MOST_HELD) {
      held.add(constraint);
    }
  }

  /** Keeps a computation of which nothing is said, as it is not known to be made of right ones. */
  public void doubtful(RuleId rule, Figure figure, Expression computation) {
    keep(new Constraint(rule, figure, computation));
  }

  /**
   * The comparisons that hold, and those of which nothing is said, in the order in which they were
   * made.
   */
  public List<Constraint> held() {
    return Collections.unmodifiableList(held);
  }

  /** Books a comparison that passed. */
  public void passed(RuleId rule) {
    passed(rule, 1);
  }

  /** Books so many comparisons that passed. */
  public void passed(RuleId rule, int count) {
    if (on(rule) && count > 0) {
      tally(rule).passed += count;
    }
  }

  /** Books a comparison that could not be made; {@code reason} is a key of the message bundle. */
  public void notChecked(RuleId rule, String reason) {
    notChecked(rule, reason, 1);
  }

  /** Books so many comparisons that could not be made for one reason. */
  public void notChecked(RuleId rule, String reason, int count) {
    if (!on(rule)) {
      return;
    }
    Tally tally = tally(rule);
    tally.notChecked += count;
    tally.reasons.merge(reason, count, Integer::sum);
  }

  /** Books a discrepancy. */
  public void failed(Finding finding) {
    tally(finding.rule()).failed++;
    findings.add(finding);
    citations.failed(finding);
  }

  /** Books that a rule failed to run; what it had booked before stays. */
  public void crashed(RuleId rule) {
    crashed.add(rule);
  }

  /** The rules that failed to run, in the catalogue's order. */
  public Set<RuleId> crashed() {
    return Collections.unmodifiableSet(crashed);
  }

  /**
   * Takes over what another ledger booked, but for its findings: these are for the caller to name
   * and book.
   *
   * @param name the rule under which a rule of the other ledger is booked here
   */
  public void adopt(Ledger other, UnaryOperator<RuleId> name) {
    for (RuleCoverage rule : other.coverage()) {
      RuleId own = name.apply(rule.rule());
      passed(own, rule.passed());
      if (rule.notChecked() > 0) {
        notChecked(own, String.valueOf(rule.why()), rule.notChecked());
      }
    }
    checked.addAll(other.checked);
    other.held.stream()
        .map(one -> new Constraint(name.apply(one.rule()), one.result(), one.computation()))
        .forEach(this::keep);
    other.crashed.stream().map(name).forEach(crashed::add);
    citations.adopt(other.citations);
  }

  /** What has become of a citation so far. */
  public CitationResult result(Citation citation) {
    return citations.result(citation);
  }

  /** Counts a figure as checked. */
  public void touched(Figure figure) {
    checked.add(figure.location());
  }

  /** Whether a figure has taken part in a comparison. */
  public boolean touched(Location place) {
    return checked.contains(place);
  }

  /** Whether a figure came out right by a computation that a rule knows by name. */
  public boolean borneOut(Location place) {
    return borneOut.contains(place);
  }

  /** All findings so far, in the order in which they were booked. */
  public List<Finding> findings() {
    return Collections.unmodifiableList(findings);
  }

  /** How many figures took part in at least one comparison. */
  public int figuresChecked() {
    return checked.size();
  }

  /** As {@link #figuresChecked()}, with those that take part in the relations of their sheets. */
  public int figuresChecked(List<SheetRelations> relations) {
    Map<String, SheetRelations> sheets = new HashMap<>();
    int count = 0;
    for (SheetRelations sheet : relations) {
      sheets.put(sheet.file() + "\n" + sheet.sheet(), sheet);
      count += sheet.checked();
    }
    for (Location location : checked) {
      SheetRelations sheet =
          location instanceof CellLocation cell
              ? sheets.get(cell.file() + "\n" + cell.sheet())
              : null;
      count += sheet != null && sheet.isChecked((CellLocation) location) ? 0 : 1;
    }
    return count;
  }

  /** The counts of every rule that ran at all, in the catalogue's order. */
  public List<RuleCoverage> coverage() {
    return tallies.entrySet().stream().map(entry -> entry.getValue().of(entry.getKey())).toList();
  }

  private Tally tally(RuleId rule) {
    return tallies.computeIfAbsent(rule, unused -> new Tally());
  }

  private static final class Tally {
    private int passed;
    private int failed;
    private int notChecked;
    private final Map<String, Integer> reasons = new TreeMap<>();

    private RuleCoverage of(RuleId rule) {
      String why =
          reasons.entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .orElse(null);
      return new RuleCoverage(rule, passed + failed, passed, failed, notChecked, why);
    }
  }
}
