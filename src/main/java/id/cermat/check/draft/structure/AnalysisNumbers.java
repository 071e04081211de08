package id.cermat.check.draft.structure;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.sources.MatchedIndicator;
import id.cermat.check.sources.MatchedIndicator.Member;
import id.cermat.check.sources.SourceKind;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Draft;
import id.cermat.model.Section;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.List;

/** Where the analyses are numbered as the contract's rows are, each bears its row's number. */
public final class AnalysisNumbers implements Rule {

  @Override
  public RuleId id() {
    return RuleId.SECTION_NUMBERING;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Draft draft = report.draft();
    if (draft == null) {
      return;
    }
    DraftIndicators.of(report, ledger)
        .ifPresent(sources -> check(numbered(draft, sources), ledger));
  }

  private void check(List<Numbered> analyses, Ledger ledger) {
    long right = analyses.stream().filter(one -> one.offset() == 0).count();
    if (right * 2 < analyses.size()) {
      return;
    }
    ledger.passed(id(), (int) right);
    int told = 0;
    for (Numbered analysis : analyses) {
      if (analysis.offset() != 0 && analysis.offset() != told) {
        report(analysis, ledger);
      }
      told = analysis.offset();
    }
  }

  private static List<Numbered> numbered(Draft draft, DraftIndicators sources) {
    List<Numbered> numbered = new ArrayList<>();
    List<MatchedIndicator> agreed = sources.agreed();
    for (int i = 0; i < agreed.size(); i++) {
      for (Member member : agreed.get(i).members()) {
        for (Section section : draft.sections()) {
          boolean same =
              member.kind() == SourceKind.ANALYSES
                  && section.kind() == Section.Kind.ANALYSIS
                  && section.location().equals(member.row().row());
          if (same && section.number() != null && section.number().matches("\\d{1,3}")) {
            numbered.add(
                new Numbered(
                    section,
                    member.row().subject(),
                    Integer.parseInt(section.number()),
                    i + 1,
                    Standing.of(agreed.get(i))));
          }
        }
      }
    }
    return numbered;
  }

  private void report(Numbered analysis, Ledger ledger) {
    FindingBuilder.of(id(), analysis.section().location())
        .subject(analysis.subject())
        .quantity(Quantity.CODE)
        .context("row")
        .milder(Severity.INFO)
        .related(analysis.contract().row().row())
        .actual(String.valueOf(analysis.number()))
        .expected(String.valueOf(analysis.row()))
        .report(
            ledger,
            "message-row",
            analysis.subject(),
            String.valueOf(analysis.number()),
            String.valueOf(analysis.row()),
            analysis.contract().kind().label());
  }

  private record Numbered(Section section, String subject, int number, int row, Member contract) {
    int offset() {
      return row - number;
    }
  }
}
