package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleBook;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.lexicon.ProseCue;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of running text and the shares that are linked to them, told by where they stand
 * rather than by what they are taken for: "sebesar Rp100 dengan realisasi Rp90 (90%)", and what is
 * left: "sehingga terdapat sisa Rp10 (10%)".
 */
final class AmountsInText {
  private static final Pattern SIGNS = Pattern.compile("[\\s\\u00a0,.;:=(-]*");
  private static final Pattern ENDS_SENTENCE =
      Pattern.compile("(?s)(?:[,\\d-]*|.*[\\p{L}\\d)%])\\.\\s+\\p{Lu}.*");

  /** "(12% dari seluruh belanja)": a share of something else. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?iu)^\\s*\\)?\\s*dari(?!\\s+(?:total\\s+)?(?:pagu|alokasi|anggaran|target))");

  private static final BigDecimal HIGHEST = BigDecimal.valueOf(1000);

  private final Draft draft;
  private final RuleBook rules;
  private final List<Account> accounts = new ArrayList<>();
  private final List<Rest> rests = new ArrayList<>();

  /**
   * What is said to be left of an amount.
   *
   * @param share in percent of the whole; null where none is given
   */
  record Rest(Figure whole, Figure part, Citation rest, @Nullable Citation share) {}

  private AmountsInText(Draft draft, RuleBook rules) {
    this.draft = draft;
    this.rules = rules;
  }

  static AmountsInText of(Draft draft, RuleBook rules) {
    AmountsInText amounts = new AmountsInText(draft, rules);
    Map<Integer, List<Citation>> blocks = new LinkedHashMap<>();
    for (Citation citation : draft.citations()) {
      if (citation.sentence() >= 0) {
        blocks.computeIfAbsent(citation.block(), unused -> new ArrayList<>()).add(citation);
      }
    }
    blocks.values().forEach(amounts::read);
    return amounts;
  }

  List<Account> accounts() {
    return List.copyOf(accounts);
  }

  List<Rest> rests() {
    return List.copyOf(rests);
  }

  private void read(List<Citation> citations) {
    Account last = null;
    for (int i = 1; i < citations.size(); i++) {
      Citation here = citations.get(i);
      Citation before = citations.get(i - 1);
      if (share(here) && money(before) && linked(before, here)) {
        Account account = i == 1 ? null : account(citations.get(i - 2), before, here);
        if (account != null) {
          accounts.add(account);
          last = account;
        }
      } else if (last != null && money(here) && ProseCue.REST.in(between(before, here))) {
        Citation next = i + 1 < citations.size() ? citations.get(i + 1) : null;
        boolean linked = next != null && share(next) && linked(here, next);
        rests.add(new Rest(last.whole(), last.part(), here, linked ? next : null));
        last = null;
      }
    }
  }

  private @Nullable Account account(Citation first, Citation second, Citation share) {
    String between = between(first, second);
    if (!money(first) || changes(second, between)) {
      return null;
    }
    boolean spent = ProseCue.SPENT.in(between);
    boolean reversed = !spent && ProseCue.OF.in(between);
    if (!spent && !reversed) {
      return null;
    }
    Figure whole = (reversed ? second : first).figure();
    Figure part = (reversed ? first : second).figure();
    if (whole.value().signum() <= 0) {
      return null;
    }
    Account account = new Account(whole, part, share.figure(), share);
    // What another sentence says before may be of another thing.
    return !ENDS_SENTENCE.matcher(between).matches() || account.holds(rules) ? account : null;
  }

  /** Whether an amount is only the difference of two. */
  private static boolean changes(Citation amount, String before) {
    return amount.quantity() == Quantity.GROWTH
        || ProseCue.CHANGE.in(before)
        || ProseCue.REST.in(before);
  }

  private boolean linked(Citation amount, Citation share) {
    String between = between(amount, share);
    boolean words = ProseCue.LINK.in(between) || between.contains("(");
    return words
        && SIGNS.matcher(ProseCue.LINK.without(between)).matches()
        && !OF_OTHERS.matcher(text(share).substring(share.end())).find();
  }

  private static boolean money(Citation citation) {
    return Money.is(citation.figure());
  }

  private static boolean share(Citation citation) {
    Figure figure = citation.figure();
    boolean decimals = figure.unit() == FigureUnit.NONE && figure.decimals() > 0;
    return (figure.unit() == FigureUnit.PERCENT || decimals)
        && figure.value().compareTo(HIGHEST) < 0;
  }

  private String text(Citation citation) {
    return draft.blocks().get(citation.block()).text();
  }

  private String between(Citation left, Citation right) {
    return left.end() > right.start() ? "" : text(left).substring(left.end(), right.start());
  }
}
