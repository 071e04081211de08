package id.cermat.format.opc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import id.cermat.format.opc.ZipPackage.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipPackageTest {
  @TempDir Path folder;

  @Test
  void ofAPartThatIsThereTwiceTheLastIsRead() throws IOException {
    Path file = zip("xl/a.xml", "lama", "XL/A.xml", "baru", "b.xml", "lain");
    try (ZipPackage parts = new ZipPackage(file)) {
      assertThat(text(parts, "xl/a.xml")).isEqualTo("baru");
      assertThat(parts.names()).containsExactly("XL/A.xml", "b.xml");
    }
  }

  @Test
  void aTargetMeansAPartWhicheverOfThemEscapesItsBlanks() throws IOException {
    for (String name : new String[] {"xl/Lembar 1.xml", "xl/lembar%201.xml"}) {
      for (String target : new String[] {"lembar 1.xml", "/xl/./lembar%201.xml#A1"}) {
        Path file =
            zip(
                name,
                "isi",
                "xl/_rels/w.xml.rels",
                "<Relationships><Relationship Id='r1' Type='urn:x/worksheet' Target='"
                    + target
                    + "'/><Relationship Id='r2' Type='urn:x/hyperlink' Target='http://x/a%20b'"
                    + " TargetMode='External'/></Relationships>");
        try (ZipPackage parts = new ZipPackage(file)) {
          Relationship sheet = parts.relationships("xl/w.xml").get("r1");
          assertThat(sheet.is("worksheet")).isTrue();
          assertThat(text(parts, sheet.target())).as("%s, %s", name, target).isEqualTo("isi");
          assertThat(parts.relationships("xl/w.xml").get("r2"))
              .isEqualTo(new Relationship("r2", "urn:x/hyperlink", "http://x/a%20b", true));
        }
      }
    }
  }

  @Test
  void whatInflatesTooFarIsStopped() throws IOException {
    Path file = zip("a.xml", "0".repeat(5000));
    try (ZipPackage parts = new ZipPackage(file, new Limits(1000, 10, 9000))) {
      assertThat(parts.size("a.xml")).isEqualTo(5000);
      assertThatExceptionOfType(UnreadableWorkbookException.class)
          .isThrownBy(() -> text(parts, "a.xml"))
          .satisfies(refused -> assertThat(refused.detail()).isEqualTo(Detail.INFLATES_TOO_FAR));
    }
    try (ZipPackage parts = new ZipPackage(file, new Limits(1000, 1000, 9000))) {
      assertThat(text(parts, "a.xml")).hasSize(5000);
    }
  }

  @Test
  void damageIsToldFromAFileThatIsNotThere() throws IOException {
    byte[] bytes = Files.readAllBytes(zip("a.xml", "isi"));
    Path cut = Files.write(folder.resolve("terpotong.zip"), Arrays.copyOf(bytes, 60));
    assertThatExceptionOfType(UnreadableWorkbookException.class)
        .isThrownBy(() -> new ZipPackage(cut))
        .satisfies(refused -> assertThat(refused.detail()).isEqualTo(Detail.DAMAGED_CONTAINER));
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> new ZipPackage(folder.resolve("tidak-ada.zip")));
  }

  private static String text(ZipPackage parts, String part) throws IOException {
    try (InputStream in = parts.open(part)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Path zip(String... namesAndTexts) throws IOException {
    Path file = folder.resolve("paket.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putArchiveEntry(new ZipArchiveEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
      }
    }
    return file;
  }
}
