package id.cermat.writer.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Message;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.figure.CellLocation;
import id.cermat.finding.Finding;
import id.cermat.lexicon.Quantity;
import id.cermat.writer.annotation.FindingsTable.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationComposerTest {
  private static final String FILE = "buku.xlsx";
  private final List<Finding> three = List.of(finding(0), finding(1), finding(2));

  @Test
  void listsAndLinksEveryFindingThatFits() {
    FindingsTable table = compose(SheetLimits.XLSX);
    assertThat(table.rows()).hasSize(3).allMatch(row -> row.link() != null);
    assertThat(table.legend()).startsWith("Kesalahan: angkanya salah.");
  }

  @Test
  void saysWhenNotAllFindingsFit() {
    FindingsTable table = compose(new SheetLimits(2, 1));
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).link()).isNotNull();
    assertThat(table.rows().get(1).link()).isNull();
    assertThat(table.legend())
        .startsWith(
            "Hanya 2 dari 3 temuan yang muat pada lembar ini; semuanya ada dalam"
                + " discrepancies.csv. Hanya 1 temuan pertama yang bertautan ke selnya.");
    assertThat(table.counts().get(Severity.ERROR)).isEqualTo("Kesalahan: 3");
  }

  @Test
  void countsThePlacesOfItsOwnSheetAsNear() {
    FindingsTable table = compose(SheetLimits.XLSX);
    assertThat(table.rows().get(1).texts().get(Column.EXPLANATION.ordinal()))
        .isEqualTo("Dugaan sebab: 5 (A1) dan 6 (Lain!A1)");
  }

  @Test
  void tellsInANoteWhereTheFindingIsListed() {
    Annotations annotations =
        new AnnotationComposer(new Messages(Language.ENGLISH), FILE, SheetLimits.XLS)
            .compose("KPP", three);
    assertThat(annotations.notes().get("Data").get(2).text())
        .endsWith("\nNumber 3 in the list of findings.");
  }

  @Test
  void keepsThePageWideEnoughForLegibleLetters() {
    int pixels = 0;
    for (Column column : Column.values()) {
      pixels += column.width() * 7 + 5;
    }
    // A4 less its margins is 1046 pixels wide; letters of 10 points must stay 8.
    assertThat(pixels).isLessThanOrEqualTo(1046 * 10 / 8);
  }

  private FindingsTable compose(SheetLimits limits) {
    return new AnnotationComposer(new Messages(Language.INDONESIAN), FILE, limits)
        .compose("KPP", three)
        .table();
  }

  private static Finding finding(int row) {
    return new Finding(
        RuleId.BUDGET_TOTAL,
        Severity.ERROR,
        "0123456789abcdef",
        "anggaran",
        Quantity.REALIZATION,
        new CellLocation(FILE, "Data", row + 5, 0),
        List.of(new CellLocation(FILE, "Data", 0, 0), new CellLocation(FILE, "Lain", 0, 0)),
        "5",
        "6",
        "-1",
        List.of(),
        false,
        null,
        Message.of("writer/note-cause", "5 (Data!A1) dan 6 (Lain!A1)"));
  }
}
