package id.cermat.check.draft.notation;

import id.cermat.catalogue.RuleId;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.figure.NumberWords;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import id.cermat.model.UnitReport;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A numeral and the words beside it (terbilang) are the same number. */
public final class NumeralsAndWords implements Rule {
  private static final Pattern WORDS_AFTER =
      Pattern.compile("^\\s*\\(\\s*([\\p{L}][\\p{L}\\s-]*?)\\s*\\)");
  private static final Pattern CURRENCY_LAST = Pattern.compile("(?<!\\p{L})Rp\\.?$");
  private static final int LONGEST_CURRENCY = 4;
  private static final Pattern CLOSED = Pattern.compile("^\\s*(?:%|persen)?\\s*\\)");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?iu)^(?:rupiah|persen|poin|orang|pegawai|hari|bulan|tahun|kali|buah|unit|dokumen|laporan"
              + "|kegiatan|sasaran|variabel|komponen|unsur|aspek|perspektif|indikator|program|kelurahan|kecamatan|seksi|wajib"
              + " pajak)$");

  @Override
  public RuleId id() {
    return RuleId.NUMBER_WORDS;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Draft draft = report.draft();
    if (draft != null) {
      for (Citation citation : draft.citations()) {
        spelled(citation, draft.blocks().get(citation.block()).text())
            .ifPresent(spelled -> compare(citation, spelled, ledger));
      }
    }
  }

  private void compare(Citation citation, Spelled spelled, Ledger ledger) {
    BigDecimal number = citation.figure().value();
    if (number.compareTo(spelled.value()) == 0) {
      ledger.passed(id());
      return;
    }
    FindingBuilder finding =
        FindingBuilder.of(id(), citation.location())
            .context(spelled.words())
            .quantity(Quantity.COUNT)
            .actual(citation.figure());
    if (citation.subject() != null) {
      finding.subject(citation.subject());
    }
    String literal = citation.figure().literal();
    Optional<String> right = NumberWords.of(number);
    if (right.isPresent()) {
      finding.report(ledger, "message", literal, spelled.words(), spelled.value(), right.get());
    } else {
      finding.report(ledger, "message-number", literal, spelled.words(), spelled.value());
    }
  }

  private static Optional<Spelled> spelled(Citation citation, String text) {
    boolean fraction = citation.start() > 0 && text.charAt(citation.start() - 1) == '/';
    if (fraction) {
      return Optional.empty();
    }
    String after = text.substring(citation.end());
    Matcher words = WORDS_AFTER.matcher(after);
    if (words.find()) {
      return leading(words.group(1));
    }
    return CLOSED.matcher(after).find()
        ? trailing(wordsBefore(text.substring(0, citation.start())))
        : Optional.empty();
  }

  /** The words before a bracket that a text ends in; empty where it ends in none. */
  private static String wordsBefore(String text) {
    String opened = text.stripTrailing();
    Matcher currency = CURRENCY_LAST.matcher(opened);
    currency.region(Math.max(0, opened.length() - LONGEST_CURRENCY), opened.length());
    opened = currency.find() ? opened.substring(0, currency.start()).stripTrailing() : opened;
    if (!opened.endsWith("(")) {
      return "";
    }
    String words = opened.substring(0, opened.length() - 1).stripTrailing();
    int start = words.length();
    while (start > 0 && isOfWords(words.charAt(start - 1))) {
      start--;
    }
    return words.substring(start).strip();
  }

  private static boolean isOfWords(char c) {
    return Character.isLetter(c) || c == ' ' || c == '-';
  }

  /** The number that a bracket begins with, if no more than a unit follows it. */
  private static Optional<Spelled> leading(String bracket) {
    List<String> words = words(bracket);
    for (int end = words.size(); end > 0; end--) {
      Optional<Spelled> spelled = Spelled.of(words.subList(0, end));
      if (spelled.isPresent()) {
        String rest = String.join(" ", words.subList(end, words.size()));
        return rest.isEmpty() || UNIT.matcher(rest).matches() ? spelled : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The number in words that a text ends in. */
  private static Optional<Spelled> trailing(String text) {
    if (!NumberWords.isLast(text)) {
      return Optional.empty();
    }
    List<String> words = words(text);
    for (int start = 0; start < words.size(); start++) {
      Optional<Spelled> spelled = Spelled.of(words.subList(start, words.size()));
      if (spelled.isPresent()) {
        return spelled;
      }
    }
    return Optional.empty();
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split("\\s+"));
  }

  private record Spelled(String words, BigDecimal value) {
    static Optional<Spelled> of(List<String> words) {
      String text = String.join(" ", words);
      return NumberWords.read(text).map(value -> new Spelled(text, value));
    }
  }
}
