package id.cermat.check.table.indicator;

import id.cermat.catalogue.RuleBook;
import id.cermat.figure.Figure;

/** Floor and cap of an index. */
final class IndexBounds {
  private IndexBounds() {}

  static boolean isOutside(Figure index, RuleBook rules) {
    return isAbove(index, rules) || index.shown().compareTo(rules.floor()) < 0;
  }

  static boolean isAbove(Figure index, RuleBook rules) {
    return index.shown().compareTo(rules.cap()) > 0;
  }
}
