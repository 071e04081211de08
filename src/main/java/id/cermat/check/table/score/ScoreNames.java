package id.cermat.check.table.score;

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
