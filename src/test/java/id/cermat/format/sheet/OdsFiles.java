package id.cermat.format.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes OpenDocument spreadsheets that LibreOffice would not write, or not so small. */
final class OdsFiles {
  private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  private OdsFiles() {}

  /** A spreadsheet of the inside of its spreadsheet element, with automatic styles. */
  static Path write(Path file, String styles, String spreadsheet) throws IOException {
    return pack(file, manifest(""), content(styles, spreadsheet));
  }

  /** A spreadsheet whose manifest says that it is encrypted. */
  static Path encrypted(Path file) throws IOException {
    return pack(file, manifest("<manifest:encryption-data/>"), "Zs4$");
  }

  static String content(String styles, String spreadsheet) {
    StringBuilder xml = new StringBuilder("<office:document-content office:version='1.3'");
    for (String name : new String[] {"office", "table", "text", "style"}) {
      xml.append(" xmlns:%s='%s%s:1.0'".formatted(name, NAMESPACE, name));
    }
    return xml.append(" xmlns:number='" + NAMESPACE + "datastyle:1.0'")
        .append("><office:automatic-styles>")
        .append(styles)
        .append("</office:automatic-styles><office:body><office:spreadsheet>")
        .append(spreadsheet)
        .append("</office:spreadsheet></office:body></office:document-content>")
        .toString();
  }

  private static String manifest(String inContent) {
    return "<manifest:manifest manifest:version='1.3' xmlns:manifest='"
        + NAMESPACE
        + "manifest:1.0'><manifest:file-entry manifest:full-path='/' manifest:media-type='"
        + MEDIA_TYPE
        + "'/><manifest:file-entry manifest:full-path='content.xml'"
        + " manifest:media-type='text/xml'>"
        + inContent
        + "</manifest:file-entry></manifest:manifest>";
  }

  static Path pack(Path file, String manifest, String content) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      byte[] type = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      CRC32 checksum = new CRC32();
      checksum.update(type);
      first.setCrc(checksum.getValue());
      zip.putNextEntry(first);
      zip.write(type);
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
      zip.write(manifest.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
