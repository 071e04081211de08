package id.cermat.reader.draft;

import id.cermat.model.Sentence.Claim;
import id.cermat.model.Sentence.Claim.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a sentence that compare a figure with its target or with the past. */
final class ClaimFinder {
  private static final Map<Kind, Pattern> WORDS = words();

  private ClaimFinder() {}

  private static Map<Kind, Pattern> words() {
    Map<Kind, Pattern> words = new LinkedHashMap<>();
    words.put(
        Kind.MISSED,
        Pattern.compile(
            "(?iu)(?:tidak|belum|kurang|gagal) ?(?:dapat ?)?(?:tercapai|mencapai ?target|memenuhi"
                + " ?target|dipenuhi)|di ?bawah ?target"));
    words.put(
        Kind.EXCEEDED, Pattern.compile("(?iu)melebihi ?target|melampaui ?target|di ?atas ?target"));
    words.put(
        Kind.REACHED,
        Pattern.compile(
            "(?iu)(?<!pen)mencapai ?target|memenuhi ?target|target ?(?:telah ?)?tercapai"
                + "|(?:telah|sudah|berhasil) ?tercapai(?= ?(?:[,.;]|dengan|karena|sehingga))"));
    words.put(
        Kind.ALL,
        Pattern.compile(
            "(?iu)seluruh(?:nya)?"
                + " ?(?:indikator|iku|target|sasaran)(?:[^.]{0,30}?(?:tercapai|dipenuhi))?"));
    words.put(
        Kind.RISEN,
        Pattern.compile(
            "(?iu)(?<!\\p{L})(?:mengalami ?)?(?:meningkat(?!kan)|naik|tumbuh|peningkatan"
                + " ?sebesar|kenaikan ?sebesar)"));
    words.put(
        Kind.FALLEN,
        Pattern.compile(
            "(?iu)(?<!\\p{L})(?:mengalami ?)?(?:menurun(?!kan)|turun(?!an)|penurunan ?sebesar)"));
    words.put(
        Kind.HIGHEST,
        Pattern.compile("(?iu)(?:indeks|capaian)[\\p{L} ]{0,30}?tertinggi(?!\\p{L})"));
    words.put(
        Kind.LOWEST, Pattern.compile("(?iu)(?:indeks|capaian)[\\p{L} ]{0,30}?terendah(?!\\p{L})"));
    return words;
  }

  /** The claims of a stretch of text, a denied one not also as its opposite. */
  static List<Claim> find(View view, int start, int end) {
    List<Claim> claims = new ArrayList<>();
    List<int[]> taken = new ArrayList<>();
    WORDS.forEach(
        (kind, pattern) -> {
          Matcher matcher = pattern.matcher(view.text()).region(start, end);
          while (matcher.find()) {
            int from = matcher.start();
            int to = matcher.end();
            if (taken.stream().noneMatch(span -> from < span[1] && span[0] < to)) {
              taken.add(new int[] {from, to});
              claims.add(new Claim(kind, view.location(from, to)));
            }
          }
        });
    return List.copyOf(claims);
  }
}
