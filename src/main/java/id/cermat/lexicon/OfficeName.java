package id.cermat.lexicon;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An office's name (KPP) without what does not tell offices apart: case, punctuation, the words for
 * "office", and how a number is written (Dua, II, 2).
 *
 * @param kind such as {@code pratama}; empty where the name gives none
 * @param place what follows, such as {@code bekasi utara}
 */
public record OfficeName(String kind, String place) {
  private static final Pattern OFFICE =
      Pattern.compile("^(?:kantor pelayanan pajak(?: kpp)?|kpp)\\b *");
  private static final Pattern KIND =
      Pattern.compile("^(pratama|madya|wajib pajak besar|wp besar|lto|khusus)\\b *");
  private static final Pattern NAMES_OFFICE =
      Pattern.compile("(?:kantor pelayanan pajak|kpp) (?:pratama|madya|wajib pajak besar)\\b.*");

  /** Words that go on about a file, not about a place. */
  private static final Set<String> AFTER_A_PLACE =
      Set.of(
          "anggaran",
          "buku",
          "capaian",
          "data",
          "final",
          "fix",
          "iku",
          "ikpa",
          "kinerja",
          "komponen",
          "kontrak",
          "lakin",
          "laporan",
          "nko",
          "penerimaan",
          "perjanjian",
          "pk",
          "realisasi",
          "revisi",
          "semester",
          "ta",
          "tahun",
          "target",
          "trajectory",
          "triwulan",
          "tw",
          "versi",
          "xlsx");

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("satu", "1"),
          Map.entry("dua", "2"),
          Map.entry("tiga", "3"),
          Map.entry("empat", "4"),
          Map.entry("lima", "5"),
          Map.entry("enam", "6"),
          Map.entry("i", "1"),
          Map.entry("ii", "2"),
          Map.entry("iii", "3"),
          Map.entry("iv", "4"));

  /** The office of a name. */
  public static OfficeName of(String text) {
    String rest = OFFICE.matcher(folded(text)).replaceFirst("");
    Matcher kind = KIND.matcher(rest);
    if (!kind.find()) {
      return new OfficeName("", rest);
    }
    String word = kind.group(1).matches("wp besar|lto") ? "wajib pajak besar" : kind.group(1);
    return new OfficeName(word, rest.substring(kind.end()));
  }

  /** The office that a file or a folder is called after; empty where none is named. */
  public static Optional<OfficeName> in(String fileName) {
    String folded = folded(fileName.replaceFirst("\\.[A-Za-z]{2,4}$", ""));
    Matcher office = NAMES_OFFICE.matcher(folded.replaceAll("\\b20[0-9][0-9]\\b.*", "").strip());
    return office.find() ? Optional.of(of(office.group())) : Optional.empty();
  }

  /** Whether both are the same office, as far as both say. */
  public boolean same(OfficeName other) {
    return place.equals(other.place)
        && (kind.equals(other.kind) || kind.isEmpty() || other.kind.isEmpty());
  }

  /**
   * Whether a text, such as a file's name, has this office's place as words of its own, and not as
   * the beginning of a longer place: {@code bekasi} does not stand in "bekasi utara".
   */
  public boolean namedIn(String text) {
    String words = " " + folded(text) + " ";
    int at = place.isEmpty() ? -1 : words.indexOf(" " + place + " ");
    if (at < 0) {
      return false;
    }
    String next = words.substring(at + place.length() + 2).strip().split(" ", 2)[0];
    return next.isEmpty() || Character.isDigit(next.charAt(0)) || AFTER_A_PLACE.contains(next);
  }

  private static String folded(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return Arrays.stream(plain.split(" "))
        .map(word -> NUMBERS.getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }
}
