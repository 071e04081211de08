package id.cermat.format.sheet;

import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import id.cermat.format.opc.Relationship;
import id.cermat.format.opc.XmlPart;
import id.cermat.format.opc.ZipPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads Office Open XML workbooks (.xlsx, .xlsm) as a stream over the package's parts, of the
 * transitional and of the strict kind. Memory is bounded by the largest sheet and the shared
 * strings.
 */
public final class XlsxGridSource implements GridSource {
  private static final int DAYS_FROM_1900_TO_1904 = 1462;

  private record SheetEntry(String name, boolean hidden, String relationship) {}

  private record Workbook(List<SheetEntry> sheets, boolean date1904) {}

  @Override
  public void read(Path file, String name, Consumer<Grid> sheets) throws IOException {
    try (ZipPackage parts = new ZipPackage(file)) {
      String main = mainPart(parts);
      Workbook workbook = readWorkbook(parts, main);
      Map<String, Relationship> relationships = parts.relationships(main);
      GridBuilder.Book book =
          new GridBuilder.Book(
              readStyles(parts, target(relationships, "styles")),
              readStrings(parts, target(relationships, "sharedStrings")),
              workbook.date1904() ? DAYS_FROM_1900_TO_1904 : 0,
              true);
      for (SheetEntry entry : workbook.sheets()) {
        Relationship relationship = relationships.get(entry.relationship());
        if (relationship == null || relationship.external()) {
          throw new UnreadableWorkbookException(Detail.MISSING_PART, entry.name());
        }
        if (relationship.is("worksheet")) {
          sheets.accept(
              readSheet(
                  parts,
                  relationship.target(),
                  new GridBuilder.Sheet(name, entry.name(), entry.hidden()),
                  book));
        }
      }
    }
  }

  private static String mainPart(ZipPackage parts) throws IOException {
    String main = parts.mainPart();
    if (main == null && parts.has("xl/workbook.xml")) {
      main = "xl/workbook.xml";
    }
    if (main == null) {
      throw new UnreadableWorkbookException(
          parts.has("content.xml") ? Detail.OPEN_DOCUMENT : Detail.OTHER_ZIP);
    }
    if (main.endsWith(".bin")) {
      throw new UnreadableWorkbookException(Detail.BINARY_WORKBOOK);
    }
    return main;
  }

  private static Workbook readWorkbook(ZipPackage parts, String part) throws IOException {
    List<SheetEntry> sheets = new ArrayList<>();
    boolean date1904 = false;
    try (XmlPart xml = parts.openXml(part)) {
      if (!xml.element().equals("workbook")) {
        throw new UnreadableWorkbookException(Detail.OTHER_ZIP);
      }
      while (xml.nextChild()) {
        switch (xml.element()) {
          case "workbookPr" -> {
            date1904 = xml.flag("date1904");
            xml.skip();
          }
          case "sheets" -> readSheetEntries(xml, sheets);
          default -> xml.skip();
        }
      }
    }
    return new Workbook(sheets, date1904);
  }

  private static void readSheetEntries(XmlPart xml, List<SheetEntry> sheets) throws IOException {
    while (xml.nextChild()) {
      String name = xml.attribute("name");
      String id = xml.attribute("id");
      if (name == null || id == null) {
        throw new UnreadableWorkbookException(Detail.INVALID_PART, xml.part());
      }
      String state = xml.attribute("state");
      boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
      sheets.add(new SheetEntry(XlsxStrings.unescape(name), hidden, id));
      xml.skip();
    }
  }

  private static @Nullable String target(Map<String, Relationship> relationships, String kind) {
    return relationships.values().stream()
        .filter(relationship -> relationship.is(kind) && !relationship.external())
        .map(Relationship::target)
        .findFirst()
        .orElse(null);
  }

  private static List<ShownFormat> readStyles(ZipPackage parts, @Nullable String part)
      throws IOException {
    // Without styles figures are read all the same, so a relationship that leads nowhere is let be.
    if (part == null || !parts.has(part)) {
      return List.of();
    }
    try (XmlPart xml = parts.openXml(part)) {
      return XlsxStyles.read(xml);
    }
  }

  private static TextStore readStrings(ZipPackage parts, @Nullable String part) throws IOException {
    if (part == null) {
      return new TextStore();
    }
    try (XmlPart xml = parts.openXml(part)) {
      return XlsxStrings.readShared(xml);
    }
  }

  private static Grid readSheet(
      ZipPackage parts, String part, GridBuilder.Sheet sheet, GridBuilder.Book book)
      throws IOException {
    GridBuilder scanned = new GridBuilder(sheet, book);
    try (InputStream stream = parts.open(part)) {
      XlsxSheetScanner scanner = new XlsxSheetScanner(part, stream, scanned);
      if (scanner.scan()) {
        try (XmlPart xml = new XmlPart(part, scanner.rest())) {
          new XlsxSheetReader(xml, scanned).read();
        }
        return scanned.build();
      }
    }
    GridBuilder parsed = new GridBuilder(sheet, book);
    try (XmlPart xml = parts.openXml(part)) {
      new XlsxSheetReader(xml, parsed).read();
    }
    return parsed.build();
  }
}
