package id.cermat.check.table.score;

import id.cermat.catalogue.RuleId;
import id.cermat.check.table.frame.Examination;
import id.cermat.check.table.frame.NamedRelations;
import id.cermat.check.table.frame.Weights;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Mismatch;
import id.cermat.lexicon.Quantity;
import id.cermat.model.ScoreTable;
import id.cermat.relation.RelationKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Objectives, perspectives and the score against the level below: {@code organisation-score}. */
public final class ScoreRelations extends NamedRelations<ScoreTable> {
  public ScoreRelations() {
    super(RuleId.ORGANISATION_SCORE, ScoreTable.class);
  }

  @Override
  public void examine(ScoreTable table, Examination examination) {
    ScoreFormula formula = new ScoreFormula(table, examination.rules(), examination::agrees);
    for (ScoreTable.Perspective perspective : table.perspectives()) {
      for (ScoreTable.Objective objective : perspective.objectives()) {
        if (objective.score() != null && hasUnreadIndex(objective, examination)) {
          examination.notChecked("reason/unread-part");
          continue;
        }
        examine(
            objective.score(),
            formula.objective(objective),
            ScoreNames.of(objective),
            "message-objective",
            examination);
      }
      examine(
          perspective.score(),
          formula.perspective(perspective),
          perspective.name().text(),
          "message-perspective",
          examination);
    }
    total(table, formula.total(table), examination);
  }

  private static boolean hasUnreadIndex(ScoreTable.Objective objective, Examination examination) {
    return objective.indicators().stream()
        .anyMatch(row -> row.index() == null && examination.anyUnread(row.row()));
  }

  /** Where the perspectives' weights are wrong, what the score should be is unknown. */
  private static void total(ScoreTable table, List<Expression> footings, Examination examination) {
    Figure total = table.total();
    if (total == null || footings.isEmpty() || weightsMakeWhole(table)) {
      examine(total, footings, "nko", "message", examination);
    } else if (footings.stream().anyMatch(footing -> examination.agrees(total, footing))) {
      examination.passed(total);
    } else {
      examination.doubtful(total, footings.get(0));
      examination.notChecked("reason/weights-not-whole");
    }
  }

  private static boolean weightsMakeWhole(ScoreTable table) {
    return new Weights(
            table.perspectives().stream()
                .map(ScoreTable.Perspective::weight)
                .filter(Objects::nonNull)
                .toList())
        .makeWholeButForRounding();
  }

  private static void examine(
      @Nullable Figure score,
      List<Expression> footings,
      String subject,
      String entry,
      Examination examination) {
    if (score == null) {
      return;
    }
    if (footings.isEmpty()) {
      examination.notChecked("reason/no-lower-level");
      return;
    }
    Examination.Check check = examination.compare(RelationKind.WEIGHTED_SUM, score, footings);
    if (check.failed()) {
      examination.report(
          examination
              .discrepancy(check, Mismatch.of(score, check.computation()))
              .subject(subject)
              .quantity(Quantity.SCORE)
              .context(entry),
          entry,
          subject,
          check);
    }
  }
}
