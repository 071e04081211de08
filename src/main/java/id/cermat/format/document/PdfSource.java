package id.cermat.format.document;

import id.cermat.format.document.UnreadableDraftException.Detail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the lines of a PDF, and tells the headers and footers that its pages repeat. */
public final class PdfSource {
  private static final int LEAST_LETTERS_PER_PAGE = 20;
  private static final int EDGE = 2;
  private static final int SHORT_PAGE = 8;

  // A figure must not pass unread for standing at the edge of a page.
  private static final Pattern LAST_NUMBER = Pattern.compile("(?<!\\d)(\\d{1,4})\\D*$");

  /** Three pages in a row that count on are no chance. */
  private static final int COUNTED = 2;

  private static final Pattern CITING = Pattern.compile("%|Rp");

  /** ISO 32000-1, 7.6.4.1: any handler of public-key security, by the format of its recipients. */
  private static final Pattern PUBLIC_KEY_HANDLER =
      Pattern.compile("/Filter\\s*/Adobe\\.PubSec\\b|/SubFilter\\s*/adbe\\.pkcs7\\.s[345]\\b");

  private PdfSource() {}

  /**
   * Reads a PDF.
   *
   * @throws UnreadableDraftException if it is none, damaged, protected, or without text
   */
  public static PdfText read(Path file) throws IOException {
    try (PDDocument document = load(file)) {
      PdfLines lines = new PdfLines();
      List<List<TextLine>> pages = lines.read(document);
      long letters =
          pages.stream()
              .flatMap(List::stream)
              .mapToLong(line -> line.text().strip().length())
              .sum();
      if (letters < (long) LEAST_LETTERS_PER_PAGE * Math.max(1, pages.size())) {
        throw new UnreadableDraftException(Detail.SCANNED_PDF);
      }
      List<TextLine> text = withoutFurniture(pages);
      return new PdfText(text, pictures(text, pages.size(), lines.pictures()));
    } catch (InvalidPasswordException e) {
      throw new UnreadableDraftException(Detail.PASSWORD, "", e);
    } catch (UnreadableDraftException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableDraftException(Detail.DAMAGED, "", e);
    }
  }

  /** Covers and pictures at the end are no gaps in the text. */
  private static List<Integer> pictures(List<TextLine> text, int count, BitSet pictures) {
    int[] letters = new int[count + 1];
    for (TextLine line : text) {
      Integer page = line.place().page();
      if (page != null && line.flow().kind() != TextLine.Kind.FURNITURE) {
        letters[page] += line.text().strip().length();
      }
    }
    BitSet texts = new BitSet();
    for (int page = 1; page <= count; page++) {
      texts.set(page, letters[page] >= LEAST_LETTERS_PER_PAGE);
    }
    return IntStream.range(texts.nextSetBit(0) + 1, texts.length())
        .filter(page -> !texts.get(page) && pictures.get(page - 1))
        .boxed()
        .toList();
  }

  /**
   * Opens the document. How PDFBox fails at encryption for recipients depends on which cryptography
   * is there, so whatever it throws is asked of the file.
   */
  private static PDDocument load(Path file) throws IOException {
    try {
      return Loader.loadPDF(file.toFile(), IOUtils.createMemoryOnlyStreamCache());
    } catch (IOException | LinkageError failure) {
      if (encryptedForRecipients(file)) {
        throw new UnreadableDraftException(Detail.RECIPIENTS, "", failure);
      }
      throw failure;
    }
  }

  /** The dictionary that names the handler is itself never encrypted or compressed. */
  private static boolean encryptedForRecipients(Path file) throws IOException {
    String content = Files.readString(file, StandardCharsets.ISO_8859_1);
    return PUBLIC_KEY_HANDLER.matcher(content).find();
  }

  private static List<TextLine> withoutFurniture(List<List<TextLine>> pages) {
    Map<String, Integer> repeated = new HashMap<>();
    for (List<TextLine> page : pages) {
      edges(page).map(PdfSource::shape).distinct().forEach(s -> repeated.merge(s, 1, Integer::sum));
    }
    Set<String> counting = counting(pages);
    int enough = Math.max(3, pages.size() * 2 / 5);
    List<TextLine> lines = new ArrayList<>();
    for (List<TextLine> page : pages) {
      Set<TextLine> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
      edges(page)
          .filter(
              line ->
                  repeated.getOrDefault(shape(line), 0) >= enough || counting.contains(shape(line)))
          .forEach(furniture::add);
      page.forEach(line -> lines.add(furniture.contains(line) ? line.asFurniture() : line));
    }
    return lines;
  }

  /**
   * What stands at the edge of the pages of one chapter alone, and counts them: "Chapter II | 15",
   * "Chapter II | 16".
   */
  private static Set<String> counting(List<List<TextLine>> pages) {
    Map<String, int[]> last = new HashMap<>();
    Map<String, Integer> steps = new HashMap<>();
    for (int page = 0; page < pages.size(); page++) {
      for (TextLine line : edges(pages.get(page)).toList()) {
        Matcher number = LAST_NUMBER.matcher(line.text());
        if (number.find()) {
          int[] here = {page, Integer.parseInt(number.group(1))};
          int[] before = last.put(shape(line), here);
          if (before != null && here[0] > before[0] && here[1] - before[1] == here[0] - before[0]) {
            steps.merge(shape(line), 1, Integer::sum);
          }
        }
      }
    }
    return steps.entrySet().stream()
        .filter(entry -> entry.getValue() >= COUNTED)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The lines that stand highest and lowest on a page. */
  private static Stream<TextLine> edges(List<TextLine> page) {
    int edge = page.size() > SHORT_PAGE ? EDGE : 1;
    List<TextLine> down =
        page.stream().sorted(Comparator.comparingDouble(line -> line.boxes()[0].y())).toList();
    return IntStream.range(0, down.size())
        .filter(i -> i < edge || i >= down.size() - edge)
        .mapToObj(down::get)
        .filter(line -> !CITING.matcher(line.text()).find());
  }

  private static String shape(TextLine line) {
    return line.text().strip().replaceAll("\\d+", "#");
  }
}
