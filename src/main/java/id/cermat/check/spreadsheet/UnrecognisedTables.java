package id.cermat.check.spreadsheet;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.model.Reading.PassedOver;
import id.cermat.model.Reading.Reason;
import id.cermat.model.UnitReport;
import id.cermat.relation.SheetRelations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whatever held figures and was passed over is named, with the reason; where figures that should
 * have been checked were not, as an unreadable input.
 */
public final class UnrecognisedTables implements Rule {
  /** Fewer figures that stand below each other are hardly a table. */
  private static final int FIGURES = 6;

  @Override
  public RuleId id() {
    return RuleId.UNRECOGNISED_TABLE;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    report.reading().passedOver().stream()
        .filter(UnrecognisedTables::heldFigures)
        .filter(passedOver -> passedOver.incomplete() || !related(passedOver, report))
        .forEach(passedOver -> report(passedOver, ledger));
    if (report.draft() != null) {
      report.draft().report().relations().forEach(table -> withoutRelation(table, ledger));
    }
  }

  /** Says of a draft's table that none of its figures could be held against another. */
  private void withoutRelation(SheetRelations table, Ledger ledger) {
    List<Figure> figures = table.figures();
    if (figures.size() >= FIGURES
        && figures.stream().noneMatch(figure -> ledger.touched(figure.location()))) {
      Location place = figures.get(0).location();
      FindingBuilder.of(id(), place)
          .context(figures.get(0).literal())
          .report(ledger, "message-no-relation", place, figures.size());
    }
  }

  private static boolean heldFigures(PassedOver passedOver) {
    return passedOver.incomplete()
        || (passedOver.reason() != Reason.NO_FIGURES && passedOver.reason() != Reason.NO_ROWS);
  }

  /** Figures that are related to each other were held against something, whatever they mean. */
  private static boolean related(PassedOver passedOver, UnitReport report) {
    return passedOver.range() != null
        && passedOver.location() instanceof CellLocation cell
        && SheetRelations.anyWithin(
            report.relations(), cell.file(), cell.sheet(), passedOver.range());
  }

  private void report(PassedOver passedOver, Ledger ledger) {
    String reason = passedOver.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String range = passedOver.range();
    List<Object> arguments = new ArrayList<>();
    arguments.add(passedOver.location());
    arguments.add(range == null ? passedOver.location() : range);
    arguments.addAll(passedOver.arguments());
    RuleId rule = passedOver.incomplete() ? RuleId.UNREADABLE_INPUT : id();
    FindingBuilder.of(rule, passedOver.location())
        .context(reason + " " + String.join(" ", passedOver.arguments()))
        .report(ledger, "message-" + reason, arguments.toArray());
  }
}
