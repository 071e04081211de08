package id.cermat.check.draft.structure;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.Expression;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Block;
import id.cermat.model.Draft;
import id.cermat.model.Sentence;
import id.cermat.model.UnitReport;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A stated count is the number of items listed after it, below the sentence or within it. */
public final class ListedCounts implements Rule {
  private static final Pattern LEADS =
      Pattern.compile(
          ".*(?:terdiridari|terdiriatas|meliputi|mencakup|melalui|memiliki|mempunyai|memuat"
              + "|(?:di|ter)bagi(?:menjadi|dalam|kedalam|atas)?|bersumberdari|menetapkan|menjadi"
              + "|(?:diukur|dihitung|dinilai|diperoleh|disusun|dibentuk)(?:dari|dengan|melalui|berdasarkan|oleh)|terdapat|tersusunatas|sebanyak|sejumlah)$");
  private static final String ENUMERATES = "(?:yaitu|yakni|ialah|meliputi|terdiri(?:dari|atas))";
  private static final Pattern CLAUSE = Pattern.compile("[^.;:\\d]*:$");
  private static final Pattern DIRECT =
      Pattern.compile("[^.;:\\d]{0,25}" + ENUMERATES + "[^.;:\\d]{0,20}:$");
  private static final Pattern IN_SENTENCE =
      Pattern.compile("[^.;:]{0,25},?" + ENUMERATES + ".*", Pattern.DOTALL);

  /** What is listed is something else then, or not all of it. */
  private static final Pattern OTHER_THINGS =
      Pattern.compile(
          "antaralain|diantaranya|misalnya|seperti|contoh|upaya|langkah|tugas|fungsi|kewajiban|hasil"
              + "|manfaat|tujuan|kendala|permasalahan|kegiatan|strategi(?!s)|program|indikator|sasaran"
              + "|realisasi|capaian");

  private static final Pattern YEAR = Pattern.compile("(?:pada|di)?(?:tahun)?20\\d\\d");
  private static final int LONGEST = 110;

  @Override
  public RuleId id() {
    return RuleId.CITED_COUNT;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Draft draft = report.draft();
    if (draft == null) {
      return;
    }
    ListedItems lists = new ListedItems(draft.blocks());
    for (Sentence sentence : draft.sentences()) {
      List<StatedCount> counts = StatedCount.in(sentence, draft);
      if (!counts.isEmpty()) {
        Block block = draft.blocks().get(sentence.block());
        check(counts.get(counts.size() - 1), block, lists, ledger);
      }
    }
  }

  private void check(StatedCount count, Block block, ListedItems lists, Ledger ledger) {
    String gap = YEAR.matcher(count.gap()).replaceAll("");
    boolean last = block.text().stripTrailing().endsWith(count.after().stripTrailing());
    if (last && introduces(count, gap)) {
      OptionalInt items = lists.after(block);
      items.ifPresent(number -> compareList(count, number, ledger));
    } else if (LEADS.matcher(count.left()).matches() || IN_SENTENCE.matcher(gap).matches()) {
      Optional<Enumeration> items = Enumeration.after(count.after());
      items.ifPresent(listed -> compareEnumeration(count, listed, ledger));
    }
  }

  private static boolean introduces(StatedCount count, String gap) {
    boolean led = count.left().isEmpty() || LEADS.matcher(count.left()).matches();
    boolean clause = led && gap.length() <= LONGEST && CLAUSE.matcher(gap).matches();
    return (clause || DIRECT.matcher(gap).matches()) && !OTHER_THINGS.matcher(gap).find();
  }

  private void compareList(StatedCount count, int items, Ledger ledger) {
    if (agrees(count, items, ledger)) {
      return;
    }
    begin(count)
        .actual(String.valueOf(count.value()))
        .expected(String.valueOf(items))
        .report(ledger, "message-list", count.value(), count.quote(), items);
  }

  private boolean agrees(StatedCount count, int items, Ledger ledger) {
    if (count.citation() != null) {
      return !ledger.compare(id(), count.citation().figure(), Expression.of(items)).inconsistent();
    }
    if (count.value() == items) {
      ledger.passed(id());
    }
    return count.value() == items;
  }

  private void compareEnumeration(StatedCount count, Enumeration items, Ledger ledger) {
    if (items.admits(count.value())) {
      agrees(count, count.value(), ledger);
      return;
    }
    int nearest = count.value() < items.least() ? items.least() : items.most();
    begin(count)
        .actual(String.valueOf(count.value()))
        .expected(String.valueOf(nearest))
        .report(ledger, "message-sentence", count.value(), count.quote(), nearest);
  }

  private FindingBuilder begin(StatedCount count) {
    return FindingBuilder.of(id(), count.location())
        .quantity(Quantity.COUNT)
        .context(count.left() + count.noun());
  }
}
