package id.cermat.cli.text;

import id.cermat.catalogue.Messages;
import id.cermat.cli.console.Session;
import id.cermat.figure.CellLocation;
import id.cermat.figure.Figure;
import id.cermat.model.FigureCollector;
import id.cermat.model.Reading;
import id.cermat.model.UnitReport;
import id.cermat.relation.Relation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How files were understood, for a reader at the terminal. */
public final class ReadingText {
  private final Session session;
  private final Messages messages;

  public ReadingText(Session session) {
    this.session = session;
    this.messages = session.messages();
  }

  /**
   * Prints what was read of a unit.
   *
   * @param named the relations that the names of its known tables tell
   */
  public void print(UnitReport report, List<Relation> named) {
    session.print(report.year() == null ? report.unit() : report.unit() + " " + report.year());
    session.print(
        messages.text(
            "cli/inspect-counts",
            report.reading().figuresRead(),
            report.reading().tables().size()));
    FigureCollector figures = new FigureCollector(report);
    for (Reading.RecognisedTable table : report.reading().tables()) {
      session.print("");
      table(table, figures);
    }
    RelationText relations = new RelationText(session);
    report.relations().forEach(sheet -> relations.print(sheet, named));
    if (!report.reading().passedOver().isEmpty()) {
      session.print("");
      session.print(messages.text("cli/inspect-passed-over"));
      for (Reading.PassedOver passed : report.reading().passedOver()) {
        session.print("  " + PassedOverText.of(passed, messages));
      }
    }
  }

  private void table(Reading.RecognisedTable table, FigureCollector figures) {
    session.print(
        messages.text(
            "cli/inspect-table",
            messages.text("cli/kind-" + table.kind()),
            table.file(),
            table.sheet() + "!" + table.range(),
            table.rows()));
    Map<String, String> meanings = new HashMap<>();
    for (Reading.Column column : table.columns()) {
      meanings.put(column.letters(), column.meaning());
      session.print(
          messages.text(
              "cli/inspect-column",
              column.letters(),
              column.header(),
              column.meaning(),
              column.evidence()));
    }
    Map<Integer, StringBuilder> rows = new TreeMap<>();
    for (Figure figure : figures.in(table)) {
      CellLocation cell = (CellLocation) figure.location();
      String meaning = meanings.getOrDefault(CellLocation.columnName(cell.column()), "?");
      StringBuilder row = rows.computeIfAbsent(cell.row(), unused -> new StringBuilder());
      row.append(
          String.format(
              Locale.ROOT,
              "%s%s %s=%s",
              row.isEmpty() ? "" : " | ",
              cell.cell(),
              meaning,
              messages.figures().figure(figure)));
    }
    rows.values().forEach(row -> session.print("    " + row));
  }
}
