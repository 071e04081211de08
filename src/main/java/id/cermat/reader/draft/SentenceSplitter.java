package id.cermat.reader.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a block's text into sentences. */
final class SentenceSplitter {
  private static final Pattern END =
      Pattern.compile(
          "(?<=[\\p{L}\\d%)\"”])[.!?]+(?=(?:[\"”)]?)(?: +[\\p{Lu}\"“(]|\\p{Lu}\\p{Ll}))");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:no|nomor|hal|hlm|s\\.?d|rp|dll|dsb|dkk|dr|drs|ir|h|tn|ny|a\\.n|u\\.p|ta|t\\.a)");

  /** Nobody writes a sentence as long: the longest of twenty reports has 2,264 characters. */
  private static final int LONGEST = 3000;

  private SentenceSplitter() {}

  /** Where sentences begin and end; together they cover the text. */
  static List<int[]> split(View view, int from) {
    String text = view.text();
    List<int[]> sentences = new ArrayList<>();
    int start = from;
    Matcher end = END.matcher(text);
    while (end.find()) {
      String before = text.substring(start, Math.max(start, end.start()));
      boolean glued = end.end() < text.length() && text.charAt(end.end()) != ' ';
      boolean allowed = !glued || view.joined(end.start()) || view.joined(end.end());
      if (end.start() > start && allowed && !ABBREVIATION.matcher(tail(before)).matches()) {
        sentences.add(new int[] {start, end.end()});
        start = end.end();
        while (start < text.length() && text.charAt(start) == ' ') {
          start++;
        }
      }
    }
    if (start < text.length()) {
      sentences.add(new int[] {start, text.length()});
    }
    return text.length() <= LONGEST ? sentences : bounded(sentences, text);
  }

  /**
   * Text without an end of a sentence is cut at a blank, so that no figure looks through it all.
   */
  private static List<int[]> bounded(List<int[]> sentences, String text) {
    List<int[]> bounded = new ArrayList<>();
    for (int[] sentence : sentences) {
      int start = sentence[0];
      while (sentence[1] - start > LONGEST) {
        int blank = text.lastIndexOf(' ', start + LONGEST);
        int end = blank > start ? blank : start + LONGEST;
        bounded.add(new int[] {start, end});
        start = blank > start ? blank + 1 : end;
      }
      if (start < sentence[1]) {
        bounded.add(new int[] {start, sentence[1]});
      }
    }
    return bounded;
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 12));
  }
}
