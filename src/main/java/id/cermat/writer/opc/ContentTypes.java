package id.cermat.writer.opc;

import java.io.IOException;

/** The package's table of content types, which may be added to. */
public final class ContentTypes {
  public static final String PART = "[Content_Types].xml";

  private final XmlPart xml;
  private final StringBuilder defaults = new StringBuilder();
  private final StringBuilder overrides = new StringBuilder();

  public ContentTypes(byte[] bytes) throws IOException {
    this.xml = new XmlPart(bytes, 1);
  }

  /** Names the type of one part. */
  public void override(String part, String type) {
    overrides
        .append('<')
        .append(xml.root().prefix())
        .append("Override PartName=\"/")
        .append(XmlText.attribute(part))
        .append("\" ContentType=\"")
        .append(type)
        .append("\"/>");
  }

  /** Names the type of an extension, where it has none. */
  public void extension(String extension, String type) {
    boolean known =
        xml.root()
            .children("Default")
            .anyMatch(one -> extension.equalsIgnoreCase(one.attribute("Extension")));
    if (!known && defaults.indexOf("\"" + extension + "\"") < 0) {
      defaults
          .append('<')
          .append(xml.root().prefix())
          .append("Default Extension=\"")
          .append(extension)
          .append("\" ContentType=\"")
          .append(type)
          .append("\"/>");
    }
  }

  public byte[] toBytes() {
    xml.root().append(defaults.toString() + overrides);
    return xml.toBytes();
  }
}
