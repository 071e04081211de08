package id.cermat.writer.xls;

import id.cermat.catalogue.Severity;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** The nearest colours that a workbook's own palette has; the palette itself stays as it is. */
final class XlsColours {
  private static final Map<Severity, Integer> SOFT =
      Map.of(Severity.ERROR, 0xFF99CC, Severity.WARNING, 0xFFFF99, Severity.INFO, 0xCCECFF);

  private final HSSFPalette palette;

  XlsColours(HSSFWorkbook book) {
    this.palette = book.getCustomPalette();
  }

  short soft(Severity severity) {
    return nearest(SOFT.get(severity));
  }

  short nearest(int rgb) {
    return palette.findSimilarColor(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF).getIndex();
  }
}
