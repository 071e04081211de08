package id.cermat.diagnosis;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.figure.Location;
import id.cermat.finding.Finding;
import id.cermat.finding.Matter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts below a matter what is said of its figures without being a relation that a value repairs: a
 * status, a claim, a limit. What is right of them is known only when the figure is mended.
 */
final class Followers {
  private static final Set<RuleId> JUDGE_FIGURES =
      EnumSet.of(
          RuleId.INDEX_CAPPED,
          RuleId.COMPONENT_CAPPED,
          RuleId.STATUS_COLOUR,
          RuleId.BUDGET_OVERSPENT,
          RuleId.RANK_ORDER,
          RuleId.PART_ABOVE_WHOLE,
          RuleId.RATIO_SCALE,
          RuleId.CITED_CLAIM);

  private final Collection<Finding> findings;
  private final Map<Location, Finding> wrong = new HashMap<>();

  Followers(Collection<Finding> findings) {
    this.findings = findings;
    for (Finding finding : findings) {
      if (finding.compared() != null) {
        wrong.putIfAbsent(finding.location(), finding);
        finding.matter().copies().forEach(copy -> wrong.putIfAbsent(copy, finding));
      }
    }
    for (Finding finding : findings) {
      finding.matter().consequences().stream()
          .map(Matter.Consequence::location)
          .forEach(place -> wrong.putIfAbsent(place, finding));
    }
  }

  /** The findings without those that follow from others, which stand below these. */
  List<Finding> joined() {
    Map<Finding, List<Finding>> followers = new LinkedHashMap<>();
    List<Finding> heads = new ArrayList<>();
    for (Finding finding : findings) {
      Finding head = headOf(finding);
      if (head == null) {
        heads.add(finding);
      } else {
        followers.computeIfAbsent(head, any -> new ArrayList<>()).add(finding);
      }
    }
    return heads.stream().map(head -> with(head, followers.getOrDefault(head, List.of()))).toList();
  }

  private @Nullable Finding headOf(Finding finding) {
    if (finding.compared() != null || !JUDGE_FIGURES.contains(finding.rule())) {
      return null;
    }
    return Stream.concat(Stream.of(finding.location()), finding.related().stream())
        .map(wrong::get)
        .filter(head -> head != null && head != finding)
        .findFirst()
        .orElse(null);
  }

  private static Finding with(Finding head, List<Finding> followers) {
    if (followers.isEmpty()) {
      return head;
    }
    Matter own = head.matter();
    List<Matter.Consequence> consequences = new ArrayList<>(own.consequences());
    followers.forEach(one -> consequences.add(Matters.consequence(one)));
    Severity gravest =
        Stream.concat(Stream.of(head), followers.stream())
            .map(Finding::severity)
            .min(Severity::compareTo)
            .orElseThrow();
    return head.with(
        new Matter(own.witnesses(), own.copies(), consequences, own.alternatives()),
        gravest,
        head.changesConclusion() || followers.stream().anyMatch(Finding::changesConclusion));
  }
}
