package id.cermat.check.draft.cited;

import id.cermat.check.matching.IndicatorCode;
import id.cermat.figure.Location;
import id.cermat.model.Block;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.Draft.NamedIndicator;
import id.cermat.model.DraftTable;
import id.cermat.model.Label;
import id.cermat.model.Sentence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the draft itself calls the subjects of its citations. */
final class Subjects {
  static final String BUDGET = "anggaran";
  static final String REVENUE = "penerimaan";
  static final String SCORE = "nko";

  private static final Pattern CODE = Pattern.compile("(?i)\\d{1,3}[a-z]?\\s*-\\s*[a-z]{1,2}");

  /** What {@link #item} calls the whole of the budget or of the revenue. */
  static final String ALL = "total";

  /**
   * Words before an amount, without their blanks, that name all of the budget: its document (DIPA,
   * of a region DPA), or that it is the budget of the office.
   */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<!\\p{Lu})(?:SP)?D[IP]?PA"
              + "|(?iu)daftarisianpelaksanaananggaran"
              + "|(?iu)(?:pagu|anggaran|belanja|dana)(?:pada|di|milik)?(?:kpp|kantor|kanwil|dinas|badan|satker)");

  /** That an amount is a sum, of no programme, activity or kind of expenditure. */
  private static final Pattern SUM =
      Pattern.compile(
          "(?iu)^(?!.*(?:program|kegiatan|bidang|seksi|sekretariat|belanja(?:pegawai|barang|modal)))"
              + ".*(?:total|(?<!ke)seluruh|keseluruhan)(?:nya)?"
              + "(?:pagu|alokasi|anggaran|belanja|dana|realisasi|penyerapan)");

  private static final Pattern ABOUT_BUDGET = Pattern.compile("(?iu)anggaran|belanja|keuangan");

  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  /** What says that an amount is the whole stands in its clause, not a page before. */
  private static final int BEFORE = 800;

  private final Draft draft;
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, NamedIndicator> named = new HashMap<>();

  /** Asked of each citation by several rules. */
  private final Map<Integer, Boolean> wholes = new HashMap<>();

  Subjects(Draft draft) {
    this.draft = draft;
    for (NamedIndicator indicator : draft.indicators()) {
      named.putIfAbsent(key(indicator.subject()), indicator);
    }
  }

  /** Whether a subject is an indicator, not the budget, the revenue or the score. */
  static boolean indicator(@Nullable String subject) {
    return subject != null
        && !subject.equals(BUDGET)
        && !subject.equals(REVENUE)
        && !subject.equals(SCORE);
  }

  /** The same key for all forms of one code or name. */
  static String key(String subject) {
    return CODE.matcher(subject).matches()
        ? IndicatorCode.of(subject).key()
        : NOISE.matcher(subject.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private String known(String subject) {
    return keys.computeIfAbsent(subject, Subjects::key);
  }

  /** The name that the draft gives the indicator; null where it gives none. */
  @Nullable Label name(String subject) {
    return Optional.ofNullable(named.get(known(subject))).map(NamedIndicator::name).orElse(null);
  }

  /** Whether a citation stands in a table of one quantity through several years. */
  boolean inHistory(Citation citation) {
    Citation.Cell cell = citation.cell();
    if (cell == null) {
      return false;
    }
    DraftTable table = draft.tables().get(cell.table());
    return table.kind() == DraftTable.Kind.HISTORY
        && table.columns().stream()
                .filter(column -> column.year() != null && column.meaning() != null)
                .map(DraftTable.Column::meaning)
                .distinct()
                .count()
            == 1;
  }

  /** Whether a citation stands in the table that begins at a place. */
  boolean standsIn(Citation citation, Location place) {
    Citation.Cell cell = citation.cell();
    return cell != null && draft.tables().get(cell.table()).location().equals(place);
  }

  /** Whether the row of a table in which a citation stands bears a name. */
  boolean rowBears(Citation citation, String name) {
    Citation.Cell cell = citation.cell();
    return cell != null
        && draft.tables().get(cell.table()).rows().size() > cell.row()
        && draft.tables().get(cell.table()).rows().get(cell.row()).cells().stream()
            .anyMatch(one -> !one.text().isBlank() && known(one.text()).equals(known(name)));
  }

  /**
   * The line of the budget or of the revenue that a citation is about: as the text or its row names
   * it, or the total where the text names the whole; null where nothing tells. An amount of which
   * no more is known may be that of any activity, and is not the total.
   */
  @Nullable String item(Citation citation) {
    if (citation.item() != null) {
      return citation.item();
    }
    // Only sentences about the revenue as such make it the subject.
    boolean whole =
        citation.sentence() >= 0
            && (REVENUE.equals(citation.subject())
                || wholes.computeIfAbsent(citation.index(), index -> speaksOfTheWhole(citation)));
    return whole ? ALL : null;
  }

  private boolean speaksOfTheWhole(Citation citation) {
    Sentence sentence = draft.sentences().get(citation.sentence());
    int end = Math.max(sentence.start(), citation.start());
    int start = Math.max(sentence.start(), end - BEFORE);
    String text = draft.blocks().get(citation.block()).text().substring(start, end);
    String before = BLANKS.matcher(text).replaceAll("");
    return WHOLE.matcher(before).find()
        || SUM.matcher(before).find() && ABOUT_BUDGET.matcher(heading(citation)).find();
  }

  /** The heading above a citation without its blanks; empty where none is. */
  private String heading(Citation citation) {
    for (int i = citation.block() - 1; i >= 0; i--) {
      if (draft.blocks().get(i).kind() == Block.Kind.HEADING) {
        return BLANKS.matcher(draft.blocks().get(i).text()).replaceAll("");
      }
    }
    return "";
  }

  /** The code; null for an indicator that is known by its name alone. */
  @Nullable Label code(String subject, Label place) {
    return CODE.matcher(subject).matches() ? new Label(subject, place.location()) : null;
  }
}
