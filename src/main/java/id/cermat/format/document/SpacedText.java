package id.cermat.format.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A line with its letter spacing taken out: "R p 1 . 6 2 1" becomes "Rp1.621". Gaps of three blanks
 * and more are gaps between words; where all gaps are alike the words run together, for nothing
 * tells where they end.
 *
 * @param text the joined characters, single blanks between words
 * @param raw for each of them its index in the line
 * @param joined which of them come out of a run of spaced letters
 */
public record SpacedText(String text, int[] raw, BitSet joined) {
  private static final int WORD_GAP = 3;
  private static final int SHORTEST_RUN = 4;
  private static final double SPACED_SHARE = 0.6;

  private record Token(int start, int end, boolean single) {}

  public static SpacedText of(String line) {
    List<Token> tokens = tokens(line);
    boolean[] inRun = new boolean[tokens.size()];
    if (spaced(line, tokens)) {
      for (int i = 0; i < inRun.length; i++) {
        inRun[i] = tokens.get(i).single();
      }
    } else {
      markRuns(line, tokens, inRun);
    }
    return join(line, tokens, inRun);
  }

  private static List<Token> tokens(String line) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int start = at;
      while (at < line.length() && !blank(line.charAt(at))) {
        at++;
      }
      if (at > start) {
        tokens.add(new Token(start, at, line.codePointCount(start, at) == 1));
      } else {
        at++;
      }
    }
    return tokens;
  }

  /** Whether a character only keeps others apart. */
  public static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  /** Rows of dashes or of column numbers are no words. */
  private static boolean spaced(String line, List<Token> tokens) {
    long single = tokens.stream().filter(Token::single).count();
    long letters =
        tokens.stream()
            .filter(token -> token.single() && Character.isLetter(line.charAt(token.start())))
            .count();
    return tokens.size() >= SHORTEST_RUN && letters >= 3 && single >= SPACED_SHARE * tokens.size();
  }

  private static void markRuns(String line, List<Token> tokens, boolean[] inRun) {
    int start = 0;
    while (start < tokens.size()) {
      int end = start;
      while (end < tokens.size() && runs(line, tokens, start, end)) {
        end++;
      }
      if (end - start >= SHORTEST_RUN && isText(line, tokens.subList(start, end))) {
        Arrays.fill(inRun, start, end, true);
      }
      start = Math.max(end, start + 1);
    }
  }

  private static boolean runs(String line, List<Token> tokens, int first, int index) {
    Token token = tokens.get(index);
    char c = line.charAt(token.start());
    boolean near = index == first || gap(tokens, index) < WORD_GAP;
    boolean dash = c == '-' || c == '–' || c == '—';
    boolean dashInWord =
        dash && index > first && Character.isLetter(line.charAt(tokens.get(index - 1).start()));
    return token.single() && near && (!dash || dashInWord);
  }

  private static int gap(List<Token> tokens, int index) {
    return tokens.get(index).start() - tokens.get(index - 1).end();
  }

  /** Single digits side by side are columns, unless they make a year. */
  private static boolean isText(String line, List<Token> run) {
    StringBuilder text = new StringBuilder();
    run.forEach(token -> text.append(line, token.start(), token.end()));
    return text.chars().anyMatch(Character::isLetter)
        || text.toString()
            .matches("20\\d\\d|\\(?\\d+(?:[.,]\\d+)+%?\\)?[.,;]*|\\(?\\d+%\\)?[.,;]*");
  }

  private static SpacedText join(String line, List<Token> tokens, boolean[] inRun) {
    StringBuilder text = new StringBuilder();
    int[] raw = new int[line.length() + 1];
    BitSet joined = new BitSet();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean glue = i > 0 && inRun[i] && inRun[i - 1] && gap(tokens, i) < WORD_GAP;
      if (i > 0 && !glue) {
        raw[text.length()] = token.start() - 1;
        text.append(' ');
      }
      for (int at = token.start(); at < token.end(); at++) {
        raw[text.length()] = at;
        joined.set(text.length(), inRun[i]);
        text.append(line.charAt(at));
      }
    }
    return new SpacedText(text.toString(), Arrays.copyOf(raw, text.length()), joined);
  }
}
