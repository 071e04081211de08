package id.cermat.reader.table;

import id.cermat.figure.CellLocation;
import id.cermat.figure.DecimalStyle;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureParser;
import id.cermat.figure.FigureUnit;
import id.cermat.figure.Hints;
import id.cermat.figure.ParsedFigure;
import id.cermat.format.sheet.GridCell;
import id.cermat.format.sheet.ShownNumber;
import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Indicator.Blank;
import id.cermat.model.Reading.Oddity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one table's cells, and notes what is odd about them. */
public final class FigureReader {
  /** Enough of a column's texts to know its style. */
  private static final int VOTERS = 500;

  private final Region region;
  private final Sheet sheet;
  private final boolean money;
  private final ReadingLog log;
  private final Map<Integer, ColumnVote> votes = new HashMap<>();
  private final Map<Integer, DecimalStyle> styles = new HashMap<>();

  /**
   * @param money whether targets and realizations of this table are amounts of rupiah
   */
  public FigureReader(Region region, boolean money, ReadingLog log) {
    this.region = region;
    this.sheet = region.sheet();
    this.money = money;
    this.log = log;
  }

  /** The figure in a column of a row; null where none stands there. */
  public @Nullable Figure figure(int row, @Nullable Heading heading, String subject) {
    return figure(row, heading, subject, null);
  }

  /** As {@link #figure(int, Heading, String)}, with the unit that the row itself gives. */
  public @Nullable Figure figure(
      int row, @Nullable Heading heading, String subject, @Nullable FigureUnit rowUnit) {
    if (heading == null) {
      return null;
    }
    GridCell cell = sheet.grid().cell(row, heading.column());
    if (cell == null) {
      return null;
    }
    Quantity quantity = quantity(heading);
    CellLocation at = sheet.at(row, heading.column());
    switch (cell.kind()) {
      case NUMBER:
        if (cell.number() == null || cell.format().date()) {
          if (!vote(heading).holdsDates()) {
            date(cell, at, subject, quantity);
          }
          return null;
        }
        log.countFigure(at);
        return number(cell, cell.number(), heading, at, rowUnit);
      case ERROR:
        odd(Oddity.Kind.ERROR_VALUE, at, Sheet.text(cell), null, subject, quantity, List.of());
        return null;
      case UNCACHED:
        log.uncached(at);
        return null;
      case TEXT:
        return text(cell, heading, at, subject, quantity, rowUnit);
      default:
        odd(Oddity.Kind.NOT_A_NUMBER, at, Sheet.text(cell), null, subject, quantity, List.of());
        return null;
    }
  }

  /** The gap in a column of a row that its other rows fill, or nothing. */
  public Optional<Blank> blank(int row, @Nullable Heading heading) {
    if (heading == null
        || vote(heading).filled() == 0
        || sheet.inMergeOfAnother(row, heading.column())) {
      return Optional.empty();
    }
    GridCell cell = sheet.grid().cell(row, heading.column());
    String text = cell == null ? "" : Sheet.text(cell);
    boolean placeholder = Texts.isPlaceholder(text);
    boolean empty = cell == null || cell.kind() == GridCell.Kind.TEXT && text.isEmpty();
    if (!empty && !placeholder) {
      return Optional.empty();
    }
    return Optional.of(
        new Blank(quantity(heading), sheet.at(row, heading.column()), placeholder ? text : null));
  }

  private Figure number(
      GridCell cell,
      BigDecimal number,
      Heading heading,
      CellLocation at,
      @Nullable FigureUnit rowUnit) {
    BigDecimal shown = ShownNumber.scaled(cell, number);
    int decimals = ShownNumber.decimals(cell, shown);
    int shift = scale(heading);
    int hidden = 3 * cell.format().thousands();
    BigDecimal value = shift == 0 ? shown.movePointRight(hidden) : shown.movePointRight(shift);
    FigureUnit unit =
        cell.format().percent()
            ? FigureUnit.PERCENT
            : cell.format().currency() ? FigureUnit.RUPIAH : unit(heading, rowUnit);
    return new Figure(
        plain(value),
        decimals - (shift == 0 ? hidden : shift),
        unit,
        ShownNumber.literal(cell, number),
        at);
  }

  /** A date among numbers: the spreadsheet took for one what was typed as a number. */
  private void date(GridCell cell, CellLocation at, String subject, Quantity quantity) {
    log.countFigure(at);
    BigDecimal serial = cell.number();
    odd(
        Oddity.Kind.NOT_A_NUMBER,
        at,
        serial == null ? Sheet.text(cell) : ShownNumber.shown(cell, serial),
        null,
        subject,
        quantity,
        serial == null ? List.of() : ShownNumber.typedAs(serial).stream().toList());
  }

  private @Nullable Figure text(
      GridCell cell,
      Heading heading,
      CellLocation at,
      String subject,
      Quantity quantity,
      @Nullable FigureUnit rowUnit) {
    String literal = Sheet.text(cell);
    if (literal.isEmpty() || Texts.isPlaceholder(literal)) {
      return null;
    }
    if (Texts.isErrorValue(literal)) {
      odd(Oddity.Kind.ERROR_VALUE, at, literal, null, subject, quantity, List.of());
      return null;
    }
    FigureUnit expected = unit(heading, rowUnit);
    Hints hints = new Hints(expected, style(heading), money || !weight(heading));
    ParsedFigure parsed = FigureParser.parse(Texts.unmarked(raw(cell)), hints);
    Optional<ParsedFigure.Reading> chosen = parsed.chosen();
    if (chosen.isEmpty()) {
      if (parsed.kind() == ParsedFigure.Kind.NOT_A_NUMBER
          || parsed.kind() == ParsedFigure.Kind.MALFORMED) {
        odd(Oddity.Kind.NOT_A_NUMBER, at, literal, null, subject, quantity, values(parsed));
      }
      if (parsed.kind() == ParsedFigure.Kind.MALFORMED) {
        log.countFigure(at);
      }
      return null;
    }
    log.countFigure(at);
    ParsedFigure.Reading reading = chosen.get();
    int shift = reading.scaled() ? 0 : scale(heading);
    Figure figure =
        new Figure(
            plain(reading.value().movePointRight(shift)),
            reading.decimals() - shift,
            reading.unit() == FigureUnit.NONE ? expected : reading.unit(),
            literal,
            at);
    if (parsed.ambiguous()) {
      odd(Oddity.Kind.AMBIGUOUS_NUMBER, at, literal, figure, subject, quantity, values(parsed));
    }
    if (parsed.notes().contains(ParsedFigure.Note.ONE_SEPARATOR)) {
      odd(Oddity.Kind.ONE_SEPARATOR, at, literal, figure, subject, quantity, values(parsed));
    }
    boolean digits = literal.chars().anyMatch(Character::isDigit);
    if (digits && sheet.grid().typed() && vote(heading).textIsOdd()) {
      odd(Oddity.Kind.NUMBER_AS_TEXT, at, literal, figure, subject, quantity, List.of());
    }
    return figure;
  }

  /** As it stands: line breaks part two values, and kinds of blanks tell groups from words. */
  private static String raw(GridCell cell) {
    return cell.text() == null ? "" : cell.text().strip();
  }

  private static List<String> values(ParsedFigure parsed) {
    return parsed.readings().stream().map(reading -> reading.value().toPlainString()).toList();
  }

  /** A weight is never negative: brackets around it are brackets. */
  private static boolean weight(Heading heading) {
    return heading.is(Meaning.WEIGHT) || heading.is(Meaning.WEIGHTED);
  }

  private DecimalStyle style(Heading heading) {
    return styles.computeIfAbsent(
        heading.column(),
        column ->
            DecimalStyle.vote(
                region.rows().stream()
                    .map(row -> sheet.grid().cell(row, column))
                    .filter(cell -> cell != null && cell.kind() == GridCell.Kind.TEXT)
                    .map(cell -> Texts.unmarked(raw(cell)))
                    .limit(VOTERS)
                    .toList()));
  }

  private ColumnVote vote(Heading heading) {
    return votes.computeIfAbsent(
        heading.column(), column -> ColumnVote.of(sheet, region.rows(), column));
  }

  private int scale(Heading heading) {
    boolean percent = heading.unit() == FigureUnit.PERCENT || !amount(heading.meaning());
    if (heading.scale() != 0) {
      return heading.scale();
    }
    return money && !percent ? region.titles().scale() : 0;
  }

  private FigureUnit unit(Heading heading, @Nullable FigureUnit rowUnit) {
    Meaning meaning = heading.meaning();
    if (heading.unit() != null) {
      return heading.unit();
    }
    if (meaning == Meaning.INDEX) {
      return money ? FigureUnit.PERCENT : FigureUnit.INDEX;
    }
    if (meaning == Meaning.PERCENTAGE || meaning == Meaning.GROWTH || meaning == Meaning.WEIGHT) {
      return FigureUnit.PERCENT;
    }
    if (money && amount(meaning)) {
      return FigureUnit.RUPIAH;
    }
    boolean measured = meaning == Meaning.TARGET || meaning == Meaning.REALIZATION;
    return measured && rowUnit != null ? rowUnit : FigureUnit.NONE;
  }

  private static boolean amount(@Nullable Meaning meaning) {
    return meaning == Meaning.TARGET
        || meaning == Meaning.REALIZATION
        || meaning == Meaning.CEILING
        || meaning == Meaning.REVISED_CEILING
        || meaning == Meaning.REMAINDER
        || meaning == Meaning.PREVIOUS;
  }

  private static Quantity quantity(Heading heading) {
    if (heading.meaning() == null) {
      return Quantity.INDEX;
    }
    return switch (heading.meaning()) {
      case REALIZATION, PREVIOUS -> Quantity.REALIZATION;
      case TARGET, WORST -> Quantity.TARGET;
      case WEIGHT, WEIGHTED -> Quantity.WEIGHT;
      case CEILING, REVISED_CEILING, REMAINDER -> Quantity.CEILING;
      case PERCENTAGE -> Quantity.PERCENTAGE;
      case GROWTH -> Quantity.GROWTH;
      default -> Quantity.INDEX;
    };
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private void odd(
      Oddity.Kind kind,
      CellLocation at,
      String literal,
      @Nullable Figure figure,
      String subject,
      @Nullable Quantity quantity,
      List<String> readings) {
    log.odd(new Oddity(kind, at, literal, figure, subject, quantity, readings));
  }
}
