package id.cermat.check.sources;

import id.cermat.catalogue.RuleId;
import id.cermat.check.Conclusion;
import id.cermat.check.Duplicate;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Mismatch;
import id.cermat.figure.SlipFinder;
import id.cermat.figure.Verdict;
import id.cermat.lexicon.Quantity;
import id.cermat.model.HistoryTable;
import id.cermat.model.UnitReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A history repeats what each year's own source says. */
public final class HistoryAgrees implements Rule {

  @Override
  public RuleId id() {
    return RuleId.HISTORY_AGREES;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    YearSources sources = new YearSources(report, ledger);
    for (HistoryTable table : report.historyTables()) {
      Quantity quantity = quantity(table, sources, ledger);
      for (HistoryTable.Row row : table.rows()) {
        for (Map.Entry<Integer, Figure> entry : row.figures().entrySet()) {
          Shown shown = new Shown(table, row, entry.getKey(), entry.getValue(), quantity);
          check(shown, sources.of(table, row, entry.getKey(), quantity), ledger);
        }
      }
    }
  }

  /**
   * What the table shows: "capaian" may head indices or realizations. The sources tell, where most
   * figures agree with one and not with the other.
   */
  private Quantity quantity(HistoryTable table, YearSources sources, Ledger ledger) {
    Quantity declared = table.quantity();
    Quantity other = declared == Quantity.INDEX ? Quantity.REALIZATION : Quantity.INDEX;
    Agreement asDeclared = agreement(table, sources, declared, ledger);
    Agreement asOther = agreement(table, sources, other, ledger);
    boolean rather =
        asDeclared.agreeing() * 2 < asDeclared.compared()
            && asOther.agreeing() >= 2
            && asOther.agreeing() * 2 > asOther.compared();
    return rather ? other : declared;
  }

  private Agreement agreement(
      HistoryTable table, YearSources sources, Quantity quantity, Ledger ledger) {
    int compared = 0;
    int agreeing = 0;
    for (HistoryTable.Row row : table.rows()) {
      for (Map.Entry<Integer, Figure> entry : row.figures().entrySet()) {
        List<YearSources.Source> found = sources.of(table, row, entry.getKey(), quantity);
        if (!row.organisationScore() && !found.isEmpty()) {
          compared++;
          agreeing += agreesWithAny(entry.getValue(), found, ledger) ? 1 : 0;
        }
      }
    }
    return new Agreement(compared, agreeing);
  }

  private void check(Shown shown, List<YearSources.Source> sources, Ledger ledger) {
    if (sources.isEmpty()) {
      ledger.notChecked(id(), "reason/no-source-of-year");
    } else if (agreesWithAny(shown.figure(), sources, ledger)) {
      ledger.passed(id());
      ledger.touched(shown.figure());
    } else {
      report(shown, sources.get(0), ledger);
    }
  }

  private boolean agreesWithAny(Figure figure, List<YearSources.Source> sources, Ledger ledger) {
    return sources.stream()
        .anyMatch(
            source ->
                ledger
                    .rules()
                    .comparison(id())
                    .compare(figure, Duplicate.of(figure, source.figure()))
                    .agrees());
  }

  private void report(Shown shown, YearSources.Source source, Ledger ledger) {
    Figure figure = shown.figure();
    Expression computation = Duplicate.of(figure, source.figure());
    Verdict verdict = ledger.compare(id(), figure, computation);
    if (!verdict.inconsistent()) {
      return;
    }
    String year = String.valueOf(shown.year());
    FindingBuilder.of(id(), figure.location())
        .subject(shown.row().subject())
        .quantity(shown.row().organisationScore() ? Quantity.SCORE : shown.quantity())
        .context(year)
        .mismatch(figure, verdict, computation)
        .causes(
            SlipFinder.explain(
                Mismatch.of(figure, computation)
                    .withOtherPeriods(shown.otherYears())
                    .withNeighbours(shown.neighbours())))
        .changesConclusion(
            shown.quantity() == Quantity.INDEX
                && !shown.row().organisationScore()
                && Conclusion.changes(figure.value(), source.figure().value(), ledger.rules()))
        .report(
            ledger,
            "message",
            shown.row().subject(),
            year,
            figure,
            source.kind(),
            source.figure(),
            source.figure().location(),
            figure.shown().subtract(Objects.requireNonNull(verdict.expected())).abs());
  }

  private record Agreement(int compared, int agreeing) {}

  private record Shown(
      HistoryTable table, HistoryTable.Row row, int year, Figure figure, Quantity quantity) {

    List<Figure> otherYears() {
      return row.figures().entrySet().stream()
          .filter(entry -> entry.getKey() != year)
          .map(Map.Entry::getValue)
          .toList();
    }

    List<Figure> neighbours() {
      int index = table.rows().indexOf(row);
      List<Figure> around = new ArrayList<>();
      for (int i : new int[] {index - 1, index + 1}) {
        Figure near =
            i >= 0 && i < table.rows().size() ? table.rows().get(i).figures().get(year) : null;
        if (near != null && telling(near)) {
          around.add(near);
        }
      }
      return around;
    }

    /** A value that stands more than twice in the column says nothing about where it came from. */
    private boolean telling(Figure near) {
      return table.rows().stream()
              .map(other -> other.figures().get(year))
              .filter(other -> other != null && other.shown().compareTo(near.shown()) == 0)
              .count()
          <= 2;
    }
  }
}
