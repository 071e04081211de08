package id.cermat.format.sheet;

import id.cermat.figure.FigureFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Writes a number cell as its number format shows it in an Indonesian office. */
public final class ShownNumber {
  private static final FigureFormat GROUPED = new FigureFormat(Locale.forLanguageTag("id"));

  private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private ShownNumber() {}

  /** The decimals that the cell shows, of the number as shown. */
  public static int decimals(GridCell cell, BigDecimal shown) {
    int decimals = cell.format().decimals();
    if (decimals >= 0 || shown.scale() <= 0) {
      return Math.max(0, decimals);
    }
    return Math.max(0, shown.stripTrailingZeros().scale());
  }

  /** The cell's number as the format scales it: percentages in points, trailing commas applied. */
  public static BigDecimal scaled(GridCell cell, BigDecimal number) {
    BigDecimal points = cell.format().percent() ? number.movePointRight(2) : number;
    return points.movePointLeft(3 * cell.format().thousands());
  }

  /** The characters that a reader sees. */
  public static String literal(GridCell cell, BigDecimal number) {
    BigDecimal shown = scaled(cell, number);
    shown = shown.setScale(decimals(cell, shown), RoundingMode.HALF_UP);
    String text =
        cell.format().code().contains(",#")
            ? GROUPED.number(shown)
            : shown.toPlainString().replace('.', ',');
    return (cell.format().currency() ? "Rp" : "") + text + (cell.format().percent() ? "%" : "");
  }

  /** What a reader sees in the cell: a date, or a number's {@linkplain #literal literal}. */
  public static String shown(GridCell cell, BigDecimal number) {
    return cell.format().date() ? moment(number) : literal(cell, number);
  }

  /**
   * The number that may have been typed where a spreadsheet made a date of it: 12.5 becomes the
   * 12th of May. A time of day tells that it was a date.
   */
  public static Optional<String> typedAs(BigDecimal serial) {
    boolean day = serial.signum() > 0 && serial.stripTrailingZeros().scale() <= 0;
    LocalDate date = DAY_ZERO.plusDays(serial.longValue());
    return day ? Optional.of(date.getDayOfMonth() + "." + date.getMonthValue()) : Optional.empty();
  }

  /** A date as day, month and year; a time of day alone as hours and minutes. */
  private static String moment(BigDecimal serial) {
    long days = serial.longValue();
    long seconds = serial.remainder(BigDecimal.ONE).multiply(SECONDS_PER_DAY).longValue();
    return days == 0
        ? LocalTime.ofSecondOfDay(Math.max(0, seconds)).format(TIME)
        : DAY_ZERO.plusDays(days).format(DATE);
  }
}
