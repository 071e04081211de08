package id.cermat.reader.draft;

import id.cermat.lexicon.Quantity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms by which reports introduce a figure: "realisasi … sebesar X dari target sebesar Y atau
 * indeks capaian sebesar Z" and their kin. Forms are matched on {@link SentenceForm}.
 */
final class CueGrammar {
  private static final String LEAD =
      "(?:yang|telah|yaitu|yakni|adalah|ialah|sebesar|senilai|sejumlah|sebanyak|hingga|sampai|dengan|"
          + "angka|nilai|menjadi|sekitar|ditetapkan|tercatat|tersebut|[,:=(\uE001])*";
  private static final String NEAR = "[^\uE000]{0,140}?";
  private static final String VALUED =
      "(?:sebesar|senilai|sejumlah|sebanyak|adalah|yaitu|yakni|angka|mencapai|menjadi|ditetapkan|[:=])+(?:rp)?";

  private record Form(String rule, @Nullable Quantity quantity, Pattern left) {}

  private static Form form(String rule, @Nullable Quantity quantity, String left) {
    return new Form(rule, quantity, Pattern.compile(left + "$"));
  }

  private static final List<Form> FIXED =
      List.of(
          form(
              "stated-cap",
              null,
              "(?:diperhitung\\p{L}*(?:adalah)?maksimal|batas(?:maksimal|atas)(?:capaian|indeks)?|"
                  + "capaianmaksimal(?:yang\\p{L}*)?|palingtinggi|setinggi-?tingginya|maksimum)"
                  + LEAD),
          form(
              "weight", Quantity.WEIGHT, "bobot(?:nya|komponen|iku|kinerja|masing-masing)*" + LEAD),
          form(
              "target-reached",
              Quantity.REALIZATION,
              "(?:mencapai|melebihi|melampaui|memenuhi|dibawah|diatas)target(?:nya|iku|kinerja)?"
                  + "(?:yang)?(?:telah)?(?:ditetapkan)?,?(?:yaitu|yakni|denganrealisasi|dengancapaian|,)"
                  + "(?:hanya|baru)?(?:terealisasi|sebesar|senilai|adalah)*"),
          form(
              "named",
              Quantity.REALIZATION,
              "(?:^|[,;:.]|pada|tahun\uE001,?)(?:iku|nilai|capaian)?\uE003(?:kpp\\p{L}{0,30}|kantor\\p{L}{0,30}|dinas\\p{L}{0,30})?"
                  + "(?:pada|di)?(?:tahun)?\uE001?(?:ini|tersebut)?,?(?:adalah|sebesar|yaitu|mencapai|tercatat)+"),
          form(
              "reached-target",
              Quantity.REALIZATION,
              "(?:pencapaian|ketercapaian|(?<!indeks)capaian)target" + NEAR + VALUED));

  /** The nouns and verbs that name a quantity, longer ones before those that they contain. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<index>indekscapaian(?:kinerja)?|capaiankinerja|capaianindeks|indekskinerja|(?:nilai|persentase|prosentase|presentase|"
              + "tingkat)capaian(?!target)|nilaiindeks|indeks|index)|(?<score>nilaikinerjaorganisasi|\uE004)"
              + "|(?<growth>meningkat(?!kan)|naik|tumbuh|peningkatan|kenaikan|pertumbuhan|menurun(?!kan)|turun(?!an)|"
              + "penurunan|terkontraksi|bertambah|berkurang)(?:positif|negatif|nya)?"
              + "|(?<realized>(?:terealisasi|realisasi|merealisasikan|penyerapan|serapan|terserap)(?:nya)?"
              + "(?:anggaran|belanja(?:pegawai|barang|modal)?|dipa|targetcapaian|target)?)"
              + "|(?<verb>mencapai|tercapai|diperoleh|memperoleh|perolehan|menghimpun|terhimpun|dihimpun)"
              + "|(?<achieved>capaian(?:target)?)|(?<target>target(?:capaian)?(?!an))"
              + "|(?<ceiling>pagu|dipa(?!kai|ndang)|alokasianggaran|(?<!tahun)anggaran(?!tahun)|belanja\\p{L}{4,8})");

  private static final Pattern GREW = Pattern.compile("^" + LEAD + "$");
  private static final Pattern LEADS =
      Pattern.compile(
          "(?:"
              + VALUED
              + "|maksimal(?:sebesar)?|(?:target|realisasi|pagu|dipa|capaian)[:=(,]*(?:rp)?)$");
  private static final int CLOSE = 40;

  private CueGrammar() {}

  /**
   * What the words left of a figure say of it; null where they say nothing.
   *
   * @param money whether it is an amount, which alone can be a ceiling
   */
  static @Nullable Cue left(String left, boolean money) {
    for (Form form : FIXED) {
      if (form.left().matcher(left).find()) {
        return new Cue(form.rule(), form.quantity(), true);
      }
    }
    Matcher head = HEAD.matcher(left);
    Cue nearest = null;
    while (head.find()) {
      Cue cue = cue(head, left, money);
      if (cue != null && !(head.group("verb") != null && keeps(nearest))) {
        nearest = cue;
      }
    }
    return nearest;
  }

  /**
   * "Indeks capaian yang diperoleh": a verb of reaching only says that the noun's value is meant.
   */
  private static boolean keeps(@Nullable Cue noun) {
    return noun != null
        && noun.quantity() != Quantity.TARGET
        && noun.quantity() != Quantity.CEILING
        && noun.quantity() != Quantity.GROWTH;
  }

  private static @Nullable Cue cue(Matcher head, String left, boolean money) {
    String between = left.substring(head.end());
    boolean leads = LEADS.matcher(left).find() || GREW.matcher(between).matches();
    boolean close = left.length() - head.start() <= CLOSE;
    if (head.group("growth") != null) {
      return GREW.matcher(between).matches() ? new Cue("growth", Quantity.GROWTH, true) : null;
    }
    if (!leads && !close || head.group("ceiling") != null && !money) {
      return null;
    }
    if (head.group("index") != null) {
      return new Cue("index", Quantity.INDEX, leads);
    }
    if (head.group("score") != null) {
      return new Cue("organisation-score", Quantity.SCORE, leads);
    }
    if (head.group("target") != null) {
      return new Cue("target", Quantity.TARGET, leads);
    }
    if (head.group("ceiling") != null) {
      return new Cue("ceiling", Quantity.CEILING, leads);
    }
    String rule = head.group("achieved") != null ? "achievement" : "realization";
    return new Cue(rule, Quantity.REALIZATION, leads);
  }

  /**
   * Whether a figure goes on with the series of the one before it: "…, tahun 2022 sebesar 46,75%".
   */
  static boolean continues(String left) {
    return left.matches(
        "[,;%]*(?:dan|serta|kemudian|lalu)?(?:pada)?(?:tahun)?\uE001,?(?:adalah|sebesar|mencapai|menjadi|tercatat)*");
  }

  /** Whether a figure only restates the one before it: "Rp928 atau sebesar 97,48%". */
  static boolean restates(String left, String right) {
    boolean or =
        left.matches(
            "\\W*(?:,)?(?:atau|setara)(?:mencapai|tercapai|sekitar|setara|dengan|sebesar|senilai)*");
    boolean bracketed = left.equals("(") && right.startsWith(")");
    return or || bracketed;
  }
}
