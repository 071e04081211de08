package id.cermat.check.unit;

import id.cermat.check.Rule;
import java.util.List;

/** Every rule that runs over a unit, in the catalogue's order. */
public final class Rules {
  private Rules() {}

  /** All rules, those of single tables first. */
  public static List<Rule> all() {
    return List.of();
  }
}
