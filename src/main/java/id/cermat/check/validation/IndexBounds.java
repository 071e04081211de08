package id.cermat.check.validation;

import id.cermat.figure.Figure;
import id.cermat.finding.RuleBook;

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
