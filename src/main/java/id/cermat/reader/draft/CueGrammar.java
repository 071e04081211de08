package id.cermat.reader.draft;

import id.cermat.model.Quantity;
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
      "(?:sebesar|senilai|sejumlah|sebanyak|adalah|yaitu|yakni|angka|mencapai|menjadi|[:=])+(?:rp)?";

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
                  + "capaianmaksimal(?:yang\\p{L}*)?)"
                  + LEAD),
          form(
              "weight", Quantity.WEIGHT, "bobot(?:nya|komponen|iku|kinerja|masing-masing)*" + LEAD),
          form(
              "index",
              Quantity.INDEX,
              "(?:indekscapaian|indekskinerja|capaianindeks|nilaiindeks|indeks)(?:kinerja|iku|nya)*"
                  + LEAD),
          form(
              "organisation-score",
              Quantity.SCORE,
              "(?:nilaikinerjaorganisasi|(?<!\\p{L})nko|\\(nko\\))[^\uE000]{0,60}?" + LEAD),
          form(
              "growth",
              Quantity.GROWTH,
              "(?:meningkat|naik|tumbuh|peningkatan|kenaikan|pertumbuhan|menurun|turun|penurunan|"
                  + "terkontraksi)(?:positif|negatif|nya)?"
                  + LEAD),
          form(
              "target-reached",
              Quantity.REALIZATION,
              "(?:mencapai|melebihi|melampaui|memenuhi|dibawah|diatas)target(?:nya|iku|kinerja)?"
                  + "(?:yang)?(?:telah)?(?:ditetapkan)?,?(?:yaitu|yakni|denganrealisasi|dengancapaian|,)"
                  + "(?:sebesar|senilai|adalah)*"),
          form(
              "reached-target",
              Quantity.REALIZATION,
              "(?:pencapaian|ketercapaian|capaian)target" + NEAR + VALUED));

  private static final Pattern TARGET = Pattern.compile("target(?!an)");
  private static final Pattern REALIZED =
      Pattern.compile(
          "terealisasi|realisasi|mencapai|tercapai|capaian|penyerapan|terserap|diperoleh|perolehan|menghimpun|terhimpun");
  private static final Pattern CEILING =
      Pattern.compile(
          "pagu|dipa(?!kai|ndang)|alokasianggaran|(?<!tahun)anggaran(?!tahun)|belanja\\p{L}{4,8}");
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
    int target = last(TARGET, left);
    int realized = last(REALIZED, left);
    int ceiling = money ? last(CEILING, left) : -1;
    int nearest = Math.max(target, Math.max(realized, ceiling));
    if (nearest < 0) {
      return null;
    }
    boolean strong = LEADS.matcher(left).find();
    boolean directly = left.length() - nearest <= CLOSE;
    if (!strong && !directly) {
      return null;
    }
    if (nearest == target) {
      return new Cue("target", Quantity.TARGET, strong || left.endsWith("target"));
    }
    return nearest == realized
        ? new Cue(
            left.startsWith("capaian", nearest) ? "achievement" : "realization",
            Quantity.REALIZATION,
            strong)
        : new Cue("ceiling", Quantity.CEILING, strong);
  }

  private static int last(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }

  /** Whether a figure only restates the one before it: "Rp928 atau sebesar 97,48%". */
  static boolean restates(String left, String right) {
    boolean or =
        left.matches(
            "\\W*(?:,)?(?:atau|setara|ataumencapai|atausekitar)(?:dengan|sebesar|senilai)*");
    boolean bracketed = left.equals("(") && right.startsWith(")");
    return or || bracketed;
  }
}
