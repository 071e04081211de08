package id.cermat.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.cermat.format.UnreadableWorkbookException;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.UnitReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReaderTest {
  @TempDir Path folder;

  @Test
  void severalFilesOfAUnitMakeOneReport() throws IOException {
    Path contract =
        write("kontrak.csv", "KPP Pratama Uji Tahun 2024\nKode;Nama IKU;Target\n1a-CP;A;100\n");
    Path budget = write("anggaran.csv", "Jenis Belanja;Pagu;Realisasi\nPegawai;10;9\n");

    UnitReport report = reader().read(List.of(source(contract), source(budget)));

    assertThat(report.unit()).isEqualTo("KPP Pratama Uji");
    assertThat(report.year()).isEqualTo(2024);
    assertThat(report.indicatorTables()).hasSize(1);
    assertThat(report.budgetTables()).hasSize(1);
    assertThat(report.inputs()).allSatisfy(input -> assertThat(input.sha256()).hasSize(64));
    assertThat(report.reading().figuresRead()).isEqualTo(3);
  }

  @Test
  void anUnreadableFileLeavesWhatWasReadBefore() throws IOException {
    Path good = write("anggaran.csv", "Jenis Belanja;Pagu;Realisasi\nPegawai;10;9\n");
    Path bad = write("rusak.xlsx", "bukan buku kerja");
    UnitReading unit = reader().unit();
    unit.add(source(good));

    assertThatThrownBy(() -> unit.add(source(bad))).isInstanceOf(UnreadableWorkbookException.class);
    assertThat(unit.report().inputs()).hasSize(1);
    assertThat(unit.report().budgetTables()).hasSize(1);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static WorkbookReader reader() {
    return new WorkbookReader(Vocabulary.builtIn());
  }

  private static WorkbookReader.Source source(Path file) {
    return new WorkbookReader.Source(file, file.getFileName().toString());
  }
}
