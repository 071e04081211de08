package id.cermat.unit;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static final String CONTRACT = "CONTRACT 2024 ";
  private static final String REALIZATION = "REALIZATION 2024 ";
  private static final String BUDGET = "BUDGET 2024 ";

  private final List<SelfDescription> files = new ArrayList<>();

  @Test
  void workbooksThatNameOneOfficeAreOneUnit() {
    book("masuk/kinerja.xlsx", "KPP PRATAMA CONTOH MELATI", 2024, CONTRACT, REALIZATION);
    book("masuk/anggaran.xlsx", "KPP Pratama Contoh Melati", 2024, BUDGET);
    book("masuk/mawar.xlsx", "KPP Pratama Contoh Mawar", 2024, CONTRACT, REALIZATION);

    assertThat(placed())
        .containsExactly(
            "KPP PRATAMA CONTOH MELATI 2024: masuk/kinerja.xlsx masuk/anggaran.xlsx",
            "KPP Pratama Contoh Mawar 2024: masuk/mawar.xlsx");
  }

  @Test
  void theSameTablesTwiceAreTwoVersions() {
    book("a/lakin.xlsx", "KPP Pratama Contoh Melati", 2024, CONTRACT, REALIZATION);
    book("a/lakin revisi.xlsx", "KPP Pratama Contoh Melati", 2024, CONTRACT, REALIZATION);

    assertThat(placed())
        .containsExactly(
            "KPP Pratama Contoh Melati 2024: a/lakin.xlsx",
            "KPP Pratama Contoh Melati 2024 (2): a/lakin revisi.xlsx");
  }

  @Test
  void aNamelessWorkbookGoesByItsNameThenByItsFolderThenByItsNeighbours() {
    book("k/utara/lakin.xlsx", "KPP Pratama Bekasi Utara", 2024, CONTRACT);
    book("k/lain/bekasi-utara-realisasi.xlsx", null, 2024, REALIZATION);
    book("k/utara/pagu.xlsx", null, 2024, BUDGET);
    book("k/KPP Pratama Bekasi/angka.xlsx", null, 2024, CONTRACT);

    assertThat(placed())
        .containsExactly(
            "KPP Pratama Bekasi 2024: k/KPP Pratama Bekasi/angka.xlsx",
            "KPP Pratama Bekasi Utara 2024: k/utara/lakin.xlsx k/lain/bekasi-utara-realisasi.xlsx"
                + " k/utara/pagu.xlsx");
  }

  @Test
  void aNamelessWorkbookIsNotGivenToANeighbourThatHoldsTheSameTables() {
    book("k/melati.xlsx", "KPP Pratama Contoh Melati", 2024, CONTRACT, REALIZATION);
    book("k/entah.xlsx", null, 2024, CONTRACT, REALIZATION);

    assertThat(placed())
        .containsExactly(
            "KPP Pratama Contoh Melati 2024: k/melati.xlsx", "entah 2024: k/entah.xlsx");
  }

  @Test
  void lastYearsResultsAreASourceOfThisYearButAWholeWorkbookIsAYearOfItsOwn() {
    book("k/2024.xlsx", "KPP Pratama Contoh Melati", 2024, CONTRACT, REALIZATION);
    add("k/realisasi-2023.xlsx", "KPP Pratama Contoh Melati", 2023, true, "REALIZATION 2023 ");
    add("k/2022.xlsx", "KPP Pratama Contoh Melati", 2022, true, "CONTRACT 2022 ");

    assertThat(placed())
        .containsExactly(
            "KPP Pratama Contoh Melati 2022: k/2022.xlsx",
            "KPP Pratama Contoh Melati 2024: k/2024.xlsx k/realisasi-2023.xlsx");
  }

  @Test
  void aRekapIsTheRegionsAndComesFirst() {
    book("k/melati.xlsx", "KPP Pratama Contoh Melati", 2024, CONTRACT);
    files.add(
        new SelfDescription(
            file("k/rekap.xlsx", false),
            null,
            "Kanwil DJP Contoh",
            2024,
            "",
            true,
            Set.of("REKAP 2024 "),
            false,
            true,
            true));

    assertThat(placed())
        .containsExactly(
            "Kanwil DJP Contoh 2024: k/rekap.xlsx",
            "KPP Pratama Contoh Melati 2024: k/melati.xlsx");
  }

  @Test
  void aDraftGoesToTheOfficeThatItNamesThenToItsNamesakeThenToItsFolder() {
    book("k/a/melati.xlsx", "KPP Pratama Contoh Melati", 2024, CONTRACT);
    book("k/b/mawar.xlsx", "KPP Pratama Contoh Mawar", 2024, CONTRACT);
    book("k/c/seruni.xlsx", "KPP Pratama Contoh Seruni", 2024, CONTRACT);
    draft("k/konsep melati.docx", "KPP Pratama Contoh Melati", 2024);
    draft("k/b/mawar.docx", null, null);
    draft("k/c/laporan.pdf", null, null);

    assertThat(placed())
        .containsExactly(
            "KPP Pratama Contoh Mawar 2024: k/b/mawar.xlsx k/b/mawar.docx",
            "KPP Pratama Contoh Melati 2024: k/a/melati.xlsx k/konsep melati.docx",
            "KPP Pratama Contoh Seruni 2024: k/c/seruni.xlsx k/c/laporan.pdf");
  }

  @Test
  void whatCannotBePlacedIsListed() {
    book("k/melati.xlsx", "KPP Pratama Contoh Melati", 2024, CONTRACT);
    book("k/mawar.xlsx", "KPP Pratama Contoh Mawar", 2024, CONTRACT);
    book("k/daftar.xlsx", null, null);
    draft("k/satu.docx", null, null);
    draft("k/dua.docx", "KPP Pratama Contoh Melati", 2021);

    Placement placement = new Placement(files);

    assertThat(placement.notPlaced())
        .extracting(NotPlaced::file, file -> file.reason().key(), NotPlaced::incomplete)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("k/daftar.xlsx", "audit/no-table", true),
            org.assertj.core.groups.Tuple.tuple("k/satu.docx", "audit/draft-of-nobody", true),
            org.assertj.core.groups.Tuple.tuple(
                "k/dua.docx", Message.of("audit/draft-of-other-year").key(), true));
  }

  private List<String> placed() {
    return new Placement(files)
        .units().stream()
            .map(unit -> unit.title() + ": " + String.join(" ", unit.names()))
            .toList();
  }

  private void book(
      String name, @Nullable String office, @Nullable Integer year, String... tables) {
    add(name, office, year, false, tables);
  }

  private void add(
      String name,
      @Nullable String office,
      @Nullable Integer year,
      boolean ownYear,
      String... tables) {
    files.add(
        new SelfDescription(
            file(name, false), office, null, year, "", false, Set.of(tables), ownYear, true, true));
  }

  private void draft(String name, @Nullable String office, @Nullable Integer year) {
    files.add(
        new SelfDescription(
            file(name, true), office, null, year, "", false, Set.of(), false, true, true));
  }

  private static FoundFile file(String name, boolean draft) {
    return new FoundFile(name, Path.of(name), draft);
  }
}
