package id.cermat.model;

/** The indicators of the IKPA since 2022 (PER-5/PB/2022, PER-5/PB/2024). */
public enum IkpaIndicator {
  /** Revisi DIPA. */
  REVISION("revisi"),
  /** Deviasi halaman III DIPA. */
  DEVIATION("deviasi"),
  /** Penyerapan anggaran. */
  ABSORPTION("penyerapan"),
  /** Belanja kontraktual. */
  CONTRACTS("kontraktual"),
  /** Penyelesaian tagihan. */
  BILLS("tagihan"),
  /** Pengelolaan UP dan TUP. */
  ADVANCES("up-tup"),
  /** Dispensasi SPM, where it is an indicator and not a deduction. */
  DISPENSATION("dispensasi"),
  /** Capaian output. */
  OUTPUT("output");

  private final String id;

  IkpaIndicator(String id) {
    this.id = id;
  }

  /** The word for it in rules.properties. */
  public String id() {
    return id;
  }
}
