package id.cermat.writer.docx;

import id.cermat.format.opc.XmlText;
import id.cermat.writer.docx.Piece.Range;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts the ends of comments between the characters of a document. A run that an end falls into is
 * split into runs of the same properties; nothing else is touched.
 */
final class CommentMarks {
  private final DocumentText document;
  private final WordXml xml;
  private final Map<Integer, Cut> cuts = new TreeMap<>();
  private final Map<Integer, SplitText> texts = new TreeMap<>();

  /** What is put in at one point; a run that goes on behind it is closed and opened again. */
  private static final class Cut {
    final @Nullable Run run;
    private final List<String> ends = new ArrayList<>();
    private final List<String> starts = new ArrayList<>();

    Cut(@Nullable Run run) {
      this.run = run;
    }

    void start(String mark) {
      starts.add(mark);
    }

    void end(String mark) {
      ends.add(0, mark);
    }

    String marks() {
      return String.join("", ends) + String.join("", starts);
    }
  }

  /** An element of text that is cut, and before which of its characters. */
  private record SplitText(Piece piece, Run run, Map<Integer, Cut> cuts) {}

  private record Splice(int from, int to, String text) {}

  CommentMarks(DocumentText document, WordXml xml) {
    this.document = document;
    this.xml = xml;
  }

  /**
   * Marks characters that stand in a paragraph, or from one to another.
   *
   * @param fromColumn the first character's, from 0
   * @param toColumn the one behind the last character
   */
  void mark(int id, Paragraph from, int fromColumn, Paragraph to, int toColumn) {
    Piece first = piece(from, fromColumn);
    Piece last = piece(to, toColumn - 1);
    cutBefore(first, fromColumn - first.column()).start(xml.rangeStart(id));
    cutBehind(last, toColumn - last.column()).end(xml.rangeEnd(id) + xml.reference(id));
  }

  /** Marks a run as a whole. */
  void mark(int id, Range run) {
    cut(run.start(), null).start(xml.rangeStart(id));
    cut(run.end(), null).end(xml.rangeEnd(id) + xml.reference(id));
  }

  /** Marks a point, before anything else that is marked there. */
  void mark(int id, int point) {
    cut(point, null).starts.add(0, xml.rangeStart(id) + xml.rangeEnd(id) + xml.reference(id));
  }

  private static Piece piece(Paragraph paragraph, int column) {
    return paragraph.pieces().stream()
        .filter(piece -> piece.column() <= column && column < piece.endColumn())
        .findFirst()
        .orElseThrow();
  }

  private Cut cutBefore(Piece piece, int offset) {
    Run run = piece.run();
    if (run == null) {
      return cut(piece.around().start(), null);
    } else if (offset > 0) {
      return cutText(piece, run, offset);
    }
    boolean first = blank(run.content(), piece.bytes().start());
    return first ? cut(run.start(), null) : cut(piece.bytes().start(), run);
  }

  private Cut cutBehind(Piece piece, int offset) {
    Run run = piece.run();
    if (run == null) {
      return cut(piece.around().end(), null);
    } else if (offset < piece.text().length()) {
      return cutText(piece, run, offset);
    }
    boolean last = blank(piece.bytes().end(), run.contentEnd());
    return last ? cut(run.end(), null) : cut(piece.bytes().end(), run);
  }

  private boolean blank(int from, int to) {
    return new String(document.bytes(), from, to - from, StandardCharsets.UTF_8).isBlank();
  }

  private Cut cut(int at, @Nullable Run run) {
    return cuts.computeIfAbsent(at, any -> new Cut(run));
  }

  private Cut cutText(Piece piece, Run run, int offset) {
    return texts
        .computeIfAbsent(piece.bytes().start(), any -> new SplitText(piece, run, new TreeMap<>()))
        .cuts
        .computeIfAbsent(offset, any -> new Cut(run));
  }

  /** The part with its marks. */
  byte[] toBytes() {
    List<Splice> splices = new ArrayList<>();
    cuts.forEach((at, cut) -> splices.add(new Splice(at, at, between(cut))));
    texts.values().forEach(text -> splices.add(split(text)));
    splices.sort(Comparator.comparingInt(Splice::from).thenComparingInt(Splice::to));
    ByteArrayOutputStream out = new ByteArrayOutputStream(document.bytes().length + 4096);
    int copied = 0;
    for (Splice splice : splices) {
      out.write(document.bytes(), copied, splice.from - copied);
      out.writeBytes(splice.text.getBytes(StandardCharsets.UTF_8));
      copied = splice.to;
    }
    out.write(document.bytes(), copied, document.bytes().length - copied);
    return out.toByteArray();
  }

  private String between(Cut cut) {
    return cut.run == null ? cut.marks() : close() + cut.marks() + cut.run.opening();
  }

  private String close() {
    return "</" + document.prefix() + "r>";
  }

  private Splice split(SplitText split) {
    Piece piece = split.piece;
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Map.Entry<Integer, Cut> cut : split.cuts.entrySet()) {
      text.append(text(piece, from, cut.getKey())).append(between(cut.getValue()));
      from = cut.getKey();
    }
    text.append(text(piece, from, piece.text().length()));
    return new Splice(piece.bytes().start(), piece.bytes().end(), text.toString());
  }

  private static String text(Piece piece, int from, int to) {
    String characters = XmlText.text(piece.text().substring(from, to));
    return "<" + piece.tag() + " xml:space=\"preserve\">" + characters + "</" + piece.tag() + ">";
  }
}
