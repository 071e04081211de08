package id.cermat.reader.draft;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words after a whole number: the number in words, and what is counted.
 *
 * @param words the number in words (terbilang)
 * @param noun what is counted
 */
record Counting(@Nullable String words, @Nullable String noun) {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)^ ?\\( ?((?:nol|satu|se|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|"
              + "sebelas|belas|puluh|ratus|seratus|ribu|seribu|juta|miliar|koma| )+) ?\\)");
  private static final Pattern NOUN =
      Pattern.compile("^ ?((?:besar )?[\\p{L}][\\p{L}-]*(?: (?:Pajak|pegawai|besar)(?!\\p{L}))?)");
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?iu)^ ?(variabel|komponen|unsur|perspektif|indikator|sasaran|aspek|kegiatan|kelurahan|"
              + "kecamatan|pegawai|orang|hari|bulan|tahun|dokumen|laporan|wajib ?pajak|seksi|hal)");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "dan",
          "atau",
          "dari",
          "dengan",
          "untuk",
          "pada",
          "yang",
          "adalah",
          "sebesar",
          "atas",
          "di",
          "ke",
          "s",
          "sd",
          "sampai",
          "hingga",
          "serta",
          "telah",
          "sudah",
          "tidak",
          "sehingga",
          "oleh",
          "dibandingkan",
          "dibanding",
          "terhadap",
          "melebihi",
          "maupun",
          "namun",
          "dalam",
          "secara",
          "merupakan",
          "juta",
          "miliar",
          "triliun",
          "ribu",
          "persen",
          "menjadi",
          "kpp",
          "tercapai",
          "pencapaian",
          "realisasi",
          "capaian",
          "target",
          "poin",
          "bahwa",
          "karena",
          "jika");

  static final Counting NONE = new Counting(null, null);

  /** What follows a figure that ends at {@code end}. */
  static Counting after(View view, int end) {
    String rest = view.text().substring(end, Math.min(view.text().length(), end + 90));
    Matcher words = WORDS.matcher(rest);
    String spelled = words.find() ? words.group(1).strip() : null;
    String after = spelled == null ? rest : rest.substring(words.end());
    boolean lost = end < view.text().length() && view.joined(end);
    Matcher known = KNOWN.matcher(after);
    if (known.find()) {
      return new Counting(spelled, known.group(1));
    }
    Matcher noun = NOUN.matcher(after);
    if (!lost && noun.find() && countable(noun.group(1))) {
      return new Counting(spelled, noun.group(1));
    }
    return spelled == null ? NONE : new Counting(spelled, null);
  }

  private static boolean countable(String noun) {
    return noun.length() > 1 && !FUNCTION_WORDS.contains(noun.toLowerCase(Locale.ROOT));
  }
}
