package id.cermat.reader.table;

import id.cermat.figure.CellLocation;
import id.cermat.figure.FigureUnit;
import id.cermat.lexicon.Meaning;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table and what its header says.
 *
 * @param row the row of the header cell that names it
 * @param text the header as it stands, upper rows first
 * @param group the text of the group header above, as it stands; empty where there is none
 * @param meaning null where nothing known heads the column
 * @param period the quarter, semester or whole year it covers
 * @param scale the power of ten by which its figures are shortened
 * @param evidence the synonym that matched, or what the cells hold
 */
public record Heading(
    int row,
    int column,
    String text,
    String group,
    @Nullable Meaning meaning,
    @Nullable Meaning period,
    @Nullable Integer year,
    @Nullable FigureUnit unit,
    int scale,
    String evidence) {
  static final Set<Meaning> LABELS =
      EnumSet.of(
          Meaning.CODE,
          Meaning.INDICATOR,
          Meaning.OBJECTIVE,
          Meaning.COMPONENT,
          Meaning.EXPENDITURE,
          Meaning.TAX_KIND);
  static final Set<Meaning> FIGURES =
      EnumSet.of(
          Meaning.TARGET,
          Meaning.REALIZATION,
          Meaning.INDEX,
          Meaning.WEIGHT,
          Meaning.WEIGHTED,
          Meaning.CEILING,
          Meaning.REVISED_CEILING,
          Meaning.PERCENTAGE,
          Meaning.REMAINDER,
          Meaning.PREVIOUS,
          Meaning.GROWTH,
          Meaning.WORST);
  public static final Set<Meaning> PERIODS =
      EnumSet.of(
          Meaning.Q1,
          Meaning.Q2,
          Meaning.SEMESTER_1,
          Meaning.Q3,
          Meaning.UNTIL_Q3,
          Meaning.Q4,
          Meaning.SEMESTER_2,
          Meaning.YEAR_TOTAL);

  public boolean is(Meaning other) {
    return meaning == other;
  }

  public boolean isFigure() {
    return meaning != null && FIGURES.contains(meaning) || period != null || year != null;
  }

  public boolean isLabel() {
    return meaning != null && LABELS.contains(meaning);
  }

  public Heading withMeaning(@Nullable Meaning other, String why) {
    return new Heading(row, column, text, group, other, period, year, unit, scale, why);
  }

  /** As the user says; a period is one of the targets or realizations that the table holds. */
  public Heading pinned(Meaning other, String why) {
    boolean span = PERIODS.contains(other);
    return new Heading(
        row,
        column,
        text,
        group,
        span ? Meaning.TARGET : other,
        span ? other : null,
        null,
        unit,
        scale,
        why);
  }

  public Heading withMeaning(@Nullable Meaning other) {
    return withMeaning(other, evidence);
  }

  /** The same, of a part of the year. */
  Heading withPeriod(Meaning span, String why) {
    return new Heading(row, column, text, group, meaning, span, year, unit, scale, why);
  }

  /** Where its header stands, with its words: {@code C4 "Target"}. */
  public String quoted() {
    return CellLocation.columnName(column) + (row + 1) + " \"" + text + "\"";
  }
}
