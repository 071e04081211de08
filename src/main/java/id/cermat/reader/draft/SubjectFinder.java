package id.cermat.reader.draft;

import id.cermat.lexicon.Quantity;
import id.cermat.model.Draft.NamedIndicator;
import id.cermat.model.NotFigure.Reason;
import id.cermat.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
              + "(?:penyerapan|realisasi|serapan)anggaran|anggaran(?:yang\\p{L}{0,12})?sebesar|realisasibelanja");
  private static final Pattern REVENUE_WORDS =
      Pattern.compile(
          "(?:target|realisasi|capaian|angka|jumlah|total|menghimpun|menghasilkan)penerimaan|"
              + "penerimaan(?:pajak|negara)?(?:\\p{L}*?sebesar|yang\\p{L}|mencapai|(?:tersebut)?tumbuh)|"
              + "penerimaanpajak\\p{L}{0,40}tahun");
  private static final Pattern EXPENDITURE =
      Pattern.compile(
          "(?iu)belanja ?(?:pegawai|barang(?: dan jasa)?|modal|bantuan"
              + " sosial)|(?<!\\p{L})(?:program|(?:sub ?)?kegiatan|bidang|sekretariat|output)"
              + " (?-i:\\p{Lu})[^,.;()]*?(?= (?:(?:dengan|memiliki|mempunyai|terhadap)"
              + " (?:pagu|alokasi|anggaran|realisasi)|sebesar|senilai|terealisasi|mencapai|realisasi|pagu))");
  private static final Pattern TAX_KIND =
      Pattern.compile(
          "(?iu)(?:penerimaan|realisasi|target|kontribusi) (?:pajak )?(?:dari"
              + " )?((?-i:PPh|PPN|PBB|PPnBM|Pajak (?!Tahun|KPP)\\p{Lu})[^,;()]*?)(?="
              + " (?:tahun|sebesar|mencapai|pada|adalah|dari|terealisasi|dengan|tercatat|senilai|tumbuh|selama)|$)");
  private static final Pattern CODE =
      Pattern.compile("(?<!\\d)0?\\d{1,2}[a-z]?-(?:CP|C|N)(?![a-z])");
  private static final Pattern COMPARED =
      Pattern.compile("banding|dari|terhadap|sebelumnya|tahunlalu|setelah|berikutnya");

  private final Surroundings around;
  private final SentenceForm form;
  private final List<Digits> digits;
  private final Catalogue catalogue;
  private final List<Mention> mentions;
  private @Nullable Boolean budget;
  private boolean sums;
  private @Nullable Boolean revenue;
  private @Nullable List<Mention> codes;
  private @Nullable NamedIndicator drifted;
  private boolean drifts;

  SubjectFinder(
      Surroundings around,
      SentenceForm form,
      List<Digits> digits,
      List<Mention> mentions,
      Catalogue catalogue) {
    this.digits = digits;
    this.around = around;
    this.form = form;
    this.mentions = mentions;
    this.catalogue = catalogue;
  }

  /** The subject of a figure; null where nothing tells. */
  @Nullable String of(int index, @Nullable Quantity quantity, boolean money) {
    if (quantity == Quantity.SCORE) {
      return SCORE;
    }
    Section section = around.section();
    boolean analysis = section != null && section.kind() == Section.Kind.ANALYSIS;
    String named = named(index);
    boolean budget = ofBudget() || money && sums;
    if (budget && (money || !analysis && named == null)) {
      return BUDGET;
    }
    if (analysis && section != null && section.subject() != null) {
      return named == null || mentions.isEmpty() && codes().isEmpty() && own(section)
          ? section.subject()
          : named;
    }
    if (named != null && !money) {
      return named;
    }
    if (ofRevenue()) {
      NamedIndicator counted = catalogue.revenue();
      return counted == null ? REVENUE : counted.subject();
    }
    if (named != null) {
      return named;
    }
    return section == null ? null : section.subject();
  }

  /** Whether the sentence speaks of a budget; asked once of all its figures. */
  private boolean ofBudget() {
    if (budget == null) {
      String words = form.whole().replace("tahunanggaran", "");
      budget = BUDGET_WORDS.matcher(words).find();
      sums = words.contains("anggaran") && !words.contains("penerimaan");
    }
    return budget;
  }

  private boolean ofRevenue() {
    if (revenue == null) {
      revenue = REVENUE_WORDS.matcher(form.whole()).find();
    }
    return revenue;
  }

  /** Components are weighed for the section's indicator, else for the one that the text names. */
  @Nullable String ofWeight() {
    return around.sectionSubject() != null ? around.sectionSubject() : named(digits.size() - 1);
  }

  /**
   * The indicator named last before a figure, by code or name; else the only one that the sentence
   * names.
   */
  private @Nullable String named(int index) {
    List<Mention> all = new ArrayList<>(mentions);
    all.addAll(codes());
    int place = digits.get(index).start();
    Mention last = null;
    for (Mention each : all) {
      if (each.start() < place && (last == null || each.start() > last.start())) {
        last = each;
      }
    }
    if (last != null) {
      return last.indicator().subject();
    }
    Set<String> others =
        all.stream().map(each -> each.indicator().subject()).collect(Collectors.toSet());
    if (others.size() == 1) {
      return others.iterator().next();
    }
    NamedIndicator drifted = others.isEmpty() ? catalogueNames() : null;
    return drifted == null ? null : drifted.subject();
  }

  private List<Mention> codes() {
    if (codes == null) {
      codes = readCodes();
    }
    return codes;
  }

  private List<Mention> readCodes() {
    List<Mention> codes = new ArrayList<>();
    Matcher code = CODE.matcher(around.view().text()).region(around.start(), around.end());
    while (code.find()) {
      NamedIndicator known = catalogue.byCode(code.group());
      if (known != null) {
        codes.add(new Mention(known, code.start(), code.end()));
      }
    }
    return codes;
  }

  private @Nullable NamedIndicator catalogueNames() {
    if (!drifts) {
      drifted = catalogue.in(around.view().text().substring(around.start(), around.end()));
      drifts = true;
    }
    return drifted;
  }

  private boolean own(Section section) {
    return Names.contained(section.name(), Names.key(form.whole())) >= 60;
  }

  /** What stands before a figure in its sentence. */
  private String before(int index) {
    return around.view().text().substring(around.start(), digits.get(index).start());
  }

  /** The kind of expenditure that the words before a figure name last. */
  @Nullable String expenditure(int index) {
    Matcher matcher = EXPENDITURE.matcher(before(index));
    String last = null;
    int end = -9;
    while (matcher.find()) {
      boolean joined =
          before(index)
              .substring(Math.max(0, end), matcher.start())
              .matches(" ?(?:,|dan|serta|, dan) ?");
      last = end >= 0 && joined ? last + " dan " + matcher.group() : matcher.group();
      end = matcher.end();
    }
    return last;
  }

  /** The kind of tax that the words before a figure name last. */
  @Nullable String taxKind(int index) {
    Matcher matcher = TAX_KIND.matcher(before(index).stripTrailing());
    String last = null;
    while (matcher.find()) {
      last = matcher.group(1).strip();
    }
    return last;
  }

  /**
   * The year named last before the figure, else the first after it, with the part of the year where
   * the text speaks of one. A year that the figure is only compared with is not its own.
   */
  @Nullable String period(int index) {
    Integer year = null;
    for (int i = 0; i < index; i++) {
      Integer found = year(digits.get(i));
      year = found == null ? year : found;
    }
    if (year == null) {
      year = yearAfter(index);
    }
    String part = PartOfYear.before(before(index));
    if (part != null) {
      Integer own = year == null ? around.year() : year;
      return own == null ? part : own + " " + part;
    }
    return year == null ? null : year.toString();
  }

  private @Nullable Integer yearAfter(int index) {
    for (int i = index + 1; i < digits.size(); i++) {
      Integer found = year(digits.get(i));
      if (found != null) {
        String between =
            around.view().text().substring(digits.get(index).end(), digits.get(i).start());
        return COMPARED.matcher(between.replace(" ", "").toLowerCase(Locale.ROOT)).find()
            ? null
            : found;
      }
    }
    return null;
  }

  private static @Nullable Integer year(Digits stretch) {
    return stretch.reason() == Reason.TAX_YEAR ? null : stretch.year();
  }
}
