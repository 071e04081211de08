package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleBook;
import id.cermat.catalogue.RuleId;
import id.cermat.check.IndexFormula;
import id.cermat.check.Operands;
import id.cermat.figure.Comparison;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.lexicon.Polarity;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.Label;
import id.cermat.model.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of a draft compute themselves: an index or a percentage beside its target and
 * realization, a rise beside the two figures that it compares, a computation that is written out.
 */
final class OwnComputations {
  /** A share follows its amounts closely; a list of hundreds would be tried in all its pairs. */
  private static final int MOST_AMOUNTS = 8;

  private final List<Computation> computations = new ArrayList<>();
  private final Set<Citation> results = new HashSet<>();
  private final Map<Citation, Account> accounts = new LinkedHashMap<>();

  /**
   * A figure that others beside it give.
   *
   * @param right the computations of which one must give it, the likeliest first
   * @param uncapped the first one before its cap
   * @param cap the cap that applies; null where none does
   */
  record Computation(
      Citation result, List<Expression> right, Expression uncapped, @Nullable BigDecimal cap) {}

  private OwnComputations() {}

  /** The computations of a draft's sentences. */
  static OwnComputations of(HeldCitations held, RuleBook rules) {
    OwnComputations computations = new OwnComputations();
    List<Statement> statements = held.statements();
    computations.amounts(AmountsInText.of(held.draft(), rules), held, rules);
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      for (Citation citation : statement.citations()) {
        Quantity quantity = Objects.requireNonNull(citation.quantity());
        if (quantity == Quantity.INDEX) {
          index(citation, statements, i, held, computations, rules);
        } else if (quantity == Quantity.PERCENTAGE && !computations.give(citation)) {
          percentage(citation, statement, held, computations, rules);
        }
      }
    }
    held.draft().sentences().forEach(sentence -> computations.unnamed(sentence, held, rules));
    new GrowthStatements(held.draft(), held.year(), computations).check(statements);
    new StatedArithmetic(held.draft(), computations).check();
    return computations;
  }

  void add(Citation result, List<Expression> right, Expression uncapped, @Nullable BigDecimal cap) {
    computations.add(new Computation(result, List.copyOf(right), uncapped, cap));
    results.add(result);
  }

  /** All of them, in the order in which they are to be judged. */
  List<Computation> all() {
    return List.copyOf(computations);
  }

  /** Whether a figure is the result of one. */
  boolean give(Citation citation) {
    return results.contains(citation);
  }

  /** The amounts and shares of which a text shows by their places what they are. */
  List<Account> accounts() {
    return List.copyOf(accounts.values());
  }

  /** The amounts of which a figure is the share; null where it is that of none. */
  @Nullable Account account(Citation share) {
    return accounts.get(share);
  }

  private void amounts(AmountsInText amounts, HeldCitations held, RuleBook rules) {
    for (Account account : amounts.accounts()) {
      Citation share = Objects.requireNonNull(account.cited());
      List<Expression> right = new ArrayList<>(List.of(account.computed()));
      right.addAll(shares(share, held.draft(), rules));
      accounts.put(share, account);
      add(share, right, account.computed(), null);
    }
    for (AmountsInText.Rest rest : amounts.rests()) {
      Expression left = Operands.measured(rest.whole()).minus(Operands.measured(rest.part()));
      add(rest.rest(), List.of(left), left, null);
      if (rest.share() != null) {
        Expression share = BookFigures.percent(left, Operands.measured(rest.whole()));
        add(rest.share(), List.of(share), share, null);
      }
    }
  }

  private static void index(
      Citation index,
      List<Statement> statements,
      int at,
      HeldCitations held,
      OwnComputations computations,
      RuleBook rules) {
    Optional<Citation> target = operand(Quantity.TARGET, index, statements, at);
    Optional<Citation> realization = operand(Quantity.REALIZATION, index, statements, at);
    if (target.isEmpty() || realization.isEmpty()) {
      return;
    }
    index(index, target.get().figure(), realization.get().figure(), held, computations, rules);
  }

  /** A sentence that gives target, realization and index of what it does not name. */
  private void unnamed(Sentence sentence, HeldCitations held, RuleBook rules) {
    Map<Quantity, List<Citation>> said = new EnumMap<>(Quantity.class);
    for (int at : sentence.citations()) {
      Citation citation = held.draft().citations().get(at);
      if (citation.bound()) {
        return;
      }
      citation.candidates().stream()
          .filter(candidate -> candidate.subject() == null && candidate.quantity() != null)
          .findFirst()
          .ifPresent(
              candidate ->
                  said.computeIfAbsent(
                          Objects.requireNonNull(candidate.quantity()), unused -> new ArrayList<>())
                      .add(citation));
    }
    List<List<Citation>> three =
        Stream.of(Quantity.INDEX, Quantity.TARGET, Quantity.REALIZATION)
            .map(quantity -> said.getOrDefault(quantity, List.of()))
            .toList();
    if (three.stream().allMatch(list -> list.size() == 1)) {
      List<Citation> one = three.stream().map(list -> list.get(0)).toList();
      index(one.get(0), one.get(1).figure(), one.get(2).figure(), held, this, rules);
    }
  }

  private static void index(
      Citation index,
      Figure aim,
      Figure reached,
      HeldCitations held,
      OwnComputations computations,
      RuleBook rules) {
    if (!HeldCitations.sameScale(aim, reached) || Money.is(index.figure())) {
      return;
    }
    Optional<Polarity> polarity = held.polarity(index);
    List<Expression> right = new ArrayList<>();
    List<Expression> uncapped = new ArrayList<>();
    for (Polarity one : polarity.map(List::of).orElse(List.of(Polarity.values()))) {
      Label code = new Label(String.valueOf(index.subject()), index.location());
      if (IndexFormula.of(Rows.of(code, one, aim, reached), rules)
          instanceof IndexFormula.Computed computed) {
        right.addAll(held.cap().forms(computed, rules));
        uncapped.add(computed.uncapped());
      }
    }
    if (!right.isEmpty()) {
      if (polarity.isEmpty() && reached.value().signum() != 0) {
        // Where less is better, some reports divide the target by the realization.
        right.add(BookFigures.percent(Operands.measured(aim), Operands.measured(reached)));
      }
      computations.add(
          index, right, uncapped.get(0), held.cap() == DraftCap.CAPPED ? rules.cap() : null);
    }
  }

  /** In the sentence itself, else in the nearest one before it of the same paragraph. */
  private static Optional<Citation> operand(
      Quantity quantity, Citation to, List<Statement> statements, int at) {
    Statement statement = statements.get(at);
    Optional<Citation> found = statement.nearest(quantity, to);
    if (found.isEmpty() && statement.item() == null) {
      found = counted(quantity, statement, statements);
    }
    for (int i = at - 1; found.isEmpty() && i >= 0; i--) {
      Statement before = statements.get(i);
      if (before.sentence().block() != statement.sentence().block()) {
        break;
      }
      boolean same =
          before.subject().equals(statement.subject())
              && Objects.equals(before.item(), statement.item())
              && Objects.equals(before.period().year(), statement.period().year())
              && before.period().part().equals(statement.period().part());
      if (same) {
        found = before.only(quantity);
      }
    }
    return found;
  }

  /** "Target: 20 orang, realisasi: 24 orang": what is counted is no part of the subject. */
  private static Optional<Citation> counted(
      Quantity quantity, Statement statement, List<Statement> statements) {
    List<Statement> counted =
        statements.stream()
            .filter(other -> other.sentence() == statement.sentence() && other.item() != null)
            .filter(other -> other.subject().equals(statement.subject()))
            .filter(other -> other.period().equals(statement.period()))
            .filter(other -> other.only(Quantity.TARGET).isPresent())
            .filter(other -> other.only(Quantity.REALIZATION).isPresent())
            .toList();
    return counted.size() == 1 ? counted.get(0).only(quantity) : Optional.empty();
  }

  private static void percentage(
      Citation percentage,
      Statement statement,
      HeldCitations held,
      OwnComputations computations,
      RuleBook rules) {
    Optional<Citation> part = statement.nearest(Quantity.REALIZATION, percentage);
    Optional<Citation> whole =
        statement
            .nearest(Quantity.CEILING, percentage)
            .or(() -> statement.nearest(Quantity.TARGET, percentage));
    if (part.isEmpty() || whole.isEmpty() || whole.get().figure().value().signum() == 0) {
      return;
    }
    Figure reached = part.get().figure();
    Figure aim = whole.get().figure();
    if (!HeldCitations.sameScale(reached, aim)) {
      return;
    }
    Expression plain = BookFigures.percent(Operands.measured(reached), Operands.measured(aim));
    List<Expression> right = new ArrayList<>();
    right.add(plain);
    right.addAll(shares(percentage, held.draft(), rules));
    if (Subjects.indicator(statement.subject())) {
      right.add(plain.clamp(rules.floor(), rules.cap()));
    }
    if (!Money.is(reached) && held.polarity(percentage).isEmpty()) {
      // A percentage of a target may be its index under another polarity.
      right.add(Expression.of(200).minus(plain));
    }
    computations.add(percentage, right, plain, null);
  }

  /**
   * The shares of amounts before the percentage, whatever they are called, that come to it: of two
   * readings of a sentence the one that computes is right.
   */
  private static List<Expression> shares(Citation percentage, Draft draft, RuleBook rules) {
    List<Figure> amounts =
        draft.sentences().get(percentage.sentence()).citations().stream()
            .map(draft.citations()::get)
            .filter(one -> one.index() < percentage.index())
            .map(Citation::figure)
            .filter(figure -> Money.is(figure) && figure.value().signum() > 0)
            .toList();
    amounts = amounts.subList(Math.max(0, amounts.size() - MOST_AMOUNTS), amounts.size());
    Comparison comparison = rules.comparison(RuleId.CITED_INDEX);
    List<Expression> shares = new ArrayList<>();
    for (Figure part : amounts) {
      for (Figure whole : amounts) {
        Expression share = BookFigures.percent(Operands.measured(part), Operands.measured(whole));
        if (part.value().compareTo(whole.value()) < 0
            && comparison.compare(percentage.figure(), share).agrees()) {
          shares.add(share);
        }
      }
    }
    return shares;
  }
}
