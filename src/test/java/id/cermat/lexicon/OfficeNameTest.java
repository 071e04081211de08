package id.cermat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeNameTest {
  @ParameterizedTest
  @CsvSource({
    "KPP Pratama Bekasi Utara, KANTOR PELAYANAN PAJAK PRATAMA BEKASI UTARA",
    "KPP Pratama Bekasi Utara, Bekasi Utara",
    "KPP Madya Dua Jakarta Pusat, KPP Madya II Jakarta Pusat",
    "KPP Wajib Pajak Besar Dua, KPP WP Besar 2",
  })
  void theSameOfficeInOtherWords(String one, String other) {
    assertThat(OfficeName.of(one).same(OfficeName.of(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "KPP Pratama Bekasi Utara, KPP Pratama Bekasi Selatan",
    "KPP Pratama Bekasi, KPP Pratama Bekasi Utara",
    "KPP Pratama Bekasi, KPP Madya Bekasi",
  })
  void otherOffices(String one, String other) {
    assertThat(OfficeName.of(one).same(OfficeName.of(other))).isFalse();
  }

  @Test
  void aFileIsCalledAfterAnOfficeButNotAfterOneWhoseNameGoesOn() {
    OfficeName bekasi = OfficeName.of("KPP Pratama Bekasi");

    assertThat(bekasi.namedIn("bekasi-2024.xlsx")).isTrue();
    assertThat(bekasi.namedIn("LAKIN Bekasi revisi")).isTrue();
    assertThat(bekasi.namedIn("bekasi-utara-2024.xlsx")).isFalse();
    assertThat(bekasi.namedIn("Bekasinya")).isFalse();
  }

  @Test
  void aFolderNamesAnOfficeInFull() {
    assertThat(OfficeName.in("kpp-pratama-bekasi-utara-2024"))
        .contains(OfficeName.of("KPP Pratama Bekasi Utara"));
    assertThat(OfficeName.in("Bekasi Utara")).isEmpty();
  }
}
