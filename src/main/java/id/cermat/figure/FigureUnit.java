package id.cermat.figure;

/** What a figure counts (satuan). Percentages are kept in points: 97,48 % has the value 97.48. */
public enum FigureUnit {
  /** Rupiah; a unit header such as "dalam jutaan rupiah" is already applied to the value. */
  RUPIAH,
  /** Percent points. */
  PERCENT,
  /** An achievement index (indeks capaian) or score, on the scale where 100 is the target. */
  INDEX,
  /** Things counted: taxpayers, letters, days. */
  COUNT,
  /** The source does not say. */
  NONE
}
