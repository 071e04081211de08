package id.cermat.check.draft.structure;

import id.cermat.figure.FigureUnit;
import id.cermat.figure.NumberWords;
import id.cermat.figure.TextLocation;
import id.cermat.model.Block;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A count that a sentence states of things that can be listed, in digits or in words: "terdiri dari
 * 3 (tiga) variabel, yaitu".
 *
 * @param citation the numeral; null where only words stand there
 * @param location of the numeral, else of the sentence
 * @param noun what is counted, in lower case without blanks
 * @param left the sentence before the count, likewise
 * @param gap the sentence after the noun, likewise
 * @param after the sentence after the noun as it stands
 */
record StatedCount(
    Sentence sentence,
    int value,
    @Nullable Citation citation,
    TextLocation location,
    String noun,
    String left,
    String gap,
    String after) {
  private static final String NOUN =
      "(variabel|sub ?komponen|komponen|unsur|perspektif|indikator ?kinerja ?utama"
          + "|indikator ?kinerja|indikator|iku|sasaran ?strategis|sasaran ?kegiatan"
          + "|sasaran ?program|sasaran|aspek|kegiatan|tema|tujuan|misi|jenis|kelompok|bagian"
          + "|tahapan|tahap|pilar|program|seksi|kategori|faktor|kriteria|hal|langkah|strategi"
          + "|kebijakan|permasalahan|isu|kendala|bidang|kelurahan|kecamatan|desa|kabupaten|kota"
          + "|dimensi|parameter)(?!\\p{L})";
  private static final Pattern AFTER_NUMERAL =
      Pattern.compile(
          "^\\s*(?:\\(\\s*[\\p{L} -]+\\)\\s*)?(?:buah\\s+)?" + NOUN, Pattern.CASE_INSENSITIVE);

  /** Where blanks are lost, a noun ends wherever the next word begins. */
  private static final Pattern AFTER_JOINED =
      Pattern.compile(AFTER_NUMERAL.pattern().replace("(?!\\p{L})", ""), Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?<![\\p{L}(-])((?:(?:se|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas"
              + "|belas|puluh)+ ?)+) (?:buah )?"
              + NOUN,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final BigDecimal MOST = BigDecimal.valueOf(99);
  private static final int WORD_LENGTH = 25;
  private static final int QUOTED = 80;

  /** All counts that a sentence states, in order. */
  static List<StatedCount> in(Sentence sentence, Draft draft) {
    Block block = draft.blocks().get(sentence.block());
    List<StatedCount> counts = new ArrayList<>();
    for (int index : sentence.citations()) {
      Citation citation = draft.citations().get(index);
      if (counting(citation)) {
        numeral(citation, sentence, block.text()).ifPresent(counts::add);
      }
    }
    Matcher words = IN_WORDS.matcher(sentence.text());
    while (words.find()) {
      inWords(words, sentence).ifPresent(counts::add);
    }
    counts.sort(Comparator.comparingInt(count -> count.left().length()));
    return counts;
  }

  /** The words around the count. */
  String quote() {
    String text = sentence.text().strip();
    int end = Math.max(text.length() - after.strip().length(), 0);
    int from = Math.max(end - QUOTED, 0);
    int to = Math.min(end + QUOTED, text.length());
    int first = from == 0 ? 0 : text.indexOf(' ', from) + 1;
    int last = to == text.length() ? to : Math.max(text.lastIndexOf(' ', to), end);
    return (first > 0 ? "… " : "")
        + text.substring(Math.min(first, end), last).strip()
        + (last < text.length() ? " …" : "");
  }

  private static boolean counting(Citation citation) {
    FigureUnit unit = citation.figure().unit();
    BigDecimal value = citation.figure().value();
    return (unit == FigureUnit.NONE || unit == FigureUnit.COUNT)
        && citation.figure().decimals() == 0
        && value.signum() > 0
        && value.compareTo(MOST) <= 0;
  }

  private static Optional<StatedCount> numeral(Citation citation, Sentence sentence, String text) {
    int end = Math.min(Math.max(sentence.end(), citation.end()), text.length());
    String after = text.substring(citation.end(), end);
    Pattern pattern = joined(after) ? AFTER_JOINED : AFTER_NUMERAL;
    Matcher noun = pattern.matcher(after);
    if (!noun.find()) {
      return Optional.empty();
    }
    String left = text.substring(Math.min(sentence.start(), citation.start()), citation.start());
    return Optional.of(
        of(
            sentence,
            citation.figure().value().intValueExact(),
            citation,
            citation.location(),
            noun.group(1),
            left,
            after.substring(noun.end())));
  }

  private static Optional<StatedCount> inWords(Matcher words, Sentence sentence) {
    String left = sentence.text().substring(0, words.start());
    return NumberWords.read(words.group(1))
        .map(BigDecimal::intValue)
        .map(
            value ->
                of(
                    sentence,
                    value,
                    null,
                    sentence.location(),
                    words.group(2),
                    left,
                    sentence.text().substring(words.end())));
  }

  private static StatedCount of(
      Sentence sentence,
      int value,
      @Nullable Citation citation,
      TextLocation location,
      String noun,
      String left,
      String after) {
    return new StatedCount(
        sentence, value, citation, location, key(noun), key(left), key(after), after);
  }

  private static boolean joined(String text) {
    return BLANKS.splitAsStream(text).anyMatch(word -> word.length() > WORD_LENGTH);
  }

  private static String key(String text) {
    return BLANKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
