package id.cermat.sample;

/** What is out of the ordinary in a layout. */
public enum Quirk {
  /** Tables stand beside each other on a sheet. */
  SIDE_BY_SIDE,
  /** Contract, budget and revenue stand on a second sheet again. */
  REPEATED_TABLES,
  /** Hidden sheets, rows and columns. */
  HIDDEN_PARTS,
  /** Dotted codes, and subtotals within subtotals, make the budget. */
  CODED_HIERARCHY,
  /** The total of a table stands above its lines. */
  TOTALS_ABOVE,
  /** The total of a table has no name. */
  TOTALS_WITHOUT_LABEL,
  /** This year's and last year's figures stand under one header. */
  TWO_YEARS_IN_ONE_HEADER,
  /** Performance and budget are reported over the same rows. */
  BUDGET_BESIDE_INDICATORS,
  /** Headings say the unit: (%), (dalam jutaan rupiah). */
  UNITS_IN_HEADERS,
  /** Percentages are fractions in one table, points in another, and text in a third. */
  MIXED_PERCENT,
  /** Dashes, n/a and nihil stand for nothing. */
  WORDS_FOR_NOTHING,
  /** Words are misspelt and abbreviated. */
  MISSPELT_WORDS,
  /** Codes are broken over two lines. */
  BROKEN_CODES,
  /** Formulas have no stored values. */
  UNCALCULATED,
  /** A CSV file begins with a byte order mark. */
  BYTE_ORDER_MARK,
  /** A CSV file is written in UTF-16. */
  UTF_16,
  /** A CSV file is written in Windows-1252. */
  LEGACY_ENCODING
}
