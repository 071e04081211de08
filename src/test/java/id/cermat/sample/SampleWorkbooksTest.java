package id.cermat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class SampleWorkbooksTest {
  private static final Set<String> PACKING = Set.of("ObjStm", "XRef");
  private static final Path CHECKED_IN = Path.of("sample-workbooks");

  @Test
  void theCheckedInWorkbooksAreWhatTheGeneratorWrites(@TempDir Path fresh) throws IOException {
    if ("rewrite".equals(System.getProperty("cermat.sample-workbooks"))) {
      SampleWorkbooks.write(CHECKED_IN);
    }
    SampleWorkbooks.write(fresh);

    assertThat(contents(CHECKED_IN)).isEqualTo(contents(fresh)).isNotEmpty();
  }

  @Test
  void writingTwiceGivesTheSameBytes(@TempDir Path first, @TempDir Path second) throws IOException {
    SampleWorkbooks.write(first);
    SampleWorkbooks.write(second);

    try (Stream<Path> files = Files.walk(first)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(second.resolve(first.relativize(file))).hasSameBinaryContentAs(file);
      }
    }
  }

  /**
   * The content of every file, and of every part of a package or PDF: a compressor of another
   * version may pack the same content into other bytes.
   */
  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(".xlsx")
            || name.endsWith(".xlsm")
            || name.endsWith(".ods")
            || name.endsWith(".docx")) {
          try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
              contents.put(name + "!" + entry.getName(), digest(zip.readAllBytes()));
            }
          }
        } else if (name.endsWith(".pdf")) {
          contents.putAll(objects(name, file));
        } else if (!name.endsWith(".md")) {
          contents.put(name, digest(Files.readAllBytes(file)));
        }
      }
    }
    return contents;
  }

  /** What the pages of a PDF draw, and the fonts that they draw with. */
  private static Map<String, String> objects(String name, Path file) throws IOException {
    Map<String, String> objects = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        if (object instanceof COSStream stream
            && !PACKING.contains(String.valueOf(stream.getNameAsString(COSName.TYPE)))) {
          try (InputStream decoded = stream.createInputStream()) {
            objects.put(name + "!" + key, digest(decoded.readAllBytes()));
          }
        }
      }
    }
    return objects;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
