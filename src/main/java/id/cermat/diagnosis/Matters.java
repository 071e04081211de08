package id.cermat.diagnosis;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.Severity;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.figure.Mismatch;
import id.cermat.figure.SlipFinder;
import id.cermat.finding.Finding;
import id.cermat.finding.Matter;
import id.cermat.finding.UnitResult;
import id.cermat.relation.SheetRelations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The findings of a unit, on their way from one a broken relation to one a slip. */
final class Matters {
  private final Network network;
  private final Set<Finding> open = new LinkedHashSet<>();
  private final List<Finding> matters = new ArrayList<>();

  Matters(UnitResult checked, Network network) {
    this.network = network;
    this.open.addAll(checked.findings());
  }

  /** Stands a matter on a figure at fault. */
  void stand(Fault fault) {
    Change change = fault.suspect().change();
    List<Finding> broken =
        fault.suspect().repaired().stream()
            .map(Link::finding)
            .filter(Objects::nonNull)
            .filter(open::remove)
            .toList();
    if (broken.isEmpty()) {
      return;
    }
    Finding head = head(fault, broken);
    List<Finding> others = broken.stream().filter(one -> one != head).toList();
    Matter matter =
        new Matter(
            witnesses(fault),
            copies(change),
            others.stream()
                .filter(one -> !one.location().equals(change.place()))
                .map(Matters::consequence)
                .toList(),
            fault.alternatives());
    Severity gravest =
        broken.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
    boolean changes = broken.stream().anyMatch(Finding::changesConclusion);
    matters.add(worded(head, fault, broken).with(matter, gravest, changes));
  }

  /**
   * The finding whose rule the matter takes: that of its result, else the first in the catalogue.
   */
  private static Finding head(Fault fault, List<Finding> broken) {
    Comparator<Finding> first =
        Comparator.comparing((Finding one) -> !one.location().equals(fault.place()))
            .thenComparing(one -> !wants(one, fault))
            .thenComparing(Finding::rule);
    return broken.stream().min(first).orElseThrow();
  }

  /** Whether a finding says of the figure at fault what the others agree on. */
  private static boolean wants(Finding finding, Fault fault) {
    return finding.location().equals(fault.place())
        && finding.expected() != null
        && finding.compared() != null
        && new BigDecimal(finding.expected()).compareTo(fault.suspect().change().value()) == 0;
  }

  private Finding worded(Finding head, Fault fault, List<Finding> broken) {
    Change change = fault.suspect().change();
    if (fault.alternatives().isEmpty() && fault.scaled().isEmpty() && wants(head, fault)) {
      return head;
    }
    Figure figure = change.figure();
    boolean told = fault.alternatives().isEmpty() && fault.suspect().unique();
    Set<Location> related = new LinkedHashSet<>();
    broken.forEach(one -> related.add(one.location()));
    broken.forEach(one -> related.addAll(one.related()));
    related.remove(change.place());
    BigDecimal off = figure.value().subtract(change.value());
    return new Finding(
        head.rule(),
        head.severity(),
        head.fingerprint(),
        head.subject(),
        head.location().equals(change.place()) ? head.quantity() : null,
        change.place(),
        List.copyOf(related),
        figure.shown().toPlainString(),
        told ? change.value().toPlainString() : null,
        told ? off.stripTrailingZeros().toPlainString() : null,
        SlipFinder.explain(Mismatch.of(figure, Expression.of(change.value()))),
        head.changesConclusion(),
        null,
        message(fault, told, broken.size()),
        figure,
        Matter.ALONE);
  }

  private Message message(Fault fault, boolean told, int count) {
    Change change = fault.suspect().change();
    Figure figure = change.figure();
    if (!fault.scaled().isEmpty()) {
      Change last = fault.scaled().get(fault.scaled().size() - 1);
      String cells = fault.place().label() + ":" + ((CellLocation) last.place()).cell();
      return Message.of("matter/scaled", cells, count, figure, right(change));
    }
    if (!fault.alternatives().isEmpty()) {
      Object places =
          Stream.concat(Stream.of(fault.place()), fault.alternatives().stream())
              .map(Location::label)
              .reduce((one, other) -> one + ", " + other)
              .orElseThrow();
      return Message.of("matter/one-of", name(figure), figure, count, places);
    }
    if (!told) {
      return Message.of("matter/at-fault", name(figure), figure, count);
    }
    return Message.of(
        "matter/should-be",
        name(figure),
        figure,
        right(change),
        count,
        figure.shown().subtract(change.value()).abs());
  }

  private static Figure right(Change change) {
    Figure figure = change.figure();
    return new Figure(
        change.value(), change.decimals(), figure.unit(), figure.literal(), change.place());
  }

  /** What a figure is called: by its row and what stands above it. */
  private Object name(Figure figure) {
    SheetRelations sheet = network.sheet(figure.location());
    String row = sheet == null ? "" : sheet.rowName(figure.location());
    String heading = sheet == null ? "" : sheet.heading(figure.location());
    if (row.isEmpty() && heading.isEmpty()) {
      return Message.of("matter/figure");
    }
    return row.isEmpty() || heading.isEmpty()
        ? row + heading
        : Message.of("matter/of-row", heading, row);
  }

  /**
   * What agrees on the right figure: the relations that it repairs, and the places that state it.
   */
  private static List<Matter.Witness> witnesses(Fault fault) {
    if (!fault.alternatives().isEmpty() || !fault.suspect().unique()) {
      return List.of();
    }
    Map<Location, Matter.Witness> witnesses = new LinkedHashMap<>();
    for (Link link : fault.suspect().repaired()) {
      for (Location place : link.places()) {
        if (!place.equals(fault.place())) {
          @Nullable Expression how = link.states() ? null : link.computation();
          witnesses.putIfAbsent(place, new Matter.Witness(place, how));
          break;
        }
      }
    }
    return List.copyOf(witnesses.values());
  }

  /** The places that state the same fact and the same wrong value. */
  private List<Location> copies(Change change) {
    Changes changed = new Changes();
    changed.add(change);
    List<Location> copies = new ArrayList<>();
    for (Link link : network.evidence(change.place())) {
      if (link.states() && link.holds(new Changes()) && !link.holds(changed)) {
        link.places().stream().filter(place -> !place.equals(change.place())).forEach(copies::add);
      }
    }
    return copies;
  }

  /** All matters, in no order. */
  List<Finding> findings() {
    Set<Finding> all = new LinkedHashSet<>(matters);
    all.addAll(open);
    join(all);
    return new Followers(all).joined();
  }

  private void join(Set<Finding> all) {
    for (Shapes.Shape shape : new Shapes(network).among(all)) {
      if (all.contains(shape.head()) && all.remove(shape.head())) {
        List<Finding> others = shape.others().stream().filter(all::remove).toList();
        all.add(joined(shape, others));
      }
    }
  }

  /** The cells of a shape as one matter on the first of them. */
  private static Finding joined(Shapes.Shape shape, List<Finding> others) {
    Finding head = shape.head();
    Matter own = head.matter();
    List<Matter.Consequence> consequences = new ArrayList<>();
    for (Finding other : others) {
      consequences.add(consequence(other));
      consequences.addAll(other.matter().consequences());
    }
    consequences.addAll(own.consequences());
    Severity gravest =
        Stream.concat(Stream.of(head), others.stream())
            .map(Finding::severity)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    boolean changes =
        head.changesConclusion() || others.stream().anyMatch(Finding::changesConclusion);
    return head.saying(shape.message())
        .with(new Matter(own.witnesses(), own.copies(), consequences, List.of()), gravest, changes);
  }

  static Matter.Consequence consequence(Finding finding) {
    return new Matter.Consequence(
        finding.location(), finding.rule(), finding.actual(), finding.message());
  }
}
