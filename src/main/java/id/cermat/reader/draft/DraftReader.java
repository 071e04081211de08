package id.cermat.reader.draft;

import id.cermat.format.document.DocumentPart;
import id.cermat.format.document.DocxSource;
import id.cermat.format.document.DocxText;
import id.cermat.format.document.DraftLine;
import id.cermat.format.document.PdfSource;
import id.cermat.format.document.PdfText;
import id.cermat.format.document.TextLine;
import id.cermat.format.document.TxtSource;
import id.cermat.format.document.UnreadableDraftException;
import id.cermat.format.document.UnreadableDraftException.Detail;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.Draft;
import id.cermat.model.Input;
import id.cermat.model.Reading.PassedOver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Reads a draft report from a TXT, DOCX or PDF file. May be used from several threads. */
public final class DraftReader {
  private final Vocabulary vocabulary;

  /**
   * @param vocabulary the words by which tables are recognised
   */
  public DraftReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a draft.
   *
   * @param name the name by which locations give the file
   * @throws UnreadableDraftException if the file is no readable draft
   * @throws IOException if it cannot be read at all
   */
  public Draft read(Path file, String name) throws IOException {
    if (Files.size(file) == 0) {
      throw new UnreadableDraftException(Detail.EMPTY_FILE);
    }
    Source source = source(file, name);
    Input input = new Input(name, Input.Kind.DRAFT, sha256(file));
    return new DraftAssembly(input, vocabulary)
        .assemble(Flattened.of(name, source.parts()), source.grids().get(), source.passedOver());
  }

  /**
   * The lines of a text file or PDF by which {@link #read} gives places; blank ones are left out.
   *
   * @throws UnreadableDraftException if the file is neither, or not readable
   * @throws IOException if it cannot be read at all
   */
  public static List<DraftLine> lines(Path file) throws IOException {
    String extension = extension(file);
    List<TextLine> lines =
        switch (extension) {
          case "txt", "text" -> TxtSource.read(file);
          case "pdf" -> PdfSource.read(file).lines();
          default -> throw new UnreadableDraftException(Detail.OTHER_EXTENSION, extension, null);
        };
    return lines.stream().map(TextLine::shown).toList();
  }

  /**
   * What a draft says of itself, without its figures.
   *
   * @throws UnreadableDraftException if the file is no readable draft
   * @throws IOException if it cannot be read at all
   */
  public DraftIdentity identify(Path file, String name) throws IOException {
    if (Files.size(file) == 0) {
      throw new UnreadableDraftException(Detail.EMPTY_FILE);
    }
    return DraftIdentity.of(Flattened.of(name, source(file, name).parts()).blocks());
  }

  /**
   * What a file holds.
   *
   * @param grids its tables by their figures alone
   * @param passedOver what of it could not be read
   */
  private record Source(
      List<Part> parts, Supplier<List<FigureGrid>> grids, List<PassedOver> passedOver) {}

  private Source source(Path file, String name) throws IOException {
    String extension = extension(file);
    return switch (extension) {
      case "txt", "text" -> ofLines(name, Contents.apart(TxtSource.read(file)), List.of());
      case "docx", "docm" -> ofDocument(name, DocxSource.read(file));
      case "pdf" -> {
        PdfText text = PdfSource.read(file);
        yield ofLines(
            name, Contents.apart(text.lines()), UnreadParts.pictures(name, text.pictures()));
      }
      case "doc" -> throw new UnreadableDraftException(Detail.OLD_DOCUMENT);
      default -> throw new UnreadableDraftException(Detail.OTHER_EXTENSION, extension, null);
    };
  }

  private Source ofDocument(String name, DocxText document) {
    ColumnWords words = new ColumnWords(vocabulary);
    List<Part> parts = new ArrayList<>();
    List<DocumentTable> tables = new ArrayList<>();
    for (DocumentPart part : document.parts()) {
      if (part instanceof DocumentPart.Table cells) {
        DocumentTable table = new DocumentTable(name, cells);
        tables.add(table);
        parts.add(Part.table(table.table(words)));
      } else if (part instanceof DocumentPart.Prose prose) {
        parts.add(Part.prose(Contents.apart(prose.lines())));
      }
    }
    return new Source(
        parts,
        () -> tables.stream().map(DocumentTable::figures).toList(),
        UnreadParts.imported(name, document.imported()));
  }

  private Source ofLines(String name, List<TextLine> lines, List<PassedOver> passedOver) {
    ColumnWords words = new ColumnWords(vocabulary);
    BitSet setOff = LineTables.setOff(lines);
    List<PageTable> tables = PageTables.of(name, words, lines, setOff);
    return new Source(
        LineTables.parts(name, vocabulary, words, lines, setOff, tables),
        () -> tables.stream().map(PageTable::grid).toList(),
        passedOver);
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (DigestInputStream digested = new DigestInputStream(stream, digest)) {
        digested.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
