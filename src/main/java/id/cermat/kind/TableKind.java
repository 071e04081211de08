package id.cermat.kind;

import java.util.Locale;

/** What a table was made for. */
enum TableKind {
  CONTRACT,
  REALIZATION,
  TRAJECTORY,
  COMPONENT,
  SCORE,
  BUDGET,
  REVENUE,
  HISTORY,
  /** Any table of figures. */
  FIGURES;

  /** The name in reports: {@code contract}. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
