package id.cermat.reader.draft;

import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Quantity;
import id.cermat.model.DraftTable;
import id.cermat.model.Label;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a history holds realizations or indices: "capaian" means either. The reporting
 * year's column repeats those of the table of realizations; where there is none, the title tells.
 */
final class HistoryQuantity {
  private final List<TableMeaning> tables;
  private final @Nullable Integer year;

  /**
   * @param year the year of the report
   */
  HistoryQuantity(List<TableMeaning> tables, @Nullable Integer year) {
    this.tables = tables;
    this.year = year;
  }

  /**
   * Says of a table what its years measure.
   *
   * @param title the text above it
   */
  void decide(TableMeaning history, String title) {
    if (history.kind() != DraftTable.Kind.HISTORY) {
      return;
    }
    int now = history.columnOf(Meaning.CALENDAR_YEAR, year);
    int realizations = now < 0 ? 0 : agreeing(history, now, Meaning.REALIZATION);
    int indices =
        now < 0
            ? 0
            : agreeing(history, now, Meaning.INDEX) + agreeing(history, now, Meaning.PERCENTAGE);
    if (realizations != indices) {
      history.measures(realizations > indices ? Quantity.REALIZATION : Quantity.INDEX);
      return;
    }
    String words = title.toLowerCase(Locale.ROOT);
    if (words.contains("realisasi") && !words.contains("capaian")) {
      history.measures(Quantity.REALIZATION);
    }
  }

  private int agreeing(TableMeaning history, int column, Meaning meaning) {
    int count = 0;
    for (TableMeaning table : tables) {
      int other = table.kind() == DraftTable.Kind.REALIZATION ? any(table, meaning) : -1;
      for (int row = 0; other >= 0 && row < history.rows(); row++) {
        String figure = plain(history.text(row, column));
        int same = row(table, history.nameLabel(row));
        count +=
            same >= 0 && !figure.isEmpty() && figure.equals(plain(table.text(same, other))) ? 1 : 0;
      }
    }
    return count;
  }

  private int any(TableMeaning table, Meaning meaning) {
    int plain = table.columnOf(meaning, null);
    return plain >= 0 ? plain : table.columnOf(meaning, year);
  }

  private static int row(TableMeaning table, @Nullable Label name) {
    for (int row = 0; name != null && row < table.rows(); row++) {
      Label other = table.nameLabel(row);
      if (other != null && Names.core(other.text()).equals(Names.core(name.text()))) {
        return row;
      }
    }
    return -1;
  }

  private static String plain(String figure) {
    return figure.replaceAll("[\\s%]", "").replaceFirst("(,\\d*?)0+$", "$1").replaceFirst(",$", "");
  }
}
