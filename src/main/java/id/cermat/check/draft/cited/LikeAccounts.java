package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleBook;
import id.cermat.figure.Figure;
import id.cermat.figure.Location;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.relation.Relation;
import id.cermat.relation.RelationKind;
import id.cermat.relation.SheetRelations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Accounts of one thing in several places of a draft. Where two of an account's three figures are
 * those of another one, both are of the same thing, and the third figures must agree.
 */
final class LikeAccounts {
  private static final int[] SCALES = {-9, -6, -3, 3, 6, 9};

  private final RuleBook rules;
  private final List<Account> all = new ArrayList<>();
  private final Map<BigDecimal, List<Account>> byAmount = new HashMap<>();
  private final Map<BigDecimal, Set<Location>> mentions = new HashMap<>();

  /**
   * A figure that is wrong, and the one that stands right elsewhere.
   *
   * @param inTable whether the right one stands in a table
   */
  record Miscopied(Figure wrong, Figure right, boolean inTable) {}

  LikeAccounts(Draft draft, List<Account> inText, RuleBook rules) {
    this.rules = rules;
    inText.stream().filter(account -> Money.is(account.part())).forEach(all::add);
    for (SheetRelations table : draft.report().relations()) {
      for (Relation relation : table.all()) {
        if (relation.kind() == RelationKind.PERCENT && relation.operands().size() == 2) {
          Figure part = relation.operands().get(0).figure();
          Figure whole = relation.operands().get(1).figure();
          if (Money.is(part) && Money.is(whole)) {
            all.add(new Account(whole, part, relation.result(), null));
          }
        }
      }
      table.figures().forEach(this::mention);
    }
    draft.citations().stream().map(Citation::figure).forEach(this::mention);
    for (Account account : all) {
      for (BigDecimal amount : new HashSet<>(List.of(key(account.whole()), key(account.part())))) {
        byAmount.computeIfAbsent(amount, unused -> new ArrayList<>()).add(account);
      }
    }
  }

  private void mention(Figure figure) {
    if (Money.is(figure)) {
      mentions.computeIfAbsent(key(figure), unused -> new HashSet<>()).add(figure.location());
    }
  }

  /**
   * Whether two figures stand in accounts that both hold and have nothing in common: then these are
   * of two things, however they are named.
   */
  boolean different(Location one, Location other) {
    List<Account> here = holding(one);
    List<Account> there = holding(other);
    return !here.isEmpty()
        && !there.isEmpty()
        && here.stream()
            .noneMatch(
                a ->
                    there.stream()
                        .anyMatch(
                            b ->
                                same(a.whole(), b.whole())
                                    || same(a.part(), b.part())
                                    || same(a.share(), b.share())));
  }

  private List<Account> holding(Location place) {
    return all.stream()
        .filter(
            account ->
                account.whole().location().equals(place) || account.part().location().equals(place))
        .filter(account -> account.holds(rules))
        .toList();
  }

  private static BigDecimal key(Figure amount) {
    return amount.shown().stripTrailingZeros();
  }

  /** Accounts that share an amount with another one. */
  private Stream<Account> like(Account account) {
    Set<Account> like = new LinkedHashSet<>();
    like.addAll(byAmount.getOrDefault(key(account.whole()), List.of()));
    like.addAll(byAmount.getOrDefault(key(account.part()), List.of()));
    like.remove(account);
    return like.stream();
  }

  /**
   * The amount that is wrong in an account whose share is not that of its amounts: the one that
   * stands otherwise, and rightly, beside the same two figures elsewhere; empty where none does, or
   * where two places say different things.
   */
  Optional<Miscopied> miscopied(Account account) {
    Set<BigDecimal> values = new HashSet<>();
    List<Miscopied> found = new ArrayList<>();
    if (telling(account.share())) {
      like(account)
          .filter(other -> other.holds(rules) && same(account.share(), other.share()))
          .map(other -> third(account, other))
          .flatMap(Optional::stream)
          .forEach(found::add);
    }
    if (found.isEmpty()) {
      found.addAll(scaled(account));
    }
    found.forEach(one -> values.add(key(one.right())));
    return values.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** A share of whole points, of all most of all, stands beside too many amounts. */
  private static boolean telling(Figure share) {
    return share.value().stripTrailingZeros().scale() > 0;
  }

  private static Optional<Miscopied> third(Account account, Account other) {
    boolean table = other.inTable();
    if (same(account.whole(), other.whole()) && !same(account.part(), other.part())) {
      return Optional.of(new Miscopied(account.part(), other.part(), table));
    }
    if (same(account.part(), other.part()) && !same(account.whole(), other.whole())) {
      return Optional.of(new Miscopied(account.whole(), other.whole(), table));
    }
    return Optional.empty();
  }

  private static boolean same(Figure a, Figure b) {
    return a.shown().compareTo(b.shown()) == 0;
  }

  /** An amount with groups too many or too few, which stands with the right ones elsewhere. */
  private List<Miscopied> scaled(Account account) {
    List<Miscopied> found = new ArrayList<>();
    for (Figure amount : List.of(account.whole(), account.part())) {
      for (int scale : SCALES) {
        BigDecimal right = amount.shown().scaleByPowerOfTen(scale).stripTrailingZeros();
        Figure mended = withValue(amount, right);
        boolean whole = amount == account.whole();
        Account instead =
            new Account(
                whole ? mended : account.whole(),
                whole ? account.part() : mended,
                account.share(),
                account.cited());
        if (mentions.containsKey(right) && instead.holds(rules)) {
          Location there = mentions.get(right).iterator().next();
          found.add(new Miscopied(amount, at(mended, there), false));
        }
      }
    }
    return found;
  }

  private static Figure withValue(Figure figure, BigDecimal value) {
    int decimals = Math.max(0, value.scale());
    return new Figure(
        value.setScale(decimals), decimals, figure.unit(), figure.literal(), figure.location());
  }

  private static Figure at(Figure figure, Location place) {
    return new Figure(figure.value(), figure.decimals(), figure.unit(), figure.literal(), place);
  }

  /**
   * Amounts of text whose account holds, but that differ by a slip of the hand from the one that
   * stands beside the same two figures elsewhere, and stands oftener, or in a table.
   */
  List<Miscopied> nearMisses() {
    List<Miscopied> found = new ArrayList<>();
    for (Account account : all) {
      if (!account.inTable() && telling(account.share()) && account.holds(rules)) {
        like(account)
            .filter(other -> other.holds(rules) && same(account.share(), other.share()))
            .map(other -> third(account, other))
            .flatMap(Optional::stream)
            .filter(pair -> slip(pair.wrong(), pair.right()) && likelier(pair))
            .findFirst()
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean likelier(Miscopied pair) {
    int here = mentions.getOrDefault(key(pair.wrong()), Set.of()).size();
    int there = mentions.getOrDefault(key(pair.right()), Set.of()).size();
    return there > here || there == here && pair.inTable();
  }

  /** Whether one digit differs, or two have changed places. */
  static boolean slip(Figure a, Figure b) {
    String one = a.shown().toBigInteger().toString();
    String other = b.shown().toBigInteger().toString();
    if (one.length() != other.length()) {
      return false;
    }
    List<Integer> apart = new ArrayList<>();
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        apart.add(i);
      }
    }
    return apart.size() == 1
        || apart.size() == 2
            && one.charAt(apart.get(0)) == other.charAt(apart.get(1))
            && one.charAt(apart.get(1)) == other.charAt(apart.get(0));
  }
}
