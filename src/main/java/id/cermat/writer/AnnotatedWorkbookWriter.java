package id.cermat.writer;

import id.cermat.finding.Finding;
import id.cermat.finding.Messages;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Writes the annotated copy of a workbook: flagged cells highlighted, with a comment, and a sheet
 * that lists all findings, each linked to its cell. Nothing else of the workbook changes.
 */
public final class AnnotatedWorkbookWriter {
  private final Messages messages;
  private final TextTable.Source texts;

  /**
   * @param texts reads files of separated values, as the checks did
   */
  public AnnotatedWorkbookWriter(Messages messages, TextTable.Source texts) {
    this.messages = messages;
    this.texts = texts;
  }

  /**
   * The name of the copy: {@code book.xlsx} becomes {@code book.annotated.xlsx}. The format is
   * kept, so that macros and old programs still work, save that a text table becomes a workbook.
   */
  public static String targetName(String originalName) {
    int dot = originalName.lastIndexOf('.');
    String stem = dot < 0 ? originalName : originalName.substring(0, dot);
    String extension = dot < 0 ? "" : originalName.substring(dot).toLowerCase(Locale.ROOT);
    boolean workbook = extension.startsWith(".xl");
    return stem + ".annotated" + (workbook ? extension : ".xlsx");
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
    switch (signature) {
      case ZIP ->
          AtomicFile.write(target, out -> XlsxAnnotator.annotate(original, annotations, out));
      case OLE ->
          AtomicFile.write(target, out -> XlsAnnotator.annotate(original, annotations, out));
      case TEXT -> writeTable(original, annotations, target);
    }
  }

  private void writeTable(Path original, Annotations annotations, Path target) throws IOException {
    TextTable table = texts.read(original);
    Path plain = Files.createTempFile("cermat", ".xlsx");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(plain))) {
        PlainWorkbook.write(table, out);
      }
      Annotations renamed = annotations.withSheet(table.sheet(), PlainWorkbook.sheetName(table));
      AtomicFile.write(target, out -> XlsxAnnotator.annotate(plain, renamed, out));
    } finally {
      Files.deleteIfExists(plain);
    }
  }

  private enum Signature {
    ZIP,
    OLE,
    TEXT
  }

  /** By content, since names lie. */
  private static Signature signature(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(4);
    }
    if (Arrays.equals(head, new byte[] {'P', 'K', 3, 4})) {
      return Signature.ZIP;
    }
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    return Arrays.equals(head, ole) ? Signature.OLE : Signature.TEXT;
  }
}
