package id.cermat.writer.xlsx;

import id.cermat.figure.CellLocation;
import id.cermat.format.opc.XmlTape;
import id.cermat.writer.annotation.CannotAnnotateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Runs over a sheet's part and tells its visitor the rows, and the cells of rows it asks about. */
final class SheetWalk {
  private static final byte[] REFERENCE = {'r'};

  /** Hears what comes by; the tape stands at the tag in question. */
  interface Visitor {
    /** Whether the cells of the row are to be told. */
    boolean wants(int row);

    /** A start or empty tag of a child of the root, or of a child of {@code cols}. */
    void element(XmlTape tape, String localName) throws IOException;

    void row(XmlTape tape, int row) throws IOException;

    void cell(XmlTape tape, int row, int column) throws IOException;

    /** The end of a row that has a start tag. */
    void rowEnd(XmlTape tape, int row) throws IOException;

    /** The end of the cells, or their element if it is empty. */
    void dataEnd(XmlTape tape) throws IOException;

    /** The end tag of the root. */
    void end(XmlTape tape) throws IOException;

    /** Whether nothing more is to be told. */
    boolean finished();
  }

  private final XmlTape tape;
  private final Visitor visitor;
  private byte[] rowName = {};
  private byte[] cellName = {};
  private boolean inData;
  private boolean inColumns;
  private boolean sawData;
  private int row = -1;
  private int column = -1;

  SheetWalk(XmlTape tape, Visitor visitor) {
    this.tape = tape;
    this.visitor = visitor;
  }

  void run() throws IOException {
    while (!visitor.finished() && tape.next() != XmlTape.Kind.EOF) {
      switch (tape.depth()) {
        case 0 -> root();
        case 1 -> child();
        case 2 -> grandchild();
        case 3 -> {
          if (inData
              && visitor.wants(row)
              && tape.kind() != XmlTape.Kind.END
              && tape.named(cellName)) {
            cell();
          }
        }
        default -> {}
      }
    }
    if (!sawData) {
      throw new CannotAnnotateException("malformed");
    }
  }

  private void root() throws IOException {
    if (tape.kind() == XmlTape.Kind.END) {
      visitor.end(tape);
    } else {
      String name = tape.name();
      String prefix = name.substring(0, name.indexOf(':') + 1);
      rowName = (prefix + "row").getBytes(StandardCharsets.UTF_8);
      cellName = (prefix + "c").getBytes(StandardCharsets.UTF_8);
    }
  }

  private void child() throws IOException {
    String name = tape.name();
    String local = name.substring(name.indexOf(':') + 1);
    boolean closing = tape.kind() == XmlTape.Kind.END;
    boolean opening = tape.kind() == XmlTape.Kind.START;
    if (local.equals("sheetData")) {
      inData = opening;
      sawData = true;
      if (!opening) {
        visitor.dataEnd(tape);
      }
    } else {
      inColumns = opening && local.equals("cols");
      if (!closing) {
        visitor.element(tape, local);
      }
    }
  }

  private void grandchild() throws IOException {
    if (inColumns && tape.kind() != XmlTape.Kind.END) {
      visitor.element(tape, "col");
    } else if (inData && tape.named(rowName)) {
      if (tape.kind() == XmlTape.Kind.END) {
        visitor.rowEnd(tape, row);
      } else {
        int number = tape.number(REFERENCE);
        row = number < 0 ? row + 1 : number - 1;
        column = -1;
        visitor.row(tape, row);
      }
    }
  }

  private void cell() throws IOException {
    String reference = tape.attribute("r");
    column = reference == null ? column + 1 : column(reference);
    visitor.cell(tape, row, column);
  }

  private static int column(@Nullable String reference) {
    String letters = String.valueOf(reference).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    return CellLocation.columnIndex(letters);
  }
}
