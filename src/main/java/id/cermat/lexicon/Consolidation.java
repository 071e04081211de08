package id.cermat.lexicon;

/** How periods make a year (jenis konsolidasi periode). */
public enum Consolidation {
  SUM,
  AVERAGE,
  TAKE_LAST_KNOWN
}
