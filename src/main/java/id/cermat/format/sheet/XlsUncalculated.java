package id.cermat.format.sheet;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.CellType;

/**
 * Finds the formulas of a binary workbook that were never calculated. Its formulas always carry a
 * value; a program that does not calculate writes 0 and asks for the calculation when the workbook
 * is opened.
 */
final class XlsUncalculated implements HSSFListener {
  private final Set<Long> found = new HashSet<>();
  private int sheet = -2;
  private int depth;

  private XlsUncalculated() {}

  /** The {@linkplain #key keys} of the formulas. */
  static Set<Long> find(DirectoryNode root) throws IOException {
    XlsUncalculated listener = new XlsUncalculated();
    HSSFRequest request = new HSSFRequest();
    request.addListener(listener, BOFRecord.sid);
    request.addListener(listener, EOFRecord.sid);
    request.addListener(listener, FormulaRecord.sid);
    new HSSFEventFactory().processWorkbookEvents(request, root);
    return listener.found;
  }

  static long key(int sheet, int row, int column) {
    return ((long) sheet * CellStore.MAX_ROWS + row) * CellStore.MAX_COLUMNS + column;
  }

  @Override
  public void processRecord(Record record) {
    if (record instanceof BOFRecord) {
      // The first stream is the workbook's own; charts nest in the sheets' streams.
      if (depth++ == 0) {
        sheet++;
      }
    } else if (record instanceof EOFRecord) {
      depth--;
    } else if (record instanceof FormulaRecord formula && neverCalculated(formula)) {
      found.add(key(sheet, formula.getRow(), formula.getColumn()));
    }
  }

  private static boolean neverCalculated(FormulaRecord formula) {
    return formula.isCalcOnLoad()
        && formula.getCachedResultTypeEnum() == CellType.NUMERIC
        && formula.getValue() == 0;
  }
}
