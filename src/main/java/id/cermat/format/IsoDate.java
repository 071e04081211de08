package id.cermat.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;

/** Dates of ISO 8601, as the strict kind of workbook may hold them. */
public final class IsoDate {
  // Day 1 is 1900-01-01, and Excel counts a 29 February 1900 that never was.
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final int FIRST_DAY_AFTER_THE_PHANTOM = 61;
  private static final double NANOS_PER_DAY = 86_400e9;

  private IsoDate() {}

  /** The serial number in the 1900 system, or nothing if the text is no date or time. */
  public static OptionalDouble serial(String text) {
    String local = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
    try {
      if (local.indexOf('T') > 0) {
        LocalDateTime moment = LocalDateTime.parse(local);
        return OptionalDouble.of(days(moment.toLocalDate()) + fraction(moment.toLocalTime()));
      }
      return local.indexOf(':') > 0
          ? OptionalDouble.of(fraction(LocalTime.parse(local)))
          : OptionalDouble.of(days(LocalDate.parse(local)));
    } catch (DateTimeException e) {
      return OptionalDouble.empty();
    }
  }

  private static double days(LocalDate date) {
    long days = ChronoUnit.DAYS.between(DAY_ZERO, date);
    return days < FIRST_DAY_AFTER_THE_PHANTOM ? days - 1 : days;
  }

  private static double fraction(LocalTime time) {
    return time.toNanoOfDay() / NANOS_PER_DAY;
  }
}
