package id.cermat.format.sheet;

import id.cermat.format.UnreadableWorkbookException;
import id.cermat.format.UnreadableWorkbookException.Detail;
import id.cermat.format.opc.XmlPart;
import id.cermat.format.opc.ZipPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.odftoolkit.odfdom.doc.OdfDocument;
import org.odftoolkit.odfdom.dom.OdfDocumentNamespace;
import org.odftoolkit.odfdom.pkg.OdfPackage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads OpenDocument spreadsheets (.ods), as LibreOffice writes them, through the ODF Toolkit. The
 * toolkit holds a document whole: one for which the memory cannot suffice is refused beforehand.
 */
public final class OdsGridSource implements GridSource {
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  /** Bytes of memory that a byte of the content takes; 15 were measured. */
  private static final int MEMORY_PER_BYTE = 20;

  @Override
  public void read(Path file, String name, Consumer<Grid> sheets) throws IOException {
    verify(file);
    // The toolkit meets damage with exceptions of every kind; those of the consumer are not its.
    Element content;
    OdsStyles styles = new OdsStyles();
    try (OdfPackage parts = OdfPackage.loadPackage(file.toFile())) {
      OdfDocument document = OdfDocument.loadDocument(parts);
      content = document.getContentDom().getRootElement();
      Document common = document.getStylesDom();
      if (common != null && common.getDocumentElement() != null) {
        styles.add(common.getDocumentElement());
      }
      styles.add(content);
    } catch (Exception e) {
      throw new UnreadableWorkbookException(Detail.INVALID_PART, CONTENT, e);
    }
    Element spreadsheet = Odf.child(Odf.child(content, "body"), "spreadsheet");
    if (spreadsheet == null) {
      throw new UnreadableWorkbookException(Detail.OTHER_ZIP);
    }
    GridBuilder.Book book = new GridBuilder.Book(styles.formats(), new TextStore(), 0, true);
    for (Element table : Odf.children(spreadsheet)) {
      if (table.getLocalName().equals("table") && !cachedFromElsewhere(table)) {
        sheets.accept(sheet(table, name, styles, book));
      }
    }
  }

  /**
   * Looks at the parts before the toolkit does: the checks against damage, bombs and entities are
   * the package's, and a password is told from damage.
   */
  private static void verify(Path file) throws IOException {
    try (ZipPackage parts = new ZipPackage(file)) {
      if (parts.has(MANIFEST)) {
        try (XmlPart manifest = parts.openXml(MANIFEST)) {
          if (encrypted(manifest)) {
            throw new UnreadableWorkbookException(Detail.PASSWORD);
          }
        }
      }
      if (parts.size(CONTENT) > Runtime.getRuntime().maxMemory() / MEMORY_PER_BYTE) {
        throw new UnreadableWorkbookException(Detail.TOO_LARGE, CONTENT);
      }
      walk(parts, CONTENT);
      if (parts.has(STYLES)) {
        walk(parts, STYLES);
      }
    }
  }

  private static void walk(ZipPackage parts, String part) throws IOException {
    try (XmlPart xml = parts.openXml(part)) {
      xml.skip();
    }
  }

  private static boolean encrypted(XmlPart manifest) throws IOException {
    boolean found = false;
    while (manifest.nextChild()) {
      while (manifest.nextChild()) {
        found |= manifest.element().equals("encryption-data");
        manifest.skip();
      }
    }
    return found;
  }

  /** Whether a table is the copy that LibreOffice keeps of another file's sheet. */
  private static boolean cachedFromElsewhere(Element table) {
    return Odf.attribute(table, OdfDocumentNamespace.TABLE, "name").contains("'#$");
  }

  private static Grid sheet(Element table, String file, OdsStyles styles, GridBuilder.Book book)
      throws IOException {
    String name = Odf.attribute(table, OdfDocumentNamespace.TABLE, "name");
    boolean hidden =
        styles.hidesTable(Odf.attribute(table, OdfDocumentNamespace.TABLE, "style-name"));
    GridBuilder grid = new GridBuilder(new GridBuilder.Sheet(file, name, hidden), book);
    new OdsSheetReader(grid, styles).read(table);
    return grid.build();
  }
}
