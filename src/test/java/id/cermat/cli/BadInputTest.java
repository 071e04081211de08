package id.cermat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
  @TempDir Path folder;

  @Test
  void aMissingFile() {
    assertThat(refused("tiada.xlsx"))
        .isEqualTo("cermat: tiada.xlsx: there is no such file; check the name");
  }

  @Test
  void aFolder() throws IOException {
    Files.createDirectories(folder.resolve("isi"));
    assertThat(refused("isi")).isEqualTo("cermat: isi: this is a folder; name the workbooks in it");
  }

  @Test
  void anEmptyFile() throws IOException {
    Files.createFile(folder.resolve("kosong.xlsx"));
    assertThat(refused("kosong.xlsx")).isEqualTo("cermat: kosong.xlsx: the file is empty");
  }

  @Test
  void aTextNamedLikeAWorkbook() throws IOException {
    Files.writeString(folder.resolve("teks.xlsx"), "Laporan kinerja tahun 2024\n");
    assertThat(refused("teks.xlsx")).startsWith("cermat: teks.xlsx: this is plain text");
  }

  @Test
  void anEncryptedWorkbook() throws Exception {
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword("rahasia");
    Path plain = Books.write(folder.resolve("polos.xlsx"), "Anggaran", Books.CLEAN_BUDGET);
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      try (OutputStream out = encryptor.getDataStream(container)) {
        Files.copy(plain, out);
      }
      try (OutputStream out = Files.newOutputStream(folder.resolve("sandi.xlsx"))) {
        container.writeFilesystem(out);
      }
    }
    assertThat(refused("sandi.xlsx")).contains("sandi.xlsx: the workbook is protected");
  }

  @Test
  void aWorkbookWithoutAKnownTable() throws IOException {
    Books.write(folder.resolve("lain.xlsx"), "Lain", new Object[][] {{"Catatan"}, {"rapat"}});
    assertThat(refused("lain.xlsx"))
        .startsWith("cermat: lain.xlsx: no table was recognised in it; cermat init writes");
  }

  @Test
  void aWorkbookWithTwoTargetColumns() throws IOException {
    Books.write(
        folder.resolve("dua.xlsx"),
        "Kontrak",
        new Object[][] {
          {"Kode IKU", "Indikator Kinerja Utama", "Target", "Target"},
          {"1a-CP", "Penerimaan pajak", 100, 90},
          {"2a-CP", "Kepatuhan", 95, 80},
        });
    Run run = check("dua.xlsx");
    assertThat(run.code()).isZero();
    assertThat(Files.readString(folder.resolve("cermat-out/report.json")))
        .contains("two columns could both mean “target”");
    assertThat(Files.readString(folder.resolve("cermat-out/discrepancies.csv")))
        .doesNotContain("unreadable-input");
  }

  @Test
  void theOthersAreCheckedAllTheSame() throws IOException {
    Books.write(folder.resolve("salah.xlsx"), "Anggaran", Books.WRONG_BUDGET);
    Run run = check("tiada.xlsx", "salah.xlsx");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("budget-total", "unreadable-input");
    assertThat(Files.readString(folder.resolve("cermat-out/report.json")))
        .contains("\"rule\": \"unreadable-input\"", "\"rule\": \"budget-total\"");
    assertThat(folder.resolve("cermat-out/salah.annotated.xlsx")).exists();
  }

  @Test
  void anOutFolderThatIsAFile() throws IOException {
    Books.write(folder.resolve("bersih.xlsx"), "Anggaran", Books.CLEAN_BUDGET);
    Files.createFile(folder.resolve("sini"));
    Run run = check("bersih.xlsx", "--out", "sini", "--format", "json");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errLines())
        .containsExactly(
            "cermat: sini/report.json could not be written: a file stands where a folder is"
                + " needed; choose another folder");
  }

  private Run check(String... args) {
    return Run.in(
        folder,
        Stream.concat(Stream.of("check", "--lang=en"), Stream.of(args)).toArray(String[]::new));
  }

  /** The only line on standard error; nothing but reports was written. */
  private String refused(String file) {
    Run run = check(file);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("unreadable-input");
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    try (Stream<Path> written = Files.walk(folder.resolve("cermat-out"))) {
      assertThat(written.filter(path -> path.toString().endsWith(".part"))).isEmpty();
    } catch (IOException unexpected) {
      throw new AssertionError(unexpected);
    }
    return run.errLines().get(0);
  }
}
