package id.cermat.check;

import id.cermat.catalogue.Severity;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.figure.Outcome;
import id.cermat.figure.TextLocation;
import id.cermat.figure.Verdict;
import id.cermat.finding.CitationResult;
import id.cermat.finding.CitationResult.Status;
import id.cermat.finding.Finding;
import id.cermat.model.Citation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has become of the figures that a draft cites: the worst of the comparisons that were about a
 * figure, else the best of those that it took part in.
 */
final class Citations {
  private static final String NOTHING_TO_COMPARE = "reason/nothing-to-compare";

  private final Map<Location, Seen> judged = new HashMap<>();
  private final Map<Location, Seen> supporting = new HashMap<>();

  private record Seen(Status status, @Nullable Location source, @Nullable Expression computation) {}

  void compared(Figure figure, Expression computation, Verdict verdict) {
    if (!verdict.agrees()) {
      return;
    }
    Status status =
        verdict.outcome() == Outcome.CONSISTENT ? Status.VERIFIED : Status.WITHIN_ROUNDING;
    if (figure.location() instanceof TextLocation) {
      Location source = computation.operands().map(Figure::location).findFirst().orElse(null);
      judged.merge(figure.location(), new Seen(status, source, computation), Citations::worse);
    }
    computation
        .operands()
        .map(Figure::location)
        .filter(TextLocation.class::isInstance)
        .forEach(
            place ->
                supporting.putIfAbsent(
                    place, new Seen(Status.VERIFIED, figure.location(), computation)));
  }

  /** A finding at a figure makes it discrepant, unless it is about its style alone. */
  void failed(Finding finding) {
    if (finding.location() instanceof TextLocation && finding.severity() != Severity.INFO) {
      Location source = finding.related().isEmpty() ? null : finding.related().get(0);
      judged.put(finding.location(), new Seen(Status.DISCREPANT, source, finding.computation()));
    }
  }

  /** Takes over the comparisons that another ledger made, but for those that failed. */
  void adopt(Citations other) {
    other.judged.forEach(
        (place, seen) -> {
          if (seen.status() != Status.DISCREPANT) {
            judged.merge(place, seen, Citations::worse);
          }
        });
    other.supporting.forEach(supporting::putIfAbsent);
  }

  CitationResult result(Citation citation) {
    Location place = citation.figure().location();
    Seen seen = judged.getOrDefault(place, supporting.get(place));
    if (seen != null) {
      return new CitationResult(citation, seen.status(), seen.source(), seen.computation(), null);
    }
    return citation.bound()
        ? new CitationResult(citation, Status.NOT_CHECKED, null, null, NOTHING_TO_COMPARE)
        : new CitationResult(citation, Status.UNBOUND, null, null, null);
  }

  private static Seen worse(Seen known, Seen other) {
    return other.status().compareTo(known.status()) > 0 ? other : known;
  }
}
