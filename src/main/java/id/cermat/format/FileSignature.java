package id.cermat.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What a file is, going by its first bytes. */
public enum FileSignature {
  EMPTY,
  ZIP,
  /**
   * An OpenDocument spreadsheet, whose package begins with its media type (ODF 1.3, part 2, 3.3).
   */
  OPEN_DOCUMENT,
  OLE2,
  /** A workbook of Excel 4 or older, which has no container around it. */
  OLD_EXCEL,
  PDF,
  HTML,
  XML_SPREADSHEET,
  XML,
  TEXT,
  BINARY;

  /** How many bytes to look at. */
  public static final int LENGTH = 4096;

  /** Where the name of a zip's first entry stands; its content follows, stored. */
  private static final int FIRST_ENTRY = 30;

  private static final int MEDIA_TYPE_SPAN = 200;

  private static final List<byte[]> ZIP_STARTS =
      List.of(bytes("504B0304"), bytes("504B0506"), bytes("504B0708"));
  private static final List<byte[]> OLE2_STARTS = List.of(bytes("D0CF11E0A1B11AE1"));
  private static final List<byte[]> OLD_EXCEL_STARTS =
      List.of(
          bytes("09000400"),
          bytes("09020600"),
          bytes("09040600"),
          bytes("09080800"),
          bytes("09081000"));
  private static final List<byte[]> PDF_STARTS = List.of(bytes("255044462D"));

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  /** What the file is that starts so. */
  public static FileSignature of(byte[] start) {
    if (start.length == 0) {
      return EMPTY;
    } else if (startsWith(start, ZIP_STARTS)) {
      return openDocument(start) ? OPEN_DOCUMENT : ZIP;
    } else if (startsWith(start, OLE2_STARTS)) {
      return OLE2;
    } else if (startsWith(start, OLD_EXCEL_STARTS)) {
      return OLD_EXCEL;
    } else if (startsWith(start, PDF_STARTS)) {
      return PDF;
    }
    Charset utf16 = TextDecoding.utf16(start);
    if (utf16 == null) {
      for (byte b : start) {
        if (b == 0) {
          return BINARY;
        }
      }
    }
    return ofText(new String(start, utf16 == null ? StandardCharsets.ISO_8859_1 : utf16));
  }

  private static boolean openDocument(byte[] start) {
    int end = Math.min(start.length, FIRST_ENTRY + MEDIA_TYPE_SPAN);
    if (end <= FIRST_ENTRY) {
      return false;
    }
    String entry = new String(start, FIRST_ENTRY, end - FIRST_ENTRY, StandardCharsets.ISO_8859_1);
    return entry.startsWith("mimetype")
        && entry.contains("application/vnd.oasis.opendocument.spreadsheet");
  }

  private static boolean startsWith(byte[] start, List<byte[]> signatures) {
    return signatures.stream()
        .anyMatch(
            signature ->
                start.length >= signature.length
                    && Arrays.equals(start, 0, signature.length, signature, 0, signature.length));
  }

  private static FileSignature ofText(String start) {
    String text =
        start.replaceFirst("^(?:\uFEFF|\u00EF\u00BB\u00BF)?\\s*", "").toLowerCase(Locale.ROOT);
    if (text.startsWith("mime-version:") && text.contains("multipart/related")) {
      return HTML;
    }
    if (!text.startsWith("<")) {
      return TEXT;
    }
    if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") && !text.contains("<html")) {
      return XML_SPREADSHEET;
    }
    if (text.contains("<html") || text.contains("<table") || text.startsWith("<!doctype html")) {
      return HTML;
    }
    return text.startsWith("<?xml") ? XML : TEXT;
  }
}
