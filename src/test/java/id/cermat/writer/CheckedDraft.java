package id.cermat.writer;

import id.cermat.catalogue.Severity;
import id.cermat.figure.TextLocation;
import id.cermat.finding.CitationResult;
import id.cermat.finding.CitationResult.Status;
import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.reader.draft.DraftReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A draft that was really read, with findings at places of it. */
final class CheckedDraft {
  static final String FILE = "kpp/lakin";

  private final Draft draft;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Citation> wrong = new HashSet<>();

  private CheckedDraft(Draft draft) {
    this.draft = draft;
  }

  static CheckedDraft read(Path file) throws IOException {
    return new CheckedDraft(new DraftReader(Vocabulary.builtIn()).read(file, FILE));
  }

  Draft draft() {
    return draft;
  }

  /** Every citation of the literal is wrong. */
  CheckedDraft wrong(String literal, Severity severity) {
    List<Citation> cited =
        draft.citations().stream().filter(one -> one.figure().literal().equals(literal)).toList();
    if (cited.isEmpty()) {
      throw new AssertionError(literal + " is not among " + literals());
    }
    cited.forEach(one -> findings.add(finding(one.location(), severity)));
    wrong.addAll(cited);
    return this;
  }

  /** A finding at a place that is no cited figure. */
  CheckedDraft at(TextLocation place, Severity severity) {
    findings.add(finding(place, severity));
    return this;
  }

  CheckedDraft with(Finding finding) {
    findings.add(finding);
    return this;
  }

  private static Finding finding(TextLocation place, Severity severity) {
    return Findings.at(place, severity, "120.00", "116.95", "3.05");
  }

  List<String> literals() {
    return draft.citations().stream().map(one -> one.figure().literal()).toList();
  }

  /** All other figures are verified. */
  UnitResult result() {
    List<CitationResult> citations =
        draft.citations().stream()
            .map(
                one ->
                    new CitationResult(
                        one,
                        wrong.contains(one) ? Status.DISCREPANT : Status.VERIFIED,
                        null,
                        null,
                        null))
            .toList();
    return new UnitResult(draft.report(), findings, 0, List.of(), citations, List.of());
  }
}
