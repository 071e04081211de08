package id.cermat.format.sheet;

/**
 * What a number format makes of a number.
 *
 * @param decimals the decimals shown; −1 for General, which shows what there is
 * @param percent whether the number is shown times 100 with a percent sign
 * @param thousands how many times it is divided by 1000 before it is shown (trailing commas of the
 *     format code)
 * @param date whether it shows a date or a time
 * @param currency whether a rupiah sign stands in the format
 * @param code the format code itself
 */
public record ShownFormat(
    int decimals, boolean percent, int thousands, boolean date, boolean currency, String code) {
  public static final ShownFormat GENERAL = new ShownFormat(-1, false, 0, false, false, "General");
}
