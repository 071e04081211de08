package id.cermat.writer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A Word document with all that an annotated copy could lose: comments of others with their
 * conversations, tracked changes, fields, links, content controls, a text box with its fallback,
 * tables, notes, headers, pictures, settings, custom data.
 */
final class RichDocument {
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String NAMESPACES =
      """
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
      xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
      xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" \
      xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
      xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="w14 w15 w16cid\"\
      """;

  private RichDocument() {}

  static void write(Path file) throws IOException {
    Packages.write(parts(), file);
  }

  /** The same document without the comments of others. */
  static void writeWithoutComments(Path file) throws IOException {
    Map<String, byte[]> parts = parts();
    parts.keySet().removeIf(name -> name.startsWith("word/comments") || name.contains("people"));
    for (String name : new String[] {"[Content_Types].xml", "word/_rels/document.xml.rels"}) {
      String text = Packages.text(parts, name);
      text = text.replaceAll("<(Override|Relationship) [^>]*(/comments|/people)[^>]*/>", "");
      parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
    String text = Packages.text(parts, "word/document.xml");
    text = text.replaceAll("<w:commentRange(Start|End)[^>]*/>", "");
    text = text.replaceAll("<w:r><w:commentReference[^>]*/></w:r>", "");
    parts.put("word/document.xml", text.getBytes(StandardCharsets.UTF_8));
    Packages.write(parts, file);
  }

  static Map<String, byte[]> parts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    put(parts, "[Content_Types].xml", contentTypes());
    put(
        parts,
        "_rels/.rels",
        relationships(
            relationship("rId1", OFFICE + "officeDocument", "word/document.xml"),
            relationship(
                "rId2",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml")));
    put(parts, "docProps/core.xml", core());
    put(parts, "word/document.xml", document());
    put(
        parts,
        "word/_rels/document.xml.rels",
        relationships(
            relationship("rId1", OFFICE + "styles", "styles.xml"),
            relationship("rId2", OFFICE + "numbering", "numbering.xml"),
            relationship("rId3", OFFICE + "settings", "settings.xml"),
            relationship("rId4", OFFICE + "comments", "comments.xml"),
            relationship(
                "rId5",
                "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
                "commentsExtended.xml"),
            relationship(
                "rId6",
                "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds",
                "commentsIds.xml"),
            relationship(
                "rId7",
                "http://schemas.microsoft.com/office/2011/relationships/people",
                "people.xml"),
            relationship("rId8", OFFICE + "footnotes", "footnotes.xml"),
            relationship("rId9", OFFICE + "header", "header1.xml"),
            relationship("rId10", OFFICE + "image", "media/image1.png"),
            relationship("rId11", OFFICE + "customXml", "../customXml/item1.xml"),
            "<Relationship Id=\"rId12\" Type=\""
                + OFFICE
                + "hyperlink\" Target=\"https://www.example.go.id/?a=1&amp;b=2\""
                + " TargetMode=\"External\"/>"));
    put(parts, "word/styles.xml", styles());
    put(parts, "word/numbering.xml", numbering());
    put(parts, "word/settings.xml", settings());
    put(parts, "word/comments.xml", comments());
    put(
        parts,
        "word/commentsExtended.xml",
        "<w15:commentsEx "
            + NAMESPACES
            + "><w15:commentEx w15:paraId=\"0A0B0C01\" w15:done=\"0\"/><w15:commentEx"
            + " w15:paraId=\"0A0B0C02\" w15:paraIdParent=\"0A0B0C01\" w15:done=\"0\"/>"
            + "</w15:commentsEx>");
    put(
        parts,
        "word/commentsIds.xml",
        "<w16cid:commentsIds "
            + NAMESPACES
            + "><w16cid:commentId w16cid:paraId=\"0A0B0C01\" w16cid:durableId=\"11223344\"/>"
            + "</w16cid:commentsIds>");
    put(
        parts,
        "word/people.xml",
        "<w15:people "
            + NAMESPACES
            + "><w15:person w15:author=\"Penelaah\"><w15:presenceInfo w15:providerId=\"None\""
            + " w15:userId=\"Penelaah\"/></w15:person></w15:people>");
    put(parts, "word/footnotes.xml", footnotes());
    put(
        parts,
        "word/header1.xml",
        "<w:hdr " + NAMESPACES + ">" + p(r("", "Laporan Kinerja Tahun 2024")) + "</w:hdr>");
    put(parts, "customXml/item1.xml", "<satker><kode>999999</kode></satker>");
    parts.put("word/media/image1.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
    return parts;
  }

  private static String contentTypes() {
    StringBuilder xml =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Override PartName=\"/docProps/core.xml\""
                + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
    String[][] types = {
      {"document", MAIN + "document.main+xml"},
      {"styles", MAIN + "styles+xml"},
      {"numbering", MAIN + "numbering+xml"},
      {"settings", MAIN + "settings+xml"},
      {"comments", MAIN + "comments+xml"},
      {"commentsExtended", MAIN + "commentsExtended+xml"},
      {"commentsIds", MAIN + "commentsIds+xml"},
      {"people", MAIN + "people+xml"},
      {"footnotes", MAIN + "footnotes+xml"},
      {"header1", MAIN + "header+xml"}
    };
    for (String[] type : types) {
      xml.append("<Override PartName=\"/word/")
          .append(type[0])
          .append(".xml\" ContentType=\"")
          .append(type[1])
          .append("\"/>");
    }
    return xml.append("</Types>").toString();
  }

  private static String core() {
    return "<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Laporan Kinerja</dc:title>"
        + "</cp:coreProperties>";
  }

  private static String styles() {
    return "<w:styles "
        + NAMESPACES
        + "><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name"
        + " w:val=\"Normal\"/><w:rPr><w:sz w:val=\"24\"/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Judul1\"><w:name w:val=\"heading 1\"/>"
        + "<w:basedOn w:val=\"Normal\"/><w:rPr><w:b/></w:rPr></w:style></w:styles>";
  }

  private static String numbering() {
    return "<w:numbering "
        + NAMESPACES
        + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
        + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
  }

  private static String settings() {
    return "<w:settings "
        + NAMESPACES
        + "><w:trackRevisions/><w:documentProtection w:edit=\"trackedChanges\""
        + " w:enforcement=\"1\"/></w:settings>";
  }

  private static String comments() {
    return "<w:comments "
        + NAMESPACES
        + "><w:comment w:id=\"7\" w:author=\"Penelaah\" w:initials=\"P\""
        + " w:date=\"2025-01-10T08:00:00Z\"><w:p w14:paraId=\"0A0B0C01\"><w:r><w:annotationRef/>"
        + "</w:r><w:r><w:t>Mohon dicek.</w:t></w:r></w:p></w:comment>"
        + "<w:comment w:id=\"8\" w:author=\"Penelaah\" w:initials=\"P\""
        + " w:date=\"2025-01-10T09:00:00Z\"><w:p w14:paraId=\"0A0B0C02\"><w:r><w:annotationRef/>"
        + "</w:r><w:r><w:t>Sudah.</w:t></w:r></w:p></w:comment></w:comments>";
  }

  private static String footnotes() {
    return "<w:footnotes "
        + NAMESPACES
        + "><w:footnote w:type=\"separator\" w:id=\"-1\">"
        + p("<w:r><w:separator/></w:r>")
        + "</w:footnote><w:footnote w:id=\"3\">"
        + p(
            "<w:r><w:footnoteRef/></w:r>"
                + r("", " Belanja barang tahun 2024 sebesar Rp5.752.313.000."))
        + "</w:footnote></w:footnotes>";
  }

  private static String document() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document "
        + NAMESPACES
        + "><w:body>"
        + body()
        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId9\"/>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>";
  }

  private static String body() {
    return heading()
        + splitRuns()
        + tracked()
        + field()
        + control()
        + separators()
        + spaced()
        + textBox()
        + table()
        + footnoted();
  }

  private static String heading() {
    return "<w:p w:rsidR=\"00AA11BB\"><w:pPr><w:pStyle w:val=\"Judul1\"/></w:pPr>"
        + "<w:bookmarkStart w:id=\"0\" w:name=\"_Toc1\"/><w:commentRangeStart w:id=\"7\"/>"
        + r("", "1. 4a-CP Perubahan Perilaku Lapor &amp; Bayar")
        + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>"
        + "<w:bookmarkEnd w:id=\"0\"/></w:p>";
  }

  private static String splitRuns() {
    return p(
        "<w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr>"
            + r("<w:b/>", "Realisasi A &amp; B tahun 2024 sebesar 88")
            + "<w:proofErr w:type=\"spellStart\"/>"
            + r("<w:i/><w:color w:val=\"FF0000\"/>", ",80% dari target sebesar 74,00")
            + "<w:proofErr w:type=\"spellEnd\"/>"
            + r("<w:u w:val=\"single\"/>", "% atau indeks capaian sebesar 120,00."));
  }

  private static String tracked() {
    return p(
        r("", "Realisasi penerimaan tahun 2024 sebesar ")
            + "<w:del w:id=\"90\" w:author=\"Penyusun\" w:date=\"2025-01-09T00:00:00Z\"><w:r>"
            + "<w:delText>Rp1.500.000.000.000</w:delText></w:r></w:del>"
            + "<w:ins w:id=\"91\" w:author=\"Penyusun\" w:date=\"2025-01-09T00:00:00Z\">"
            + r("", "Rp1.621.568.087.976 dari target")
            + "</w:ins>"
            + "<w:hyperlink r:id=\"rId12\" w:history=\"1\">"
            + r("<w:color w:val=\"0000FF\"/>", " sebesar Rp1.617.955.353.000 (sumber)")
            + "</w:hyperlink>"
            + r("", "."));
  }

  private static String field() {
    return p(
        r("", "Realisasi belanja pegawai tahun 2024 sebesar ")
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText"
            + " xml:space=\"preserve\"> DOCPROPERTY 99 </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("<w:noProof/>", "Rp928.646.000")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + r("", " dari pagu sebesar ")
            + "<w:fldSimple w:instr=\" DOCPROPERTY pagu \">"
            + r("", "Rp952.610.000")
            + "</w:fldSimple>"
            + r("", " atau 97,48%."));
  }

  private static String control() {
    return p(
        r("", "Realisasi IKU 4b-N tahun 2024 adalah sebesar ")
            + "<w:sdt><w:sdtPr><w:alias w:val=\"realisasi\"/><w:dataBinding w:xpath=\"/satker\""
            + " w:storeItemID=\"{00000000-0000-0000-0000-000000000001}\"/><w:text/></w:sdtPr>"
            + "<w:sdtContent>"
            + r("", "110,98")
            + "</w:sdtContent></w:sdt>"
            + r("", " dari target ")
            + "<w:sdt><w:sdtPr><w:richText/></w:sdtPr><w:sdtContent>"
            + r("", "sebesar 100 saja")
            + "</w:sdtContent></w:sdt>"
            + r("", "."));
  }

  /** A tab, a line break, a hyphen and a blank that may not be broken stand before the figure. */
  private static String separators() {
    return p(
        "<w:r><w:rPr><w:b/></w:rPr><w:lastRenderedPageBreak/><w:t>a</w:t><w:tab/><w:t>Realisasi"
            + " IKU</w:t><w:br/><w:t>4b</w:t><w:noBreakHyphen/><w:t>N tahun 2024"
            + " sebesar&#160;</w:t><w:t><![CDATA[96,86 & ]]>dari target sebesar 85,00.</w:t>"
            + "<w:drawing><wp:inline><a:blip r:embed=\"rId10\"/></wp:inline></w:drawing></w:r>");
  }

  private static String spaced() {
    return p(
        r("", "T a r g e t   p e n e r i m a a n   t a h u n   2 0 2 4   s e b e s a r   ")
            + r("", "R p 1 . 6 1 7 . 9 5 5 . 3 5 3 . 0 0 0 ."));
  }

  private static String textBox() {
    String content =
        "<w:txbxContent>"
            + p(r("", "Nilai Kinerja Organisasi tahun 2024 sebesar 111,86."))
            + "</w:txbxContent>";
    return p(
        r("", "Lihat kotak ini: ")
            + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline>"
            + "<a:graphic><a:graphicData><wps:wsp><wps:txbx>"
            + content
            + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
            + "</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
            + content
            + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>");
  }

  private static String table() {
    return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/>"
        + "<w:gridCol w:w=\"3000\"/></w:tblGrid>"
        + row("Jenis Belanja", "Pagu", "Realisasi")
        + row("Belanja Pegawai", "Rp952.610.000", "Rp928.646.000")
        + row("Jumlah", "Rp952.610.000", "Rp999.646.000")
        + "</w:tbl>";
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>")
          .append(p(r("", cell)))
          .append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static String footnoted() {
    return p(
        r("", "Belanja barang diuraikan pada catatan")
            + "<w:r><w:footnoteReference w:id=\"3\"/></w:r>"
            + r("", " di bawah."));
  }

  private static String p(String inside) {
    return "<w:p>" + inside + "</w:p>";
  }

  private static String r(String properties, String text) {
    return "<w:r>"
        + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
        + "<w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private static String relationships(String... inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", inside)
        + "</Relationships>";
  }

  private static void put(Map<String, byte[]> parts, String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }
}
