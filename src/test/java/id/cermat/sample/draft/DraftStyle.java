package id.cermat.sample.draft;

import id.cermat.sample.draft.NumberStyle.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/**
 * The habits of one author.
 *
 * @param percent how percentages are written
 * @param money how amounts are written in the body
 * @param summaryMoney how amounts are written in the summary
 * @param coarse whether percentages and indices lose a decimal where that loses nothing doubtful
 * @param heading how the analysis of an indicator is headed
 * @param components how components are listed
 * @param plan how the closing action plan is set
 * @param codeColumn whether tables have a column of their own for codes
 * @param grouped whether target, realization and index stand under a merged heading
 * @param summary whether there is an executive summary
 * @param historyFirst whether the history stands before the table of realizations
 * @param yearsRising whether the history's years rise
 */
record DraftStyle(
    Form percent,
    NumberStyle money,
    NumberStyle summaryMoney,
    boolean coarse,
    HeadingForm heading,
    ComponentForm components,
    PlanForm plan,
    boolean codeColumn,
    boolean grouped,
    boolean summary,
    boolean historyFirst,
    boolean yearsRising) {

  /** How the analysis of an indicator is headed. */
  enum HeadingForm {
    /** 3. 2a-CP Nama */
    NUMBER_CODE_NAME,
    /** 2a-CP Nama */
    CODE_NAME,
    /** 3. IKU 2a-CP: Nama */
    IKU_CODE_NAME,
    /** 3) 2a-CP – Nama */
    NUMBER_CODE_DASH_NAME,
    /** 3. Nama (2a-CP) */
    NAME_CODE
  }

  /** How components are listed. */
  enum ComponentForm {
    /** a. Nama (bobot 30%); */
    WEIGHT_IN_BRACKETS,
    /** 1. Nama (Target 75%, Bobot 15%) */
    TARGET_AND_WEIGHT,
    /** - 30% untuk Nama */
    WEIGHT_FIRST,
    TABLE
  }

  /** How the closing action plan is set. */
  enum PlanForm {
    /** Headings with lists. */
    LISTS,
    TABLE,
    NONE
  }

  static DraftStyle of(long seed) {
    Random random = new Random(seed * 7919 + 17);
    Form percent = pick(random, List.of(Form.SIGN, Form.SIGN, Form.SPACED_SIGN, Form.PERSEN));
    NumberStyle money =
        pick(
            random,
            List.of(
                new NumberStyle(Form.RUPIAH, 0),
                new NumberStyle(Form.SPACED_RUPIAH, 0),
                new NumberStyle(Form.RUPIAH, 2),
                new NumberStyle(Form.RUPIAH_DASH, 0)));
    NumberStyle summary =
        pick(
            random,
            List.of(
                money,
                new NumberStyle(Form.TRILLIONS, 2),
                new NumberStyle(Form.BILLIONS, 2),
                new NumberStyle(Form.BILLIONS, 1)));
    return new DraftStyle(
        percent,
        money,
        summary,
        random.nextInt(4) == 0,
        pick(random, List.of(HeadingForm.values())),
        pick(random, List.of(ComponentForm.values())),
        pick(random, List.of(PlanForm.LISTS, PlanForm.LISTS, PlanForm.TABLE, PlanForm.NONE)),
        random.nextBoolean(),
        random.nextInt(3) == 0,
        random.nextInt(4) > 0,
        random.nextBoolean(),
        random.nextInt(3) == 0);
  }

  static <T> T pick(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A percentage of two decimals, or of fewer where no doubtful five is rounded. */
  NumberStyle percentOf(BigDecimal value, boolean signed) {
    return new NumberStyle(signed ? percent : Form.BARE, decimals(value));
  }

  private int decimals(BigDecimal value) {
    int hundredths = value.abs().movePointRight(2).intValue() % 100;
    if (!coarse || hundredths % 10 == 5) {
      return 2;
    }
    return hundredths == 0 ? 0 : 1;
  }

  /** An amount in the summary, in the largest unit in which it is no fraction. */
  NumberStyle summaryOf(BigDecimal amount) {
    boolean small = amount.compareTo(new BigDecimal("1000000000000")) < 0;
    return summaryMoney.form() == Form.TRILLIONS && small
        ? new NumberStyle(Form.BILLIONS, 2)
        : summaryMoney;
  }
}
