package id.cermat.writer.xls;

import id.cermat.catalogue.Severity;
import id.cermat.writer.annotation.Annotations;
import id.cermat.writer.annotation.CannotAnnotateException;
import id.cermat.writer.annotation.CellNote;
import id.cermat.writer.annotation.NoteRun;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Writes an annotated copy of an .xls workbook: the workbook is loaded and saved whole, with its
 * macros and other streams.
 */
public final class XlsAnnotator {
  private static final String AUTHOR = "cermat";
  private static final int LONGEST = 32_000;
  private static final int CHARACTERS_A_LINE = 46;
  private static final int MOST_LINES = 32;

  private final HSSFWorkbook book;
  private final XlsColours colours;
  private final HSSFFont bold;
  private final HSSFFont plain;
  private final Map<Severity, Map<Short, HSSFCellStyle>> highlights = new EnumMap<>(Severity.class);

  private XlsAnnotator(HSSFWorkbook book) {
    this.book = book;
    this.colours = new XlsColours(book);
    this.bold = font(true);
    this.plain = font(false);
  }

  /**
   * Writes the copy.
   *
   * @throws CannotAnnotateException if the workbook is protected by a password, or POI cannot keep
   *     what it holds
   */
  public static void annotate(Path original, Annotations annotations, OutputStream out)
      throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(original.toFile(), true)) {
      if (files.getRoot().hasEntryCaseInsensitive("_signatures")
          || files.getRoot().hasEntryCaseInsensitive("_xmlsignatures")) {
        throw new CannotAnnotateException("signed");
      }
      try (HSSFWorkbook book = new HSSFWorkbook(files, true)) {
        new XlsAnnotator(book).annotate(annotations);
        book.write(out);
      }
    } catch (EncryptedDocumentException e) {
      throw new CannotAnnotateException(e, "encrypted");
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new CannotAnnotateException(e, "content");
    }
  }

  private void annotate(Annotations annotations) {
    annotations
        .notes()
        .forEach(
            (name, notes) -> {
              HSSFSheet sheet = book.getSheet(name);
              if (sheet != null) {
                annotate(sheet, notes);
              }
            });
    Set<String> sheets =
        StreamSupport.stream(book.spliterator(), false)
            .map(Sheet::getSheetName)
            .collect(Collectors.toSet());
    new XlsFindingsSheet(book, colours).add(annotations.table().linkedTo(sheets));
  }

  private void annotate(HSSFSheet sheet, List<CellNote> notes) {
    HSSFPatriarch drawing = sheet.getDrawingPatriarch();
    if (drawing == null) {
      drawing = sheet.createDrawingPatriarch();
    }
    for (CellNote note : notes) {
      HSSFRow row = sheet.getRow(note.row());
      row = row == null ? sheet.createRow(note.row()) : row;
      HSSFCell cell = row.getCell(note.column());
      cell = cell == null ? row.createCell(note.column()) : cell;
      cell.setCellStyle(highlight(cell.getCellStyle(), note.severity()));
      comment(cell, note, drawing);
    }
  }

  private HSSFCellStyle highlight(HSSFCellStyle base, Severity severity) {
    return highlights
        .computeIfAbsent(severity, any -> new HashMap<>())
        .computeIfAbsent(
            base.getIndex(),
            any -> {
              HSSFCellStyle style = book.createCellStyle();
              style.cloneStyleFrom(base);
              style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
              style.setFillForegroundColor(colours.soft(severity));
              return style;
            });
  }

  private void comment(HSSFCell cell, CellNote note, HSSFPatriarch drawing) {
    HSSFComment existing = cell.getCellComment();
    if (existing != null) {
      existing.setString(
          new HSSFRichTextString(cut(existing.getString().getString() + "\n\n" + note.text())));
      return;
    }
    int column = Math.min(note.column() + 1, 250);
    int row = Math.max(note.row() - 1, 0);
    int bottom = Math.min(row + lines(note.text()) + 1, 65_535);
    HSSFComment comment =
        drawing.createCellComment(
            new HSSFClientAnchor(100, 0, 0, 0, (short) column, row, (short) (column + 4), bottom));
    comment.setAuthor(AUTHOR);
    comment.setString(rich(note));
    cell.setCellComment(comment);
  }

  private HSSFRichTextString rich(CellNote note) {
    HSSFRichTextString text = new HSSFRichTextString(cut(note.text()));
    int from = 0;
    for (NoteRun run : note.runs()) {
      int to = Math.min(from + run.text().length(), text.length());
      if (from < to) {
        text.applyFont(from, to, run.bold() ? bold : plain);
      }
      from = to;
    }
    return text;
  }

  private HSSFFont font(boolean emphasis) {
    HSSFFont font = book.createFont();
    font.setFontName("Tahoma");
    font.setFontHeightInPoints((short) 9);
    font.setBold(emphasis);
    return font;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static int lines(String text) {
    int lines = 1;
    for (String paragraph : text.split("\n", -1)) {
      lines += 1 + Math.max(0, paragraph.length() - 1) / CHARACTERS_A_LINE;
    }
    return Math.min(lines, MOST_LINES);
  }
}
