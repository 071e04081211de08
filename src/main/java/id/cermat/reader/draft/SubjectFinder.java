package id.cermat.reader.draft;

import id.cermat.model.Draft.NamedIndicator;
import id.cermat.model.NotFigure.Reason;
import id.cermat.model.Quantity;
import id.cermat.model.Section;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence speaks of: an indicator, the budget, the revenue, the NKO; and when. */
final class SubjectFinder {
  /** The subject of budget figures. */
  static final String BUDGET = "anggaran";

  /** The subject of the organisation's score. */
  static final String SCORE = "nko";

  /** The subject of revenue where no indicator of it is known. */
  static final String REVENUE = "penerimaan";

  private static final Pattern BUDGET_WORDS =
      Pattern.compile(
          "dipa(?!kai|ndang|rtai|nggil|hami|stikan)|pagu(?!yuban)|alokasianggaran|belanja(?:pegawai|barang|modal)|"
              + "penyerapananggaran|realisasianggaran|anggaransebesar|realisasibelanja");
  private static final Pattern REVENUE_WORDS =
      Pattern.compile(
          "(?:target|realisasi|capaian|angka|jumlah|total)penerimaan|penerimaan(?:pajak|negara)\\p{L}*sebesar");
  private static final Pattern EXPENDITURE =
      Pattern.compile("(?iu)belanja ?(?:pegawai|barang(?: dan jasa)?|modal|bantuan sosial)");

  private final Surroundings around;
  private final SentenceForm form;
  private final List<Digits> digits;
  private final Catalogue catalogue;

  SubjectFinder(Surroundings around, SentenceForm form, List<Digits> digits, Catalogue catalogue) {
    this.digits = digits;
    this.around = around;
    this.form = form;
    this.catalogue = catalogue;
  }

  /** The subject of a figure; null where nothing tells. */
  @Nullable String of(int index, @Nullable Quantity quantity, boolean money) {
    if (quantity == Quantity.SCORE) {
      return SCORE;
    }
    String whole = form.whole();
    Section section = around.section();
    boolean analysis = section != null && section.kind() == Section.Kind.ANALYSIS;
    boolean budget = BUDGET_WORDS.matcher(whole.replace("tahunanggaran", "")).find();
    if (budget && (money || !analysis && catalogueNames() == null)) {
      return BUDGET;
    }
    NamedIndicator named = catalogueNames();
    if (analysis && section != null && section.subject() != null) {
      return named == null || own(section) ? section.subject() : other(named, section);
    }
    if (named != null && !money) {
      return named.subject();
    }
    if (REVENUE_WORDS.matcher(whole).find()) {
      NamedIndicator revenue = catalogue.revenue();
      return revenue == null ? REVENUE : revenue.subject();
    }
    if (named != null) {
      return named.subject();
    }
    return section == null ? null : section.subject();
  }

  /** Components are weighed for the section's indicator, else for the one that the text names. */
  @Nullable String ofWeight() {
    if (around.sectionSubject() != null) {
      return around.sectionSubject();
    }
    NamedIndicator named = catalogueNames();
    return named == null ? null : named.subject();
  }

  private @Nullable NamedIndicator catalogueNames() {
    return catalogue.in(around.view().text().substring(around.start(), around.end()));
  }

  private boolean own(Section section) {
    return Names.contained(section.name(), Names.key(form.whole())) >= 60;
  }

  private static @Nullable String other(NamedIndicator named, Section section) {
    return named.subject().equals(section.subject()) ? section.subject() : named.subject();
  }

  /** The kind of expenditure that the words before a figure name last. */
  @Nullable String expenditure(int index) {
    Matcher matcher = EXPENDITURE.matcher(form.left(index).replace("belanja", "belanja "));
    String last = null;
    while (matcher.find()) {
      last = matcher.group().replaceAll(" +", " ");
    }
    return last;
  }

  /** The year named last before the figure, else the first after it. */
  @Nullable String period(int index) {
    Integer after = null;
    for (int i = index + 1; i < digits.size() && after == null; i++) {
      after = year(digits.get(i));
    }
    Integer before = null;
    for (int i = 0; i < index; i++) {
      Integer year = year(digits.get(i));
      before = year == null ? before : year;
    }
    Integer year = before == null ? after : before;
    return year == null ? null : year.toString();
  }

  private static @Nullable Integer year(Digits stretch) {
    return stretch.reason() == Reason.TAX_YEAR ? null : stretch.year();
  }
}
