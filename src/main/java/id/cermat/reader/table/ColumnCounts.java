package id.cermat.reader.table;

import id.cermat.format.sheet.GridCell;

/** What the cells of a region's columns are, counted in one pass over its rows. */
final class ColumnCounts {
  private final int first;
  private final int[] numbers;
  private final int[] texts;
  private final int[] zeros;
  private final int[] words;

  ColumnCounts(Region region) {
    this.first = region.header().firstColumn();
    int last = region.header().lastColumn();
    this.numbers = new int[last - first + 1];
    this.texts = new int[last - first + 1];
    this.zeros = new int[last - first + 1];
    this.words = new int[last - first + 1];
    for (int row : region.rows()) {
      for (GridCell cell : region.sheet().grid().row(row)) {
        if (cell.column() >= first && cell.column() <= last && Sheet.holdsAnything(cell)) {
          count(cell, cell.column() - first);
        }
      }
    }
  }

  private void count(GridCell cell, int column) {
    if (cell.kind() == GridCell.Kind.NUMBER) {
      numbers[column] += cell.format().date() ? 0 : 1;
      return;
    }
    if (cell.kind() != GridCell.Kind.TEXT) {
      return;
    }
    String text = Sheet.text(cell);
    if (leadingZero(text)) {
      zeros[column]++;
    } else if (Texts.isNumeric(text)) {
      numbers[column]++;
    } else if (!Texts.isPlaceholder(text)) {
      texts[column]++;
      words[column] += Texts.isCode(text) || LineCode.is(text) ? 0 : 1;
    }
  }

  /** Digits that begin with 0 name something: 015, 0801234. */
  private static boolean leadingZero(String text) {
    return text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1));
  }

  /** Numbers that are no dates, texts that read like one among them. */
  int numbers(int column) {
    return numbers[column - first];
  }

  /** Texts that are neither numbers nor dashes. */
  int texts(int column) {
    return texts[column - first];
  }

  /** Digits that begin with 0. */
  int zeros(int column) {
    return zeros[column - first];
  }

  /** Texts that are no codes either. */
  int words(int column) {
    return words[column - first];
  }
}
