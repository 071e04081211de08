package id.cermat.check.draft.cited;

import id.cermat.catalogue.RuleBook;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureUnit;
import id.cermat.lexicon.ProseCue;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.Sentence;
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

  /** What stands before the number of all. */
  private static final Pattern ALL_OF =
      Pattern.compile(
          "(?iu)(?<!\\p{L})dari\\s+(?:(?:total|seluruh|jumlah|sebanyak|sejumlah)\\s+)*$");

  /** A count changes from one number to another then; neither is a part. */
  private static final Pattern MOVES =
      Pattern.compile("(?iu)(?<!\\p{L})(?:menjadi|naik|turun|meningkat|menurun)(?!\\p{L})");

  /** What was counted, and that its share follows. */
  private static final Pattern COUNT_THEN_SHARE =
      Pattern.compile(
          "(?iu)(?:\\s*\\(\\p{L}[\\p{L} ]*\\))?[\\p{L}\\s/-]{0,60}?"
              + "(?:\\(\\s*(?:atau|sebesar|sekitar|setara)?|,?\\s*(?:atau|setara)(?:\\s+sebesar)?)\\s*");

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
    draft.sentences().forEach(amounts::counts);
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

  /** "Dari 56 OPD, 44 OPD (78,57%)", "80% (44 OPD) dari 56 OPD": shares of what is counted. */
  private void counts(Sentence sentence) {
    List<Citation> citations = sentence.citations().stream().map(draft.citations()::get).toList();
    List<Citation> wholes =
        citations.stream().filter(one -> count(one) && follows(one, ALL_OF, sentence)).toList();
    if (wholes.size() != 1 || MOVES.matcher(sentence.text()).find()) {
      return;
    }
    Citation whole = wholes.get(0);
    for (int i = 0; i + 1 < citations.size(); i++) {
      Citation first = citations.get(i);
      Citation second = citations.get(i + 1);
      String between = between(first, second);
      if (count(first) && percent(second) && COUNT_THEN_SHARE.matcher(between).matches()) {
        addCount(whole, first, second);
      } else if (percent(first) && count(second) && between.strip().equals("(")) {
        addCount(whole, second, first);
      }
    }
  }

  private void addCount(Citation whole, Citation part, Citation share) {
    Figure all = whole.figure();
    if (part != whole && part.figure().value().compareTo(all.value()) <= 0) {
      accounts.add(new Account(all, part.figure(), share.figure(), share));
    }
  }

  private static boolean count(Citation citation) {
    Figure figure = citation.figure();
    return citation.quantity() == Quantity.COUNT
        && figure.decimals() == 0
        && figure.value().signum() > 0;
  }

  private static boolean percent(Citation citation) {
    return citation.figure().unit() == FigureUnit.PERCENT && citation.quantity() != Quantity.GROWTH;
  }

  private boolean follows(Citation citation, Pattern words, Sentence sentence) {
    String text = text(citation);
    int from = Math.min(sentence.start(), citation.start());
    return words.matcher(text.substring(from, citation.start())).find();
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
