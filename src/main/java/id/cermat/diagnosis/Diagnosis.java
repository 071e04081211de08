package id.cermat.diagnosis;

import id.cermat.catalogue.RuleBook;
import id.cermat.figure.Location;
import id.cermat.figure.TextLocation;
import id.cermat.finding.CitationResult;
import id.cermat.finding.CitationResult.Status;
import id.cermat.finding.Finding;
import id.cermat.finding.FindingOrder;
import id.cermat.finding.Fingerprints;
import id.cermat.finding.Matter;
import id.cermat.finding.UnitResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes one matter of all that one slip breaks: stands it on the figure at fault, with the value
 * that the others agree on, and puts below it what fails only because of it.
 */
public final class Diagnosis {
  private static final String CONSEQUENCE = "reason/consequence";

  private Diagnosis() {}

  /** The same result with one finding a matter. */
  public static UnitResult of(UnitResult checked, RuleBook rules) {
    Network network = new Network(checked, rules);
    Matters matters = new Matters(checked, network);
    new Faults(network).found().forEach(matters::stand);
    List<Finding> findings =
        Fingerprints.distinct(new FindingOrder(checked.report()).sort(matters.findings()));
    return checked.diagnosed(findings, citations(checked, findings));
  }

  /** A figure of the draft that is wrong only because of another one was not checked. */
  private static List<CitationResult> citations(UnitResult checked, List<Finding> findings) {
    Set<Location> wrong = new HashSet<>();
    Set<Location> follows = new HashSet<>();
    for (Finding finding : findings) {
      wrong.add(finding.location());
      wrong.addAll(finding.matter().copies());
      wrong.addAll(finding.matter().alternatives());
      finding.matter().consequences().stream()
          .map(Matter.Consequence::location)
          .filter(TextLocation.class::isInstance)
          .forEach(follows::add);
    }
    follows.removeAll(wrong);
    List<CitationResult> results = new ArrayList<>();
    for (CitationResult result : checked.citations()) {
      boolean only =
          result.status() == Status.DISCREPANT && follows.contains(result.citation().location());
      results.add(
          only
              ? new CitationResult(
                  result.citation(),
                  Status.NOT_CHECKED,
                  result.source(),
                  result.computation(),
                  CONSEQUENCE)
              : result);
    }
    return results;
  }
}
