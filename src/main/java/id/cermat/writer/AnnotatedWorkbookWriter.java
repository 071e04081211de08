package id.cermat.writer;

import id.cermat.catalogue.Messages;
import id.cermat.finding.Finding;
import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.opc.MainPart;
import id.cermat.format.opc.PackageCheck;
import id.cermat.format.opc.UneditablePackageException;
import id.cermat.writer.annotation.AnnotationComposer;
import id.cermat.writer.annotation.Annotations;
import id.cermat.writer.annotation.CannotAnnotateException;
import id.cermat.writer.annotation.SheetLimits;
import id.cermat.writer.annotation.TextTable;
import id.cermat.writer.xls.XlsAnnotator;
import id.cermat.writer.xlsx.PlainWorkbook;
import id.cermat.writer.xlsx.XlsxAnnotator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the annotated copy of a workbook: flagged cells highlighted, with a comment, and a sheet
 * that lists all findings, each linked to its cell. Nothing else of the workbook changes.
 */
public final class AnnotatedWorkbookWriter {
  private static final Logger LOG = LoggerFactory.getLogger(AnnotatedWorkbookWriter.class);
  private static final int LONGEST_HEAD = 256;

  /** Where the name of a package's first entry stands. */
  private static final int FIRST_ENTRY = 30;

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.spreadsheet";

  private final Messages messages;
  private final TextTable.Source texts;

  /**
   * @param texts reads separated values and OpenDocument spreadsheets, as the checks did
   */
  public AnnotatedWorkbookWriter(Messages messages, TextTable.Source texts) {
    this.messages = messages;
    this.texts = texts;
  }

  /**
   * The name of the copy: {@code book.xlsx} becomes {@code book.annotated.xlsx}. The format is
   * kept, so that macros and old programs still work, save that a text table and an OpenDocument
   * spreadsheet become a new workbook. The ending is that of the content, since programs refuse a
   * file whose ending says otherwise; a name that would be too long is cut.
   *
   * @param original the workbook; where it cannot be looked into, which writing the copy will say,
   *     its ending stays
   */
  public static String targetName(Path original, String originalName) {
    String ending = CopyName.ending(originalName);
    try {
      ending =
          switch (signature(original)) {
            case ZIP -> MainPart.ending(original, ".xls", ".xlt");
            case OLE -> ending.equals(".xlt") ? ending : ".xls";
            case OPEN_DOCUMENT, TEXT -> ".xlsx";
          };
    } catch (IOException unreadable) {
      LOG.debug("the format of {} is not known", originalName, unreadable);
    }
    return CopyName.of(originalName, ending);
  }

  /**
   * Writes the copy; it appears under its name only when it is complete.
   *
   * @param original the workbook; it is only read
   * @param file the workbook as the locations of findings name it
   * @param unit whose workbook it is, as a heading
   * @param findings those whose place or related places are in the workbook, in reading order
   * @throws CannotAnnotateException if the workbook cannot be annotated without loss, with a reason
   *     for the user; nothing is written then
   * @throws IOException if it cannot be read, or the copy not be written
   */
  public void write(Path original, String file, String unit, List<Finding> findings, Path target)
      throws IOException {
    Signature signature = signature(original);
    SheetLimits limits = signature == Signature.OLE ? SheetLimits.XLS : SheetLimits.XLSX;
    Annotations annotations =
        new AnnotationComposer(messages, file, limits).compose(unit, findings);
    try {
      switch (signature) {
        case ZIP ->
            AtomicFile.write(
                target,
                out -> XlsxAnnotator.annotate(original, annotations, out),
                copy -> PackageCheck.verify(original, copy));
        case OLE ->
            AtomicFile.write(target, out -> XlsAnnotator.annotate(original, annotations, out));
        case OPEN_DOCUMENT, TEXT -> writeTables(original, annotations, target);
      }
    } catch (UneditablePackageException refused) {
      throw new CannotAnnotateException(refused);
    } catch (UnreadableWorkbookException damaged) {
      throw new CannotAnnotateException(damaged, "content");
    }
  }

  private void writeTables(Path original, Annotations annotations, Path target) throws IOException {
    List<TextTable> tables = texts.read(original);
    Path plain = Files.createTempFile("cermat", ".xlsx");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(plain))) {
        PlainWorkbook.write(tables, out);
      }
      Annotations renamed = annotations;
      for (TextTable table : tables) {
        renamed = renamed.withSheet(table.sheet(), PlainWorkbook.sheetName(table));
      }
      Annotations all = renamed;
      AtomicFile.write(
          target,
          out -> XlsxAnnotator.annotate(plain, all, out),
          copy -> PackageCheck.verify(plain, copy));
    } finally {
      Files.deleteIfExists(plain);
    }
  }

  private enum Signature {
    ZIP,
    OPEN_DOCUMENT,
    OLE,
    TEXT
  }

  /** By content, since names lie. */
  private static Signature signature(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(LONGEST_HEAD);
    }
    if (startsWith(head, new byte[] {'P', 'K', 3, 4})) {
      String entry = new String(head, StandardCharsets.ISO_8859_1);
      return entry.startsWith("mimetype", FIRST_ENTRY) && entry.contains(OPEN_DOCUMENT)
          ? Signature.OPEN_DOCUMENT
          : Signature.ZIP;
    }
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    return startsWith(head, ole) ? Signature.OLE : Signature.TEXT;
  }

  private static boolean startsWith(byte[] head, byte[] start) {
    return head.length >= start.length
        && Arrays.equals(head, 0, start.length, start, 0, start.length);
  }
}
