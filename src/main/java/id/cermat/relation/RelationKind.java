package id.cermat.relation;

import java.util.Locale;

/** How a result comes of its operands. */
public enum RelationKind {
  /** The operands added up, each with its weight of 1 or −1 (jumlah). */
  SUM,
  /** The first operand less the others (selisih, sisa). */
  DIFFERENCE,
  /** All operands multiplied. */
  PRODUCT,
  /** The first operand in terms of the second. */
  RATIO,
  /** The first operand in percent of the second (persentase, capaian). */
  PERCENT,
  /** By how much the first, later, operand exceeds the second, earlier one (pertumbuhan). */
  GROWTH,
  /** The same in percent. */
  GROWTH_PERCENT,
  /** The mean of the operands (rata-rata). */
  MEAN,
  /** The operands added up over time: what had come before and what came since (s.d.). */
  CONSOLIDATION,
  /**
   * The operands added up, each with a weight of its own (bobot); told by a known table's names.
   */
  WEIGHTED_SUM,
  /** The index by target, realization and polarity, capped (capaian); told by names as well. */
  INDEX;

  /** As it stands in JSON, where growth is growth, in percent or not. */
  public String id() {
    return this == GROWTH_PERCENT ? GROWTH.id() : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the order of the operands does not matter. */
  boolean commutes() {
    return this == SUM || this == MEAN || this == PRODUCT || this == CONSOLIDATION;
  }

  /** Whether it adds up what may be absent in part. */
  public boolean adds() {
    return this == SUM || this == DIFFERENCE || this == MEAN || this == CONSOLIDATION;
  }
}
