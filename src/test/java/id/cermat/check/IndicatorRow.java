package id.cermat.check;

import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.lexicon.Polarity;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Indicator;
import id.cermat.model.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an indicator table under construction. An empty literal is a blank cell, {@code -} a
 * dash, an unset one a column that the table does not have.
 */
public final class IndicatorRow {
  private final @Nullable String code;
  private @Nullable String name;
  private @Nullable String objective;
  private @Nullable Polarity polarity;
  private boolean unexceedable;
  private @Nullable String target;
  private @Nullable String realization;
  private @Nullable String index;
  private @Nullable String worst;
  private @Nullable String status;
  private @Nullable String validity;
  private @Nullable String weight;
  private @Nullable String weighted;
  private final List<Indicator.Blank> blanks = new ArrayList<>();

  IndicatorRow(@Nullable String code) {
    this.code = code;
  }

  public IndicatorRow name(String text) {
    this.name = text;
    return this;
  }

  public IndicatorRow objective(String text) {
    this.objective = text;
    return this;
  }

  public IndicatorRow polarity(Polarity way) {
    this.polarity = way;
    return this;
  }

  public IndicatorRow unexceedable() {
    this.unexceedable = true;
    return this;
  }

  public IndicatorRow target(String literal) {
    this.target = literal;
    return this;
  }

  public IndicatorRow realization(String literal) {
    this.realization = literal;
    return this;
  }

  public IndicatorRow index(String literal) {
    this.index = literal;
    return this;
  }

  public IndicatorRow worst(String literal) {
    this.worst = literal;
    return this;
  }

  public IndicatorRow status(String word) {
    this.status = word;
    return this;
  }

  public IndicatorRow validity(String text) {
    this.validity = text;
    return this;
  }

  public IndicatorRow weight(String literal) {
    this.weight = literal;
    return this;
  }

  public IndicatorRow weighted(String literal) {
    this.weighted = literal;
    return this;
  }

  /** The row at its place: code in A, name in B, target in C, realization in D, index in E. */
  Indicator at(String sheet, int row) {
    blanks.clear();
    return new Indicator(
        TinyTables.cell(sheet, "A" + row),
        TinyTables.label(code, TinyTables.cell(sheet, "A" + row)),
        TinyTables.label(name, TinyTables.cell(sheet, "B" + row)),
        objective == null ? null : new Label(objective, TinyTables.cell(sheet, "K" + row)),
        TinyTables.label(
            polarity == null ? null : polarity.name(), TinyTables.cell(sheet, "J" + row)),
        polarity,
        unexceedable,
        null,
        figure(Quantity.TARGET, target, TinyTables.cell(sheet, "C" + row)),
        figure(Quantity.REALIZATION, realization, TinyTables.cell(sheet, "D" + row)),
        figure(Quantity.INDEX, index, TinyTables.cell(sheet, "E" + row)),
        TinyTables.figure(worst, TinyTables.cell(sheet, "L" + row)),
        TinyTables.label(validity, TinyTables.cell(sheet, "I" + row)),
        figure(Quantity.WEIGHT, weight, TinyTables.cell(sheet, "G" + row)),
        TinyTables.figure(weighted, TinyTables.cell(sheet, "H" + row)),
        TinyTables.label(status, TinyTables.cell(sheet, "F" + row)),
        List.copyOf(blanks));
  }

  private @Nullable Figure figure(Quantity what, @Nullable String literal, Location place) {
    Figure figure = TinyTables.figure(literal, place);
    if (figure == null && literal != null) {
      blanks.add(new Indicator.Blank(what, place, literal.isEmpty() ? null : literal));
    }
    return figure;
  }
}
