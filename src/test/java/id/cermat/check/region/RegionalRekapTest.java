package id.cermat.check.region;

import static id.cermat.check.SourceTables.row;
import static id.cermat.check.region.Offices.checked;
import static id.cermat.check.region.Offices.office;
import static id.cermat.check.region.Offices.region;
import static id.cermat.check.region.Offices.rekap;
import static id.cermat.check.region.Offices.withRevenue;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Severity;
import id.cermat.check.Checked;
import id.cermat.figure.Slip;
import org.junit.jupiter.api.Test;

class RegionalRekapTest {
  @Test
  void aRowThatDiffersFromItsWorkbookNamesBothCells() {
    Checked checked =
        checked(
            new RegionalRekap(),
            office(0, "74%", "80,10%", "108,24"),
            office(1, "74%", "86,80%", "117,30"),
            region(
                rekap(
                    "4a-CP",
                    Offices.NAME,
                    null,
                    row("74", "80,10", "108,24"),
                    row("74", "88,60", "117,30"))));

    assertThat(checked.sentences())
        .containsExactly(
            "Rekap!C6: Realisasi 4a-CP KPP Pratama Bakung di rekap tertulis 88,60, sedangkan buku"
                + " kerja unit (kpp.xlsx, Realisasi!D5) menyebut 86,80%: selisih 1,80.");
    assertThat(checked.only().causes()).contains(Slip.TRANSPOSED_DIGITS);
  }

  @Test
  void fewerDecimalsInTheRekapAreNoDifference() {
    assertThat(
            checked(
                    new RegionalRekap(),
                    office(0, "74%", "80,14%", "108,30"),
                    office(1, "74%", "86,80%", "117,30"),
                    region(
                        rekap(
                            "4a-CP",
                            Offices.NAME,
                            null,
                            row("74", "80,1", "108,3"),
                            row("74", "86,8", "117,3"))))
                .findings())
        .isEmpty();
  }

  @Test
  void revenueInRupiahIsHeldAgainstTheRevenueTableNotAgainstPercent() {
    Checked checked =
        checked(
            new RegionalRekap(),
            withRevenue(0, "Rp900.000.000", "Rp890.000.000"),
            withRevenue(1, "Rp800.000.000", "Rp790.000.000"),
            region(
                rekap(
                    "1a-CP",
                    "Realisasi penerimaan pajak",
                    null,
                    row("Rp900.000.000", "Rp890.000.000"),
                    row("Rp800.000.000", "Rp709.000.000"))));

    assertThat(checked.places()).containsExactly("Rekap!C6");
    assertThat(checked.only().expected()).isEqualTo("790000000");
  }

  @Test
  void aUnitThatOnlyOneSideHasIsAWarning() {
    Checked checked =
        checked(
            new RegionalRekap(),
            office(0, "74%", "80%", "108"),
            office(2, "74%", "80%", "108"),
            region(rekap("4a-CP", Offices.NAME, null, row("74", "80"), row("74", "81"))));

    assertThat(checked.sentences())
        .containsExactly(
            "Rekap!A6: Rekap memuat KPP Pratama Bakung, tetapi buku kerja unit itu tidak ditemukan"
                + " di folder yang diperiksa.",
            "Rekap!A4: Rekap tidak memuat KPP Pratama Cempaka, padahal buku kerjanya ada"
                + " (kpp.xlsx).");
    assertThat(checked.findings()).allMatch(f -> f.severity() == Severity.WARNING);
  }
}
