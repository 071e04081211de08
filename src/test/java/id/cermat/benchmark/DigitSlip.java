package id.cermat.benchmark;

import id.cermat.figure.Slip;
import id.cermat.sample.draft.DraftFigure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A wrong value that a slip of the finger makes of a right one. */
record DigitSlip(BigDecimal value, Slip cause, boolean nameable) {
  private static final int NAMEABLE = 4;

  static DigitSlip of(DraftFigure figure, Random random) {
    BigDecimal shown = figure.shown();
    int scale = trailing(figure);
    BigInteger digits = shown.movePointRight(scale).toBigIntegerExact();
    String text = digits.toString();
    List<DigitSlip> slips = new ArrayList<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      boolean zeroFirst = i == 0 && text.charAt(1) == '0';
      if (text.charAt(i) != text.charAt(i + 1) && !zeroFirst) {
        String swapped =
            text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
        slips.add(slip(swapped, scale, Slip.TRANSPOSED_DIGITS, text));
      }
    }
    for (int i = 1; i + 1 < text.length(); i++) {
      slips.add(
          slip(text.substring(0, i) + text.substring(i + 1), scale, Slip.DIGIT_DROPPED, text));
    }
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      int other = (digit + 1 + random.nextInt(8)) % 10;
      if (!(i == 0 && other == 0) && other != digit) {
        slips.add(
            slip(
                text.substring(0, i) + other + text.substring(i + 1),
                scale,
                Slip.ONE_DIGIT_DIFFERS,
                text));
      }
    }
    Slip kind =
        List.of(Slip.TRANSPOSED_DIGITS, Slip.DIGIT_DROPPED, Slip.ONE_DIGIT_DIFFERS)
            .get(random.nextInt(3));
    List<DigitSlip> wanted = slips.stream().filter(slip -> slip.cause() == kind).toList();
    List<DigitSlip> pool = wanted.isEmpty() ? slips : wanted;
    return pool.get(random.nextInt(pool.size()));
  }

  /** The decimals shown, negative for those that a scale word hides. */
  private static int trailing(DraftFigure figure) {
    int scale =
        switch (figure.style().form()) {
          case MILLIONS -> 6;
          case BILLIONS -> 9;
          case TRILLIONS -> 12;
          default -> 0;
        };
    return figure.style().decimals() - scale;
  }

  private static DigitSlip slip(String digits, int scale, Slip cause, String before) {
    return new DigitSlip(
        new BigDecimal(digits).movePointLeft(scale),
        cause,
        before.replaceAll("^0+|0+$", "").length() >= NAMEABLE);
  }
}
