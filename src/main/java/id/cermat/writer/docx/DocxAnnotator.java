package id.cermat.writer.docx;

import id.cermat.catalogue.Messages;
import id.cermat.figure.TextSpan;
import id.cermat.format.document.DocxSource;
import id.cermat.format.opc.ContentTypes;
import id.cermat.format.opc.MainPart;
import id.cermat.format.opc.Ooxml;
import id.cermat.format.opc.PackageChanges;
import id.cermat.format.opc.PackageParts;
import id.cermat.format.opc.Relationship;
import id.cermat.format.opc.Relationships;
import id.cermat.writer.annotation.CannotAnnotateException;
import id.cermat.writer.annotation.NoteRun;
import id.cermat.writer.docx.Piece.Range;
import id.cermat.writer.draft.DraftNote;
import id.cermat.writer.draft.DraftNotes;
import id.cermat.writer.draft.Mark;
import id.cermat.writer.draft.Places;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes an annotated copy of a Word document: a comment at each note's characters, and one with
 * the summary at the beginning. Comments may not stand in foot- and endnotes; such a note is at the
 * reference to its footnote. Figures that were found right have comments of another author, which
 * programs show in another colour and can hide by themselves. Only the document's text, its
 * comments, relationships and content types are rewritten.
 */
public final class DocxAnnotator implements Closeable {
  private static final String AUTHOR = "cermat";
  private static final String INITIALS = "c";
  private static final String COMMENTS_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  private final PackageParts parts;
  private final Messages messages;
  private final Ooxml flavour;
  private final String documentName;
  private final Relationships relations;
  private final DocumentText document;
  private final Map<Integer, BitSet> leftOut;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /**
   * Reads a document.
   *
   * @throws CannotAnnotateException if it would lose something, or is not understood
   */
  public DocxAnnotator(Path original, Messages messages) throws IOException {
    this.messages = messages;
    this.leftOut = DocxSource.leftOut(original);
    this.parts = new PackageParts(original);
    try {
      if (parts.any(name -> name.startsWith("_xmlsignatures/"))) {
        throw new CannotAnnotateException("signed");
      }
      MainPart main = MainPart.of(parts);
      this.flavour = main.flavour();
      this.documentName = main.name();
      this.relations = Relationships.of(parts, documentName);
      this.document = DocumentWalk.read(parts.bytes(documentName));
      paragraphs.addAll(document.paragraphs());
      for (String notes : List.of("footnotes", "endnotes")) {
        Optional<Relationship> part = relations.ofType(notes);
        if (part.isPresent()) {
          paragraphs.addAll(DocumentWalk.read(parts.bytes(part.get().target())).paragraphs());
        }
      }
    } catch (IOException | RuntimeException failure) {
      parts.close();
      throw failure;
    }
  }

  /** The places of the document. */
  public Places places() {
    return Places.inParagraphs(
        IntStream.range(0, paragraphs.size()).mapToObj(this::readText).toList());
  }

  /** The text of a paragraph with blanks for the characters that a draft is read without. */
  private String readText(int index) {
    StringBuilder text = new StringBuilder(paragraphs.get(index).text());
    leftOut.getOrDefault(index + 1, new BitSet()).stream()
        .filter(column -> column < text.length())
        .forEach(column -> text.setCharAt(column, ' '));
    return text.toString();
  }

  /** Writes the copy. Nothing is written before all that the changes need is known. */
  public void write(DraftNotes notes, OutputStream out) throws IOException {
    PackageChanges changes = new PackageChanges();
    Optional<Relationship> present = relations.ofType("comments");
    String name = present.isPresent() ? present.get().target() : newName();
    CommentsPart comments =
        new CommentsPart(
            present.isPresent() ? parts.bytes(name) : null, flavour, document.highestComment());
    CommentMarks marks = new CommentMarks(document, new WordXml(flavour, document.prefix()));
    marks.mark(comments.add(AUTHOR, INITIALS, notes.summary()), beginning());
    for (DraftNote note : notes.notes()) {
      comment(note, comments, marks);
    }
    changes.rewrite(documentName, (in, copy) -> copy.write(marks.toBytes()));
    changes.put(parts, name, comments.toBytes());
    if (present.isEmpty()) {
      relations.add(flavour.relationships() + "/comments", name);
      changes.put(parts, relations.part(), relations.toBytes());
      ContentTypes types = new ContentTypes(parts.bytes(ContentTypes.PART));
      types.override(name, COMMENTS_TYPE);
      types.relationships(relations.part());
      changes.put(parts, ContentTypes.PART, types.toBytes());
    }
    changes.writeTo(parts, out);
  }

  private String newName() {
    String folder = documentName.substring(0, documentName.lastIndexOf('/') + 1);
    String usual = folder + "comments.xml";
    return parts.has(usual) ? parts.freeName(folder + "comments", ".xml") : usual;
  }

  private int beginning() throws CannotAnnotateException {
    for (Paragraph paragraph : document.paragraphs()) {
      Range content = paragraph.content();
      if (content != null && paragraph.story().box() < 0) {
        return content.start();
      }
    }
    throw new CannotAnnotateException("malformed");
  }

  private void comment(DraftNote note, CommentsPart comments, CommentMarks marks) {
    TextSpan first = note.spans().get(0);
    Paragraph from = paragraph(first);
    String footnote = from.story().note();
    if (!footnote.isEmpty()) {
      commentReference(note, footnote, comments, marks);
      return;
    }
    TextSpan last = first;
    for (TextSpan span : note.spans()) {
      last = paragraph(span).story().equals(from.story()) ? span : last;
    }
    marks.mark(
        add(note, note.runs(), comments),
        from,
        first.column() - 1,
        paragraph(last),
        last.column() - 1 + last.length());
  }

  private void commentReference(
      DraftNote note, String footnote, CommentsPart comments, CommentMarks marks) {
    List<NoteRun> runs = new ArrayList<>();
    runs.add(new NoteRun(messages.text("writer/draft-in-footnote", note.quote()) + "\n", false));
    runs.addAll(note.runs());
    int id = add(note, runs, comments);
    Range reference = document.reference(footnote);
    if (reference == null) {
      marks.mark(id, endOfText());
    } else {
      marks.mark(id, reference);
    }
  }

  /** Where a note stands to whose footnote nothing refers. */
  private int endOfText() {
    List<Paragraph> all = document.paragraphs();
    for (int i = all.size() - 1; i >= 0; i--) {
      Range content = all.get(i).content();
      if (content != null && all.get(i).story().box() < 0) {
        return content.end();
      }
    }
    throw new IllegalStateException("a document has a beginning but no end");
  }

  private int add(DraftNote note, List<NoteRun> runs, CommentsPart comments) {
    Mark mark = note.mark();
    return mark.finding()
        ? comments.add(AUTHOR, INITIALS, runs)
        : comments.add(
            AUTHOR + " – " + messages.text("writer/draft-mark-" + mark.id()), INITIALS, runs);
  }

  private Paragraph paragraph(TextSpan span) {
    Integer number = span.paragraph();
    return paragraphs.get(number == null ? 0 : number - 1);
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
