package id.cermat.writer.xlsx;

import id.cermat.format.opc.PackageChanges;
import id.cermat.format.opc.PackageParts;
import id.cermat.format.opc.Relationship;
import id.cermat.format.opc.Relationships;
import id.cermat.writer.annotation.CellNote;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Replies in the conversations of a workbook, under a name of their own. */
final class Conversations {
  private final PackageParts parts;
  private final PackageChanges changes;
  private final Optional<Relationship> persons;
  private final String time =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SS", Locale.ROOT)
          .format(LocalDateTime.now(ZoneOffset.UTC));
  private @Nullable String person;

  Conversations(PackageParts parts, PackageChanges changes, Relationships ofWorkbook) {
    this.parts = parts;
    this.changes = changes;
    this.persons = ofWorkbook.ofType("person");
  }

  /** Replies where the notes' cells have open conversations, if the workbook names its authors. */
  void reply(Relationships ofSheet, List<CellNote> notes) throws IOException {
    Optional<Relationship> threads = ofSheet.ofType("threadedComment");
    if (threads.isEmpty() || persons.isEmpty()) {
      return;
    }
    String name = threads.get().target();
    ThreadedComments comments = new ThreadedComments(name, parts.bytes(name));
    Persons authors = new Persons(parts.bytes(persons.get().target()));
    String author = person == null ? authors.idOf(CommentsPart.AUTHOR) : person;
    notes.forEach(note -> comments.reply(note, author, time));
    if (!comments.changed()) {
      return;
    }
    changes.put(parts, name, comments.toBytes());
    if (person == null) {
      changes.put(parts, persons.get().target(), authors.toBytes());
      person = author;
    }
  }
}
