package id.cermat.relation;

import java.util.Locale;

/** What tells that figures are related; the strongest first. */
public enum Evidence {
  /** The cell's own formula. */
  FORMULA,
  /** A row of column numbers, a heading or a sentence writes the computation out. */
  STATED,
  /** The codes of the rows: 1.1 belongs to 1. */
  CODE_PATH,
  /** A word such as Jumlah, or a heading such as %. */
  LABEL,
  /** The same relation holds in other rows or columns. */
  SUPPORT,
  /** The names that a known kind of table gives to its columns. */
  KIND;

  /** As it stands in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
