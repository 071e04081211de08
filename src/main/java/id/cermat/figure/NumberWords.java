package id.cermat.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in Indonesian words (terbilang), below a quadrillion. */
public final class NumberWords {
  private static final List<String> DIGITS =
      List.of(
          "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");
  private static final List<String> SCALES = List.of("", "ribu", "juta", "miliar", "triliun");
  private static final Map<String, Integer> TENS = Map.of("belas", 1, "puluh", 10, "ratus", 100);
  private static final BigInteger THOUSAND = BigInteger.valueOf(1000);
  private static final BigInteger LIMIT = THOUSAND.pow(SCALES.size());

  /** Longer words first, so that "sepuluh" is not taken for "se" and "puluh". */
  private static final Pattern WORD =
      Pattern.compile(
          "sembilan|delapan|triliun|trilyun|sebelas|sepuluh|seratus|setengah|perempat|kosong|miliar"
              + "|milyar|seribu|tujuh|empat|belas|puluh|ratus|sejuta|juta|ribu|satu|tiga|lima|enam"
              + "|koma|dua|nol|se(?=ribu|juta|miliar|milyar|triliun|trilyun|perempat)");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}-]+");
  private static final Pattern LAST = Pattern.compile("(?:" + WORD + ")$");

  /** More than the longest word takes with blanks between its letters. */
  private static final int TAIL = 40;

  private NumberWords() {}

  /** Whether a text ends in a word of numbers; otherwise {@link #read} reads no end of it. */
  public static boolean isLast(String text) {
    return LAST.matcher(joined(text.substring(Math.max(0, text.length() - TAIL)))).find();
  }

  /** The words of a number; empty where it is negative or too large. */
  public static Optional<String> of(BigDecimal number) {
    BigInteger whole = number.toBigInteger();
    if (number.signum() < 0 || whole.compareTo(LIMIT) >= 0) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder(whole(whole));
    if (number.scale() > 0) {
      words.append(" koma");
      String plain = number.toPlainString();
      plain
          .substring(plain.indexOf('.') + 1)
          .chars()
          .forEach(digit -> words.append(' ').append(DIGITS.get(digit - '0')));
    }
    return Optional.of(words.toString());
  }

  /**
   * The number that words stand for; blanks may be missing or in excess. Empty unless all of it is
   * a number.
   */
  public static Optional<BigDecimal> read(String text) {
    String joined = joined(text);
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(joined);
    int at = 0;
    while (word.find(at) && word.start() == at) {
      split(word.group(), words);
      at = word.end();
    }
    return at == joined.length() && !words.isEmpty() ? value(words) : Optional.empty();
  }

  private static String joined(String text) {
    return BLANKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static void split(String word, List<String> words) {
    switch (word) {
      case "se" -> words.add("satu");
      case "sebelas", "sepuluh", "seratus", "seribu", "sejuta" -> {
        words.add("satu");
        words.add(word.substring(2));
      }
      case "milyar" -> words.add("miliar");
      case "trilyun" -> words.add("triliun");
      case "kosong" -> words.add("nol");
      default -> words.add(word);
    }
  }

  private static Optional<BigDecimal> value(List<String> words) {
    int comma = words.indexOf("koma");
    if (comma >= 0) {
      return withDecimals(words, comma);
    }
    int last = words.size() - 1;
    return switch (words.get(last)) {
      case "setengah" -> plus(words.subList(0, last), new BigDecimal("0.5"));
      case "perempat" -> quarters(words);
      default -> whole(words).map(BigDecimal::new);
    };
  }

  private static Optional<BigDecimal> plus(List<String> words, BigDecimal rest) {
    return words.isEmpty()
        ? Optional.of(rest)
        : whole(words).map(number -> new BigDecimal(number).add(rest));
  }

  private static Optional<BigDecimal> quarters(List<String> words) {
    int last = words.size() - 1;
    int count = last < 1 ? -1 : DIGITS.indexOf(words.get(last - 1));
    return count < 1
        ? Optional.empty()
        : plus(
            words.subList(0, last - 1), new BigDecimal("0.25").multiply(BigDecimal.valueOf(count)));
  }

  /** "sembilan puluh enam koma dua tujuh", "satu koma enam dua triliun". */
  private static Optional<BigDecimal> withDecimals(List<String> words, int comma) {
    List<String> after = words.subList(comma + 1, words.size());
    int scale = after.isEmpty() ? -1 : SCALES.indexOf(after.get(after.size() - 1));
    List<String> decimals = scale < 0 ? after : after.subList(0, after.size() - 1);
    Optional<BigInteger> whole = whole(words.subList(0, comma));
    Optional<String> digits = decimalDigits(decimals);
    if (whole.isEmpty() || digits.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(whole.get() + "." + digits.get());
    return Optional.of(scale < 0 ? number : number.movePointRight(3 * scale));
  }

  /** Read digit by digit, or as a number: "dua tujuh" and "dua puluh tujuh". */
  private static Optional<String> decimalDigits(List<String> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (words.stream().allMatch(DIGITS::contains)) {
      StringBuilder digits = new StringBuilder();
      words.forEach(word -> digits.append(DIGITS.indexOf(word)));
      return Optional.of(digits.toString());
    }
    int zeros = 0;
    while (words.get(zeros).equals("nol")) {
      zeros++;
    }
    String leading = "0".repeat(zeros);
    return whole(words.subList(zeros, words.size())).map(number -> leading + number);
  }

  /** Every number has one way to be said; what would be said otherwise is no number. */
  private static Optional<BigInteger> whole(List<String> words) {
    BigInteger total = BigInteger.ZERO;
    int group = 0;
    int digit = -1;
    for (String word : words) {
      int scale = SCALES.indexOf(word);
      if (DIGITS.contains(word)) {
        if (digit >= 0) {
          return Optional.empty();
        }
        digit = DIGITS.indexOf(word);
      } else if (scale > 0) {
        BigInteger counted = BigInteger.valueOf((long) group + Math.max(digit, 0));
        total = total.add(counted.multiply(THOUSAND.pow(scale)));
        group = 0;
        digit = -1;
      } else if (digit < 1 || !TENS.containsKey(word)) {
        return Optional.empty();
      } else {
        group += word.equals("belas") ? 10 + digit : digit * TENS.get(word);
        digit = -1;
      }
    }
    BigInteger number = total.add(BigInteger.valueOf((long) group + Math.max(digit, 0)));
    boolean said = number.compareTo(LIMIT) < 0 && tokens(number).equals(words);
    return said ? Optional.of(number) : Optional.empty();
  }

  private static List<String> tokens(BigInteger number) {
    List<String> words = new ArrayList<>();
    for (String word : whole(number).split(" ")) {
      split(word, words);
    }
    return words;
  }

  private static String whole(BigInteger number) {
    if (number.signum() == 0) {
      return DIGITS.get(0);
    }
    List<String> words = new ArrayList<>();
    for (int scale = SCALES.size() - 1; scale >= 0; scale--) {
      int group = number.divide(THOUSAND.pow(scale)).mod(THOUSAND).intValue();
      if (group == 1 && scale == 1) {
        words.add("seribu");
      } else if (group > 0) {
        hundreds(group, words);
        if (scale > 0) {
          words.add(SCALES.get(scale));
        }
      }
    }
    return String.join(" ", words);
  }

  private static void hundreds(int number, List<String> words) {
    int rest = number % 100;
    if (number >= 200) {
      words.add(DIGITS.get(number / 100));
      words.add("ratus");
    } else if (number >= 100) {
      words.add("seratus");
    }
    if (rest == 10 || rest == 11) {
      words.add(rest == 10 ? "sepuluh" : "sebelas");
    } else if (rest > 11 && rest < 20) {
      words.add(DIGITS.get(rest % 10));
      words.add("belas");
    } else if (rest > 0) {
      if (rest >= 20) {
        words.add(DIGITS.get(rest / 10));
        words.add("puluh");
      }
      if (rest % 10 > 0) {
        words.add(DIGITS.get(rest % 10));
      }
    }
  }
}
