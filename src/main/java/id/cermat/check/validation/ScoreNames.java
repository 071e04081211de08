package id.cermat.check.validation;

import id.cermat.model.ScoreTable;

/** What findings call the rows of a score sheet. */
final class ScoreNames {
  private ScoreNames() {}

  static String of(ScoreTable.Objective objective) {
    if (objective.code() != null) {
      return objective.code().text();
    }
    return objective.name() != null ? objective.name().text() : objective.row().label();
  }
}
