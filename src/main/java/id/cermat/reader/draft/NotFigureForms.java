package id.cermat.reader.draft;

import id.cermat.model.NotFigure.Reason;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The forms of digits that are no figures, the strongest first. They hold in text whose words run
 * together as well, so none of them needs a blank.
 */
final class NotFigureForms {
  private static final String MONTH =
      "(?:januari|pebruari|februari|maret|april|mei|juni|juli|agustus|september|oktober|nopember"
          + "|november|desember)";
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final String YEAR_END = "(?![\\d%]|[.,]\\d)";
  private static final String NO_DIGIT_BEFORE = "(?<![\\d.,])";

  private NotFigureForms() {}

  /**
   * A form. A group named {@code year} is the year that it names.
   *
   * @param lettersApart whether a letter before it makes it something else, in text whose words are
   *     apart
   */
  record Form(Reason reason, Pattern pattern) {}

  private static Form form(Reason reason, String regex) {
    return new Form(reason, Pattern.compile("(?iu)" + regex));
  }

  private static Form exact(Reason reason, String regex) {
    return new Form(reason, Pattern.compile("(?u)" + regex));
  }

  static final List<Form> ALL =
      List.of(
          // NPWP, NIP, telephone and budget document numbers
          exact(Reason.IDENTIFIER, "\\d{2}\\.\\d{3}\\.\\d{3}\\.\\d-\\d{3}\\.\\d{3}"),
          exact(Reason.IDENTIFIER, "(?<!\\d)(?:19|20)\\d{6} ?\\d{6} ?\\d ?\\d{3}(?!\\d)"),
          exact(
              Reason.IDENTIFIER,
              "\\(0\\d{2,3}\\) ?\\d[\\d -]{4,}\\d|(?<![\\d.,])0\\d{2,4}-\\d{5,}"),
          exact(Reason.LEGAL_NUMBER, "(?:SP ?)?DIPA ?[-–] ?\\d[\\d.]*(?:/(?:19|20)\\d\\d)?"),
          exact(
              Reason.LEGAL_NUMBER,
              "(?:(?<![A-Za-z])[A-Z]{1,10} ?[-–]"
                  + " ?)?\\d[\\d.]*(?:/[A-Z][A-Za-z]{0,11}(?:[.-][A-Z\\d]{1,6})*)*"
                  + "/(?:19|20)\\d\\d(?!\\d)"),
          exact(Reason.LEGAL_NUMBER, "(?<![A-Za-z])[A-Z]{2,10}[-–]\\d+(?:/[A-Z]{2,}[A-Z.\\d]*)*"),
          exact(Reason.LEGAL_NUMBER, "(?<![\\d.,])\\d+(?:/[A-Z]{2,}(?:\\.\\d+)?)+(?:/\\d+)?"),
          form(
              Reason.LEGAL_NUMBER,
              "\\b(?:nomor|no\\.?|nomer) ?:? ?\\d+[a-z]? ?tahun ?(?:19|20)\\d\\d"),
          form(Reason.LEGAL_NUMBER, "(?:nomor|(?<!\\p{L})no\\.) ?:? ?\\d[\\d.]*(?![\\d.]*[%,])"),
          form(
              Reason.LEGAL_NUMBER,
              "(?:undang|perpres|permenpan(?:-?rb)?|pmk|kmk|peraturan|keputusan|uu) ?\\d+ ?tahun"
                  + " ?\\d{4}"),
          form(
              Reason.TAX_FORM,
              "pph ?(?:pasal|psl\\.?)? ?\\d{1,2}(?: ?(?:/|,|dan)"
                  + " ?\\d{1,2}(?![\\d%]|[.,]\\d))*(?![\\d%]|[.,]\\d)"),
          form(
              Reason.LEGAL_NUMBER,
              "(?:pasal|ayat|huruf|butir|lampiran|tabel|gambar|grafik|diagram|bab|halaman|formulir)"
                  + " ?\\(? ?\\d+(?:\\.\\d+)*[a-z]?(?![\\d%]) ?\\)?"),
          form(
              Reason.TAX_FORM,
              "spt ?(?:tahunan|masa|pph|pp n)?(?:"
                  + " ?(?:1770|1771|1721|1111|1107)(?:ss|s|\\$)?(?![\\d%]))"),
          exact(
              Reason.TAX_FORM,
              "(?<![\\d.,])(?:1770(?:SS|S)?|1771\\$?|1721|1111|1107)(?![\\d%]|[.,]\\d)"),
          exact(Reason.TAX_FORM, "FP ?0{2,}\\d*"),
          exact(Reason.ROW_NUMBER, "(?<![\\d.,])\\d{1,2} (?=\\d{1,2}[a-z]?-(?:CP|C|N)(?![a-z]))"),
          exact(Reason.INDICATOR_CODE, "(?<!\\d)0?\\d{1,2}[a-z]-(?:CP|C|N)(?![a-z])"),
          exact(Reason.INDICATOR_CODE, "(?<![\\d.,])0?\\d{1,2} ?-(?:CP|C|N)(?![A-Za-z])"),
          form(Reason.DATE, "\\d{1,2} ?" + MONTH + "(?: ?(?:19|20)\\d\\d)?"),
          exact(Reason.DATE, NO_DIGIT_BEFORE + "\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d(?!\\d)"),
          form(Reason.DATE, MONTH + " ?" + YEAR + YEAR_END),
          form(Reason.DATE, "pukul ?\\d{1,2}[.:]\\d{2}"),
          form(
              Reason.YEAR,
              NO_DIGIT_BEFORE
                  + "(?:19|20)\\d\\d ?(?:-|–|—|s\\.? ?d\\.?|s/d|sampai(?: dengan)?|hingga|/|,|dan)"
                  + " ?(?:tahun ?)?(?:19|20)\\d\\d"
                  + YEAR_END),
          form(Reason.TAX_YEAR, "tahun ?pajak ?" + YEAR + YEAR_END),
          form(
              Reason.YEAR,
              "(?:tahun(?: ?anggaran)?|(?<!\\p{L})ta\\.?|t\\.a\\.) ?"
                  + YEAR
                  + "(?=[^\\d%.,]|[.,](?!\\d)|$)"),
          form(
              Reason.PERIOD,
              "(?:triwulan|semester|smt|kuartal|(?<!\\p{L})tw|(?<!\\p{L})q) ?\\d(?![\\d.,%])(?:"
                  + " ?tahun ?"
                  + YEAR
                  + ")?"),
          exact(
              Reason.NAME,
              "SP2DKE?|LHP2DK|P4DK|DSP4|(?<!\\p{L})P2(?!\\p{L})|[A-Z]{1,5}\\d{1,2}[A-Z]{2,5}(?![a-z])"),
          exact(
              Reason.YEAR,
              "(?<!Rp|Rp\\.|Rp )" + NO_DIGIT_BEFORE + "(?<year>20[0-3]\\d)" + YEAR_END),
          form(
              Reason.RANGE,
              NO_DIGIT_BEFORE + "\\d+(?:[.,]\\d+)? ?%? ?[-–—] ?\\d+(?:[.,]\\d+)? ?%?(?![\\d.,/])"),
          exact(Reason.IDENTIFIER, NO_DIGIT_BEFORE + "0\\d+(?![.,]?\\d)"),
          exact(Reason.IDENTIFIER, NO_DIGIT_BEFORE + "0\\d+(?:\\.\\d+)+"),
          exact(
              Reason.LIST_NUMBER, NO_DIGIT_BEFORE + "\\d{1,2}(?:\\.\\d{1,2}){2,}\\.?(?![\\d,%])"));
}
