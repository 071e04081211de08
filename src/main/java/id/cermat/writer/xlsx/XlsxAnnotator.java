package id.cermat.writer.xlsx;

import id.cermat.format.opc.ContentTypes;
import id.cermat.format.opc.MainPart;
import id.cermat.format.opc.Ooxml;
import id.cermat.format.opc.PackageChanges;
import id.cermat.format.opc.PackageParts;
import id.cermat.format.opc.Relationship;
import id.cermat.format.opc.Relationships;
import id.cermat.writer.annotation.Annotations;
import id.cermat.writer.annotation.CannotAnnotateException;
import id.cermat.writer.annotation.CellNote;
import id.cermat.writer.annotation.FindingsTable;
import id.cermat.writer.xlsx.WorkbookPart.LocalName;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes an annotated copy of an Office Open XML workbook. Only the parts that must change are
 * rewritten: flagged sheets with their comments and drawings, styles, and the tables of sheets,
 * relationships and content types.
 */
public final class XlsxAnnotator {
  private static final String WORKSHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
  private static final String STYLES_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
  private static final String COMMENTS_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  private static final String DRAWING_TYPE =
      "application/vnd.openxmlformats-officedocument.vmlDrawing";

  private final PackageParts parts;
  private final PackageChanges changes = new PackageChanges();
  private final Ooxml flavour;
  private final String workbookName;
  private final WorkbookPart workbook;
  private final Relationships workbookRelations;
  private final ContentTypes types;
  private final String stylesName;
  private final StyleSheet styles;
  private final Conversations conversations;

  private XlsxAnnotator(PackageParts parts) throws IOException {
    this.parts = parts;
    if (parts.any(name -> name.startsWith("_xmlsignatures/"))) {
      throw new CannotAnnotateException("signed");
    }
    MainPart main = MainPart.of(parts);
    this.flavour = main.flavour();
    this.workbookName = main.name();
    this.workbook = new WorkbookPart(parts.bytes(workbookName));
    this.workbookRelations = Relationships.of(parts, workbookName);
    this.conversations = new Conversations(parts, changes, workbookRelations);
    this.types = new ContentTypes(parts.bytes(ContentTypes.PART));
    Optional<Relationship> present = workbookRelations.ofType("styles");
    this.stylesName = present.isPresent() ? present.get().target() : folder() + "styles.xml";
    // Some programs name a part for styles and write none.
    byte[] written = parts.bytesOrNull(stylesName);
    this.styles = new StyleSheet(written, flavour);
    if (present.isEmpty()) {
      workbookRelations.add(flavour.relationships() + "/styles", stylesName);
    }
    if (written == null) {
      types.override(stylesName, STYLES_TYPE);
    }
  }

  /**
   * Writes the copy. Nothing is written before all that the changes need is known.
   *
   * @throws CannotAnnotateException if the workbook would lose something, or is not understood
   */
  public static void annotate(Path original, Annotations annotations, OutputStream out)
      throws IOException {
    try (PackageParts parts = new PackageParts(original)) {
      XlsxAnnotator annotator = new XlsxAnnotator(parts);
      annotator.plan(annotations);
      annotator.changes.writeTo(parts, out);
    }
  }

  private String folder() {
    return workbookName.substring(0, workbookName.lastIndexOf('/') + 1);
  }

  private void plan(Annotations annotations) throws IOException {
    int block = 0;
    for (WorkbookPart.Sheet sheet : workbook.sheets()) {
      block++;
      List<CellNote> notes = annotations.notes().getOrDefault(sheet.name(), List.of());
      if (!notes.isEmpty()) {
        planSheet(sheet, new SheetNotes(notes), block);
      }
    }
    planFindings(annotations);
    changes.put(parts, stylesName, styles.toBytes());
    changes.put(parts, workbookName, workbook.toBytes());
    changes.put(parts, workbookRelations.part(), workbookRelations.toBytes());
    changes.put(parts, ContentTypes.PART, types.toBytes());
  }

  private void planFindings(Annotations annotations) {
    FindingsTable table = annotations.table().linkedTo(workbook.names());
    String part = parts.freeName(folder() + "worksheets/sheet", ".xml");
    changes.put(parts, part, FindingsSheet.write(table, FindingsFormats.addTo(styles), flavour));
    types.override(part, WORKSHEET_TYPE);
    List<LocalName> names = new ArrayList<>();
    if (!table.rows().isEmpty()) {
      names.add(new LocalName("_xlnm._FilterDatabase", true, FindingsSheet.range(table)));
    }
    int header = FindingsSheet.HEADER_ROW;
    names.add(new LocalName("_xlnm.Print_Titles", false, "$" + header + ":$" + header));
    workbook.append(
        workbook.freeName(table.sheetName()),
        workbookRelations.add(flavour.relationships() + "/worksheet", part),
        flavour,
        names);
  }

  private void planSheet(WorkbookPart.Sheet sheet, SheetNotes notes, int block) throws IOException {
    String part =
        workbookRelations
            .withId(sheet.relationship())
            .orElseThrow(() -> new CannotAnnotateException("malformed"))
            .target();
    Relationships relations = Relationships.of(parts, part);
    SheetProbe probe;
    try (var in = parts.open(part)) {
      probe = SheetProbe.read(in, notes, relations.ofType("vmlDrawing").isPresent());
    }
    conversations.reply(relations, notes.all());
    String newDrawing = planComments(relations, probe, notes, block);
    if (relations.changed()) {
      changes.put(parts, relations.part(), relations.toBytes());
      types.relationships(relations.part());
    }
    // Styles are laid out now, since their part may stand before the sheet's.
    notes.rows().values().forEach(row -> row.values().forEach(note -> style(probe, note)));
    changes.rewrite(
        part,
        (in, out) ->
            SheetRewriter.rewrite(
                in,
                out,
                notes,
                (row, column) -> style(probe, notes.row(row).get(column)),
                newDrawing,
                flavour));
  }

  private int style(SheetProbe probe, CellNote note) {
    return styles.highlight(probe.style(note.row(), note.column()), note.severity());
  }

  /** Gives the relationship of a new drawing; null where the sheet has one, or needs none. */
  private @Nullable String planComments(
      Relationships relations, SheetProbe probe, SheetNotes notes, int block) throws IOException {
    Optional<Relationship> present = relations.ofType("comments");
    String name =
        present.isPresent()
            ? present.get().target()
            : parts.freeName(folder() + "comments", ".xml");
    CommentsPart comments =
        new CommentsPart(present.isPresent() ? parts.bytes(name) : null, flavour);
    List<CellNote> fresh = comments.add(notes.all());
    changes.put(parts, name, comments.toBytes());
    if (present.isEmpty()) {
      relations.add(flavour.relationships() + "/comments", name);
      types.override(name, COMMENTS_TYPE);
    }
    if (probe.legacyDrawing() != null) {
      String drawing =
          relations
              .withId(probe.legacyDrawing())
              .orElseThrow(() -> new CannotAnnotateException("malformed"))
              .target();
      byte[] grown = NoteDrawing.grow(parts.bytes(drawing), comments.extended(), probe.geometry());
      changes.put(parts, drawing, NoteDrawing.draw(grown, block, fresh, probe.geometry()));
      return null;
    }
    if (fresh.isEmpty()) {
      return null;
    }
    String drawing = parts.freeName(folder() + "drawings/vmlDrawing", ".vml");
    changes.put(parts, drawing, NoteDrawing.draw(null, block, fresh, probe.geometry()));
    types.byExtension(drawing, DRAWING_TYPE);
    return relations.add(flavour.relationships() + "/vmlDrawing", drawing);
  }
}
