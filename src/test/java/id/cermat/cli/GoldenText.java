package id.cermat.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;

/**
 * A folder of outputs as texts that stay the same on every machine and that a reviewer can read.
 * Reports are kept as they are, but for what names this build, its version and its rule book's
 * digest, and for the rules' own words in SARIF, which stand as a digest. Of packages, every part
 * stands with its digest, in its order; of pages, the digest; of PDFs, the annotations.
 */
final class GoldenText {
  private static final Pattern RULES_DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");
  private static final Pattern RULES_DIGEST_FIELD =
      Pattern.compile("(?<=\"rulesSha256\": \")[0-9a-f]{64}");
  private static final Pattern RULE_WORDS =
      Pattern.compile("(?<=\n {10}\"rules\": )\\[\n.*?\n {10}\\]", Pattern.DOTALL);

  /** The charts: where a label stands depends on the widths of the machine's own letters. */
  private static final Pattern PICTURE = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);

  private GoldenText() {}

  static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    StringBuilder digests = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        byte[] content = Files.readAllBytes(file);
        switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
          case "json", "csv", "xml", "txt" -> texts.put(name, report(content));
          case "sarif" ->
              texts.put(
                  name,
                  RULE_WORDS
                      .matcher(report(content))
                      .replaceAll(rules -> '"' + digest(rules.group()) + '"'));
          case "html" -> line(digests, page(content), name);
          case "pdf" -> texts.put(name + ".txt", annotations(content));
          case "xlsx", "xlsm", "ods", "docx" -> parts(name, content, digests);
          default -> line(digests, content, name);
        }
      }
    }
    texts.put("digests.txt", digests.toString());
    return texts;
  }

  private static String report(byte[] content) throws IOException {
    return RULES_DIGEST_FIELD.matcher(withoutVersion(content)).replaceAll("DIGEST");
  }

  private static byte[] page(byte[] content) throws IOException {
    String text = PICTURE.matcher(withoutVersion(content)).replaceAll("");
    return RULES_DIGEST.matcher(text).replaceAll("DIGEST").getBytes(StandardCharsets.UTF_8);
  }

  private static String withoutVersion(byte[] content) throws IOException {
    return new String(content, StandardCharsets.UTF_8)
        .replaceAll("(?<![\\d.])" + Pattern.quote(Version.number()) + "(?![\\d.])", "VERSION");
  }

  private static void parts(String name, byte[] content, StringBuilder digests) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        line(digests, zip.readAllBytes(), name + "!" + part.getName());
      }
    }
  }

  private static void line(StringBuilder digests, byte[] content, String name) {
    digests.append(digest(content)).append("  ").append(name).append('\n');
  }

  private static String digest(String text) {
    return digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Long enough to tell contents apart, short enough to read. */
  private static String digest(byte[] content) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(sha, 0, 12);
    } catch (NoSuchAlgorithmException neverMissing) {
      throw new IllegalStateException(neverMissing);
    }
  }

  private static String annotations(byte[] pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int number = 0;
      for (PDPage page : document.getPages()) {
        text.append("page ").append(++number).append('\n');
        for (PDAnnotation annotation : page.getAnnotations()) {
          PDRectangle place = annotation.getRectangle();
          text.append(
              String.format(
                  Locale.ROOT,
                  "%s at %.1f, %.1f, %.1f wide, %.1f high",
                  annotation.getSubtype(),
                  place.getLowerLeftX(),
                  place.getLowerLeftY(),
                  place.getWidth(),
                  place.getHeight()));
          if (annotation instanceof PDAnnotationMarkup markup) {
            text.append(", ").append(markup.getTitlePopup());
          }
          text.append('\n');
          if (annotation.getContents() != null) {
            annotation
                .getContents()
                .lines()
                .forEach(line -> text.append("  ").append(line).append('\n'));
          }
        }
      }
    }
    return text.toString();
  }
}
