package id.cermat.format.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;

/** Makes the files that the tests of the grid sources read. */
public final class WorkbookFiles {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private WorkbookFiles() {}

  public static Path save(Workbook workbook, Path file) throws IOException {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  /** A package of one sheet: the parts of the smallest workbook, and the worksheet's inside. */
  static Map<String, String> packageOf(String worksheet) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "_rels/.rels",
        relationships(
            "<Relationship Id='a' Type='"
                + RELATIONSHIPS
                + "/officeDocument' Target='xl/w.xml'/>"));
    parts.put(
        "xl/w.xml",
        "<workbook xmlns='"
            + MAIN
            + "' xmlns:r='"
            + RELATIONSHIPS
            + "'><sheets><sheet name='Satu' sheetId='1' r:id='r1'/></sheets></workbook>");
    parts.put(
        "xl/_rels/w.xml.rels",
        relationships(
            "<Relationship Id='r1' Type='"
                + RELATIONSHIPS
                + "/worksheet' Target='worksheets/one.xml'/>"));
    parts.put(
        "xl/worksheets/one.xml", "<worksheet xmlns='" + MAIN + "'>" + worksheet + "</worksheet>");
    return parts;
  }

  /** Adds a part that the workbook refers to. */
  static void refer(Map<String, String> parts, String kind, String target, String content) {
    String rels = parts.get("xl/_rels/w.xml.rels");
    String added =
        "<Relationship Id='" + kind + "' Type='" + RELATIONSHIPS + "/" + kind + "' Target='";
    parts.put(
        "xl/_rels/w.xml.rels",
        rels.replace("</Relationships>", added + target + "'/></Relationships>"));
    parts.put(target.startsWith("/") ? target.substring(1) : "xl/" + target, content);
  }

  private static String relationships(String inside) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + inside
        + "</Relationships>";
  }

  static Path zip(Path file, Map<String, String> parts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  public static List<Grid> read(GridSource source, Path file) throws IOException {
    List<Grid> grids = new ArrayList<>();
    source.read(file, file.getFileName().toString(), grids::add);
    return grids;
  }
}
