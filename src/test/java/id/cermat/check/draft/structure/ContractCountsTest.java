package id.cermat.check.draft.structure;

import static id.cermat.check.SourceTables.contract;
import static id.cermat.check.SourceTables.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.check.Checked;
import id.cermat.check.draft.Drafted;
import id.cermat.check.draft.TinyLakin;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractCountsTest {
  private static Checked check(String sentence) {
    return Drafted.by(new ContractCounts(), new TinyLakin().history(sentence).lines());
  }

  @Test
  void theContractHasAnotherNumberOfIndicators() {
    Checked checked =
        check("Perspektif-perspektif tersebut dibagi menjadi 5 (lima) Indikator Kinerja Utama.");

    assertThat(checked.sentences())
        .containsExactly(
            "lakin.txt:10:47: Kalimat “Perspektif-perspektif tersebut dibagi menjadi 5 (lima)"
                + " Indikator Kinerja Utama.” menyebut 5, tetapi tabel perjanjian kinerja dalam"
                + " konsep laporan memuat 4.");
    assertThat(checked.only().subject()).isEqualTo("kontrak");
  }

  @Test
  void soHasTheWorkbooks() {
    Checked checked =
        Checked.by(
            new ContractCounts(),
            Drafted.report(
                List.of(
                    contract(
                        row("1a-CP", "Persentase realisasi penerimaan pajak", "100"),
                        row("2a-CP", "Persentase kepatuhan", "100"))),
                "Kontrak kinerja KPP Pratama Contoh tahun 2024 terdiri dari tiga IKU."));

    assertThat(checked.only().expected()).isEqualTo("2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kontrak kinerja ini memuat 4 (empat) Indikator Kinerja Utama.",
        "Sasaran strategis pelayanan memiliki 2 indikator kinerja.",
        "Dari seluruh IKU terdapat 3 IKU yang tercapai.",
        "Direktorat Jenderal Pajak memiliki 21 indikator kinerja utama.",
        "Pada tahun 2023 kontrak kinerja terdiri dari 19 IKU.",
        "Kantor memiliki 1 IKU baru."
      })
  void theSameNumberOrAnotherMatter(String sentence) {
    assertThat(check(sentence).findings()).isEmpty();
  }
}
