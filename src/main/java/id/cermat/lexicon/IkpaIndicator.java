package id.cermat.lexicon;

/** The indicators of the IKPA since 2022 (PER-5/PB/2022, PER-5/PB/2024). */
public enum IkpaIndicator {
  /** Revisi DIPA: one revision a semester or none is worth 110. */
  REVISION("revisi", 110),
  /** Deviasi halaman III DIPA. */
  DEVIATION("deviasi", 100),
  /** Penyerapan anggaran. */
  ABSORPTION("penyerapan", 100),
  /** Belanja kontraktual: a contract made before the DIPA is worth 120. */
  CONTRACTS("kontraktual", 120),
  /** Penyelesaian tagihan. */
  BILLS("tagihan", 100),
  /** Pengelolaan UP dan TUP: a tenth is the use of the government credit card, worth up to 110. */
  ADVANCES("up-tup", 101),
  /** Dispensasi SPM, where it is an indicator and not a deduction. */
  DISPENSATION("dispensasi", 100),
  /** Capaian output. */
  OUTPUT("output", 100);

  private final String id;
  private final int highest;

  IkpaIndicator(String id, int highest) {
    this.id = id;
    this.highest = highest;
  }

  /** The highest score that the regulation allows; some are rewarded beyond 100. */
  public int highest() {
    return highest;
  }

  /** The word for it in rules.properties. */
  public String id() {
    return id;
  }
}
