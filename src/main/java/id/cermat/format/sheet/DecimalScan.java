package id.cermat.format.sheet;

/**
 * Reads plain decimal literals from bytes, fast: the double it gives has the same 15 significant
 * digits as the one the literal denotes, which are all that a cell's number keeps.
 */
final class DecimalScan {
  private static final int DIGITS = 15;
  private static final long EXACT_INTEGERS = 1L << 53;
  private static final double[] POWERS = new double[23];
  private static final long[] TENS = {1, 10, 100, 1000};

  /**
   * How far the last digits beyond the fifteenth may lie from a tie, at least, for the literal and
   * the double it denotes to be rounded alike: a double lies within half its spacing of its
   * literal, which is less than 12 units of the seventeenth digit.
   */
  private static final long[] NEAR_TIE = {0, 2, 12, 120};

  static {
    double power = 1;
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = power;
      power *= 10;
    }
  }

  private DecimalScan() {}

  /** The number in the bytes from {@code from} to {@code to}; NaN where another must read it. */
  static double parse(byte[] bytes, int from, int to) {
    int at = from;
    boolean negative = at < to && bytes[at] == '-';
    if (negative) {
      at++;
    }
    long mantissa = 0;
    int digits = 0;
    int seen = 0;
    int exponent = 0;
    boolean point = false;
    for (; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit >= 0 && digit <= 9) {
        mantissa = mantissa * 10 + digit;
        seen++;
        if (mantissa != 0 && ++digits > DIGITS + 3) {
          return Double.NaN;
        }
        if (point) {
          exponent--;
        }
      } else if (bytes[at] == '.' && !point) {
        point = true;
      } else {
        break;
      }
    }
    if (seen == 0) {
      return Double.NaN;
    }
    if (at < to) {
      int written = exponent(bytes, at, to);
      if (written == Integer.MIN_VALUE) {
        return Double.NaN;
      }
      exponent += written;
    }
    double value = combine(mantissa, digits, exponent);
    return negative ? -value : value;
  }

  /** The exponent after an E, or the least integer if there is none that is plain. */
  private static int exponent(byte[] bytes, int from, int to) {
    int at = from;
    if ((bytes[at++] | 0x20) != 'e' || at == to) {
      return Integer.MIN_VALUE;
    }
    boolean negative = bytes[at] == '-';
    if (negative || bytes[at] == '+') {
      at++;
    }
    if (at == to || to - at > 3) {
      return Integer.MIN_VALUE;
    }
    int exponent = 0;
    for (; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9) {
        return Integer.MIN_VALUE;
      }
      exponent = exponent * 10 + digit;
    }
    return negative ? -exponent : exponent;
  }

  private static double combine(long mantissa, int digits, int exponent) {
    long kept = mantissa;
    int power = exponent;
    if (kept > EXACT_INTEGERS) {
      int extra = digits - DIGITS;
      long rest = mantissa % TENS[extra];
      long half = TENS[extra] / 2;
      if (Math.abs(rest - half) <= NEAR_TIE[extra]) {
        return Double.NaN;
      }
      kept = mantissa / TENS[extra] + (rest > half ? 1 : 0);
      power += extra;
    }
    if (kept == 0) {
      return 0;
    }
    // Both operands are exact doubles here, so that the result is rounded once, as it must be.
    if (power >= 0) {
      return power < POWERS.length ? kept * POWERS[power] : Double.NaN;
    }
    return -power < POWERS.length ? kept / POWERS[-power] : Double.NaN;
  }
}
