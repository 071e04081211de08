package id.cermat.writer.xlsx;

import id.cermat.format.opc.EditableXml;
import id.cermat.format.opc.Ooxml;
import id.cermat.format.opc.XmlText;
import id.cermat.writer.annotation.CannotAnnotateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of sheets, to which one is appended, and the defined names. */
final class WorkbookPart {
  private static final int LONGEST_NAME = 31;
  private static final List<String> AFTER_NAMES =
      List.of(
          "calcPr",
          "oleSize",
          "customWorkbookViews",
          "pivotCaches",
          "smartTagPr",
          "smartTagTypes",
          "webPublishing",
          "fileRecoveryPr",
          "webPublishObjects",
          "AlternateContent",
          "extLst");

  /** A sheet by the id of its relationship. */
  record Sheet(String name, String relationship) {}

  private final EditableXml xml;
  private final EditableXml.Element list;
  private final List<Sheet> sheets = new ArrayList<>();
  private int highestId;

  WorkbookPart(byte[] bytes) throws IOException {
    this.xml = new EditableXml(bytes, 2);
    Optional<EditableXml.Element> found = xml.root().child("sheets");
    if (found.isEmpty()) {
      throw new CannotAnnotateException("malformed");
    }
    this.list = found.get();
    for (EditableXml.Element sheet : list.children()) {
      String name = sheet.attribute("name");
      String relationship = sheet.attribute(":id");
      if (name == null || relationship == null) {
        throw new CannotAnnotateException("malformed");
      }
      sheets.add(new Sheet(name, relationship));
      String id = sheet.attribute("sheetId");
      if (id != null && id.matches("\\d{1,9}")) {
        highestId = Math.max(highestId, Integer.parseInt(id));
      }
    }
  }

  List<Sheet> sheets() {
    return sheets;
  }

  Set<String> names() {
    return sheets.stream().map(Sheet::name).collect(Collectors.toSet());
  }

  /** The wanted name, or one like it that no sheet has. */
  String freeName(String wanted) {
    String name = wanted;
    for (int i = 2; taken(name); i++) {
      String suffix = " (" + i + ")";
      name =
          wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - suffix.length())) + suffix;
    }
    return name;
  }

  private boolean taken(String name) {
    return sheets.stream()
        .anyMatch(
            sheet -> sheet.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * Appends a sheet and its own names.
   *
   * @param names defined names of the sheet: name, attributes, reference
   */
  void append(String name, String relationship, Ooxml flavour, List<LocalName> names) {
    String prefix = xml.root().prefix();
    list.append(
        "<"
            + prefix
            + "sheet name=\""
            + XmlText.attribute(name)
            + "\" sheetId=\""
            + (highestId + 1)
            + "\" xmlns:r=\""
            + flavour.relationships()
            + "\" r:id=\""
            + relationship
            + "\"/>");
    StringBuilder defined = new StringBuilder();
    for (LocalName local : names) {
      defined
          .append('<')
          .append(prefix)
          .append("definedName name=\"")
          .append(local.name())
          .append("\" localSheetId=\"")
          .append(sheets.size())
          .append(local.hidden() ? "\" hidden=\"1\">" : "\">")
          .append(XmlText.content(quoted(name) + "!" + local.reference()))
          .append("</")
          .append(prefix)
          .append("definedName>");
    }
    if (names.isEmpty()) {
      return;
    }
    Optional<EditableXml.Element> existing = xml.root().child("definedNames");
    if (existing.isPresent()) {
      existing.get().append(defined.toString());
    } else {
      xml.root()
          .insertInOrder(
              "<" + prefix + "definedNames>" + defined + "</" + prefix + "definedNames>",
              AFTER_NAMES);
    }
  }

  /** A name that belongs to the appended sheet. */
  record LocalName(String name, boolean hidden, String reference) {}

  /** A sheet's name as references write it. */
  static String quoted(String sheet) {
    return "'" + sheet.replace("'", "''") + "'";
  }

  byte[] toBytes() {
    return xml.toBytes();
  }
}
