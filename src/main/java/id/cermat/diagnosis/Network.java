package id.cermat.diagnosis;

import id.cermat.catalogue.RuleBook;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Comparison;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.figure.Outcome;
import id.cermat.figure.Rounding;
import id.cermat.figure.Slip;
import id.cermat.figure.TextLocation;
import id.cermat.figure.Tolerance;
import id.cermat.finding.Constraint;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.relation.Relation;
import id.cermat.relation.SheetRelations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures of a unit and the relations between them, those that hold and those that do not. */
final class Network {
  private static final Comparison SHOWN = new Comparison(List.of(Rounding.ROUND), Tolerance.NONE);

  /** One in the last digit, and what the rounding of the right one takes. */
  private static final BigDecimal ONE_AND_HALF = new BigDecimal("1.5");

  /** So many relations that hold speak for a figure as well as more of them would. */
  private static final int ENOUGH = 40;

  private final List<Link> broken = new ArrayList<>();
  private final Map<Location, List<Link>> brokenAt = new LinkedHashMap<>();
  private final Map<Location, List<Link>> heldAt = new HashMap<>();
  private final Map<Location, List<Link>> evidence = new HashMap<>();
  private final Map<String, SheetRelations> sheets = new HashMap<>();
  private final List<SheetRelations> draftTables;

  Network(UnitResult result, RuleBook rules) {
    for (Finding finding : result.findings()) {
      if (isRelation(finding)) {
        Link link =
            new Link(
                finding.compared(),
                finding.computation(),
                rules.comparison(finding.rule()),
                finding);
        if (!link.holds(new Changes())) {
          broken.add(link);
          link.places()
              .forEach(
                  place -> brokenAt.computeIfAbsent(place, any -> new ArrayList<>()).add(link));
        }
      }
    }
    for (Constraint held : result.held()) {
      index(held, rules);
    }
    for (SheetRelations sheet : result.report().relations()) {
      sheets.put(sheet.file() + "\n" + sheet.sheet(), sheet);
    }
    this.draftTables =
        result.report().draft() == null ? List.of() : result.report().draft().report().relations();
  }

  /**
   * Whether a finding says that a figure differs from its computation by more than rounding: what
   * was merely cut off, or comes of rounded parts, is no broken relation.
   */
  private static boolean isRelation(Finding finding) {
    return finding.compared() != null
        && finding.computation() != null
        && !lastDigit(finding.compared(), finding.computation().value())
        && finding.causes().stream()
            .limit(1)
            .noneMatch(slip -> slip == Slip.ROUNDED_PARTS || slip == Slip.TRUNCATED);
  }

  /** Whether a figure with decimals is off in the last of them alone, however it was rounded. */
  private static boolean lastDigit(Figure shown, @Nullable BigDecimal computed) {
    return computed != null
        && shown.decimals() > 0
        && shown
                .value()
                .subtract(computed)
                .abs()
                .movePointRight(shown.decimals())
                .compareTo(ONE_AND_HALF)
            <= 0;
  }

  private void index(Constraint held, RuleBook rules) {
    boolean near =
        brokenAt.containsKey(held.result().location())
            || held.computation().operands().anyMatch(one -> brokenAt.containsKey(one.location()));
    if (near) {
      Link link = new Link(held.result(), held.computation(), rules.comparison(held.rule()), null);
      for (Location place : link.places()) {
        if (brokenAt.containsKey(place)) {
          heldAt.computeIfAbsent(place, any -> new ArrayList<>()).add(link);
        }
      }
    }
  }

  /** The relations that do not hold, in the order of their findings. */
  List<Link> broken() {
    return broken;
  }

  /** Those of them that a figure takes part in. */
  List<Link> broken(Location place) {
    return brokenAt.getOrDefault(place, List.of());
  }

  /** The other relations of a figure: those that hold, and those of which nothing is said. */
  List<Link> evidence(Location place) {
    return evidence.computeIfAbsent(place, this::gather);
  }

  private List<Link> gather(Location place) {
    Set<Object> seen = new HashSet<>();
    broken(place).forEach(link -> seen.add(link.key()));
    List<Link> links = new ArrayList<>();
    for (Link link : heldAt.getOrDefault(place, List.of())) {
      if (links.size() < ENOUGH && link.places().size() > 1 && seen.add(link.key())) {
        links.add(link);
      }
    }
    for (SheetRelations sheet : sheetsOf(place)) {
      for (Relation relation : sheet.around(place)) {
        if (links.size() < ENOUGH && tells(relation, place)) {
          Link link = new Link(relation.result(), relation.expression(), SHOWN, null);
          if (seen.add(link.key())) {
            links.add(link);
          }
        }
      }
    }
    return links;
  }

  private List<SheetRelations> sheetsOf(Location place) {
    if (place instanceof CellLocation cell) {
      SheetRelations sheet = sheets.get(cell.file() + "\n" + cell.sheet());
      return sheet == null ? List.of() : List.of(sheet);
    }
    return place instanceof TextLocation ? draftTables : List.of();
  }

  /** A relation says nothing of a figure beside which all others are zero. */
  private static boolean tells(Relation relation, Location place) {
    boolean others =
        relation.operands().stream()
            .map(Relation.Operand::figure)
            .anyMatch(figure -> !figure.location().equals(place) && isNumber(figure));
    boolean result = !relation.result().location().equals(place) && isNumber(relation.result());
    return relation.verdict() != Outcome.NOT_CHECKED && (others || result);
  }

  private static boolean isNumber(Figure figure) {
    return figure.value().compareTo(BigDecimal.ZERO) != 0;
  }

  /** Whether a formula computes the figure. */
  boolean isComputed(Location place) {
    return place instanceof CellLocation
        && sheetsOf(place).stream().anyMatch(s -> s.isComputed(place));
  }

  /** The sheet of a cell; null where nothing is known of it. */
  @Nullable SheetRelations sheet(Location place) {
    List<SheetRelations> own = place instanceof CellLocation ? sheetsOf(place) : List.of();
    return own.isEmpty() ? null : own.get(0);
  }
}
