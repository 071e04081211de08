package id.cermat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file at which reading breaks down is that file's one line; all else is checked and written. */
class OneFileCostsItselfTest {
  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";

  @TempDir Path folder;

  @BeforeEach
  void aWorkbookWithAnError() throws IOException {
    Files.createDirectories(folder.resolve("unit"));
    Books.write(folder.resolve("unit/salah.xlsx"), "Anggaran", Books.WRONG_BUDGET);
  }

  @Test
  void aSpreadsheetNestedDeeperThanTheStack() throws IOException {
    ods("dalam.ods", "<table:table-row-group>", "</table:table-row-group>", 30_000);
    onlyTheFileIsLost(check("unit/dalam.ods"), "unit/dalam.ods: this is nested too deep");
  }

  @Test
  void aSheetOfMoreRowsThanThereCanBe() throws IOException {
    String rows =
        ("<table:table-row table:number-rows-repeated=\"999999999\"><table:table-cell/>"
                + "</table:table-row>")
            .repeat(3);
    String cell = "<table:table-cell><text:p>x</text:p></table:table-cell>";
    ods("panjang.ods", rows + "<table:table-row>" + cell + "</table:table-row>", "", 1);
    onlyTheFileIsLost(check("unit/panjang.ods"), "unit/panjang.ods: the file is damaged");
  }

  @Test
  void aPdfEncryptedForRecipients() throws IOException {
    pdf("rahasia.pdf", "/Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 2/Recipients[<30030201ff>]");
    String line = "unit/rahasia.pdf: this PDF is encrypted for certain recipients";
    onlyTheFileIsLost(check("--draft", "unit/rahasia.pdf"), line);
    onlyTheFileIsLost(audit(), line);
  }

  @Test
  void aPdfThatIsDamagedIsNotSaidToBeEncrypted() throws IOException {
    Files.writeString(folder.resolve("unit/rusak.pdf"), "%PDF-1.4\n1 0 obj\n<</Filter/Standard");
    onlyTheFileIsLost(check("--draft", "unit/rusak.pdf"), "unit/rusak.pdf: the draft is cut off");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no named pipes in the file system")
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPipeIsRefusedAndNotWaitedFor() throws Exception {
    for (String name : new String[] {"pipa.xlsx", "pipa.docx", "pipa.properties"}) {
      Path pipe = folder.resolve("unit").resolve(name);
      assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    }
    String line = ": this is no regular file but a pipe, a device or a folder; give a file";
    onlyTheFileIsLost(check("unit/pipa.xlsx"), "unit/pipa.xlsx" + line);
    onlyTheFileIsLost(check("--draft", "unit/pipa.docx"), "unit/pipa.docx" + line);
    Run audit = Run.in(folder, "audit", "--lang=en", "unit", "--format", "json");
    assertThat(audit.code()).isEqualTo(3);
    assertThat(audit.out()).contains("unit/pipa.xlsx" + line, "unit/pipa.docx" + line);
    Run settings = check("--rules", "unit/pipa.properties");
    assertThat(settings.code()).isEqualTo(2);
    assertThat(settings.err())
        .startsWith("cermat: unit/pipa.properties cannot be read: this is no regular file");
  }

  private Run check(String... more) {
    String[] args = {"check", "--lang=en", "unit/salah.xlsx", "--format", "json,xlsx"};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Run.in(folder, all);
  }

  private Run audit() {
    return Run.in(folder, "audit", "--lang=en", "unit", "--format", "json,xlsx", "--no-progress");
  }

  private void onlyTheFileIsLost(Run run, String line) throws IOException {
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.errLines())
        .filteredOn(said -> said.startsWith("cermat: "))
        .singleElement()
        .asString()
        .startsWith("cermat: " + line);
    assertThat(run.err()).doesNotContain("\tat ", "Exception");
    assertThat(Files.readString(folder.resolve("cermat-out/report.json")))
        .contains("\"rule\": \"budget-total\"", "\"rule\": \"unreadable-input\"");
  }

  private void ods(String name, String before, String after, int times) throws IOException {
    StringBuilder xml = new StringBuilder("<office:document-content office:version=\"1.3\"");
    for (String prefix : new String[] {"office", "table", "text"}) {
      xml.append(" xmlns:%s=\"%s%s:1.0\"".formatted(prefix, NAMESPACE, prefix));
    }
    xml.append("><office:body><office:spreadsheet><table:table table:name=\"A\">")
        .append(before.repeat(times))
        .append(after.repeat(times))
        .append("</table:table></office:spreadsheet></office:body></office:document-content>");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("unit").resolve(name)))) {
      byte[] type = ODS.getBytes(StandardCharsets.US_ASCII);
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      CRC32 checksum = new CRC32();
      checksum.update(type);
      first.setCrc(checksum.getValue());
      zip.putNextEntry(first);
      zip.write(type);
      zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
      zip.write(
          ("<m:manifest xmlns:m=\"%smanifest:1.0\"><m:file-entry m:full-path=\"/\""
                  + " m:media-type=\"%s\"/><m:file-entry m:full-path=\"content.xml\""
                  + " m:media-type=\"text/xml\"/></m:manifest>")
              .formatted(NAMESPACE, ODS)
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void pdf(String name, String encryption) throws IOException {
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    String[] objects = {
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>",
      "<<" + encryption + ">>"
    };
    StringBuilder table = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n \n".formatted(file.length()));
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = file.length();
    file.append(table)
        .append("trailer\n<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>\nstartxref\n")
        .append(start)
        .append("\n%%EOF\n");
    Files.writeString(folder.resolve("unit").resolve(name), file, StandardCharsets.ISO_8859_1);
  }
}
