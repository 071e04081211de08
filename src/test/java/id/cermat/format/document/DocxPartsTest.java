package id.cermat.format.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxPartsTest {
  private static final String TEXT = "<t>Realisasi 98,76 persen</t>";

  @TempDir Path folder;

  @Test
  void findsAPartWhateverItsCase() throws IOException {
    assertThat(texts(stored("Word/Document.xml", TEXT))).containsExactly("Realisasi 98,76 persen");
  }

  @Test
  void refusesAPartWithAnotherFigureThanItsChecksumSays() throws IOException {
    Path draft = stored("word/document.xml", TEXT);
    String bytes = Files.readString(draft, StandardCharsets.ISO_8859_1);
    Files.writeString(draft, bytes.replace("98,76", "98,67"), StandardCharsets.ISO_8859_1);
    assertThatExceptionOfType(UnreadableDraftException.class).isThrownBy(() -> texts(draft));
  }

  private static List<String> texts(Path draft) throws IOException {
    List<String> texts = new ArrayList<>();
    try (DocxParts parts = new DocxParts(draft)) {
      parts.walk(
          "word/document.xml",
          xml -> {
            while (xml.hasNext()) {
              if (xml.next() == XMLStreamConstants.CHARACTERS) {
                texts.add(xml.getText());
              }
            }
          });
    }
    return texts;
  }

  private Path stored(String part, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    ZipEntry entry = new ZipEntry(part);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(checksum.getValue());
    Path draft = folder.resolve("lakin.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(draft))) {
      zip.putNextEntry(entry);
      zip.write(bytes);
      zip.closeEntry();
    }
    return draft;
  }
}
