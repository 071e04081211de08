package id.cermat.kind;

import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Period;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Label;
import id.cermat.model.TrajectoryTable;
import id.cermat.reader.table.FigureReader;
import id.cermat.reader.table.Heading;
import id.cermat.reader.table.Region;
import id.cermat.reader.table.RowLabels;
import id.cermat.reader.table.RowWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads targets or realizations by quarter. */
final class TrajectoryRows {
  private TrajectoryRows() {}

  static TrajectoryTable read(
      Region region, FigureReader figures, @Nullable Integer year, Quantity quantity) {
    RowLabels labels = new RowLabels(region);
    List<TrajectoryTable.Row> rows = new ArrayList<>();
    for (int row : region.rows()) {
      Label code = labels.code(row);
      Label name = labels.name(row);
      if (code == null && name == null || !labels.anyFigure(row)) {
        continue;
      }
      String subject = labels.subject(row, code, name);
      FigureUnit unit = labels.unit(row);
      Map<Period, Figure> byPeriod = new EnumMap<>(Period.class);
      for (Heading heading : labels.figureColumns()) {
        Period period = period(heading);
        Figure figure = period == null ? null : figures.figure(row, heading, subject, unit);
        if (period != null && figure != null) {
          byPeriod.put(period, figure);
        }
      }
      Label consolidation = labels.label(row, Meaning.CONSOLIDATION);
      rows.add(
          new TrajectoryTable.Row(
              region.sheet().at(row, region.header().firstColumn()),
              code,
              name,
              consolidation == null ? null : RowWords.consolidation(consolidation.text()),
              byPeriod));
    }
    return new TrajectoryTable(
        region.titles().title(), region.area(), year, quantity, List.copyOf(rows));
  }

  private static @Nullable Period period(Heading heading) {
    if (heading.period() == null) {
      boolean measure =
          heading.is(Meaning.TARGET)
              || heading.is(Meaning.REALIZATION)
              || heading.is(Meaning.INDEX);
      return measure ? Period.YEAR : null;
    }
    return switch (heading.period()) {
      case Q1 -> Period.Q1;
      case Q2 -> Period.Q2;
      case SEMESTER_1 -> Period.SEMESTER_1;
      case Q3 -> Period.Q3;
      case UNTIL_Q3 -> Period.UNTIL_Q3;
      case Q4 -> Period.Q4;
      case SEMESTER_2 -> Period.SEMESTER_2;
      default -> Period.YEAR;
    };
  }
}
