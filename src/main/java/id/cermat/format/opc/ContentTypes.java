package id.cermat.format.opc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The package's table of content types, which may be added to. */
public final class ContentTypes {
  public static final String PART = "[Content_Types].xml";

  private static final String RELATIONSHIPS =
      "application/vnd.openxmlformats-package.relationships+xml";

  private final EditableXml xml;
  private final List<String> added = new ArrayList<>();
  private final StringBuilder defaults = new StringBuilder();
  private final StringBuilder overrides = new StringBuilder();

  public ContentTypes(byte[] bytes) throws IOException {
    this.xml = new EditableXml(bytes, 1);
  }

  /** The type of a part; null if it has none. */
  public @Nullable String of(String part) {
    return override(part)
        .or(() -> fallback(part))
        .map(one -> one.attribute("ContentType"))
        .orElse(null);
  }

  private Optional<EditableXml.Element> override(String part) {
    String key = "/" + PartName.key(part);
    return xml.root()
        .children("Override")
        .filter(one -> key.equals(key(one.attribute("PartName"))))
        .findFirst();
  }

  private Optional<EditableXml.Element> fallback(String part) {
    String extension = extension(part);
    return xml.root()
        .children("Default")
        .filter(one -> extension.equalsIgnoreCase(one.attribute("Extension")))
        .findFirst();
  }

  private static @Nullable String key(@Nullable String name) {
    return name == null ? null : "/" + PartName.key(PartName.resolve("", name));
  }

  private static String extension(String part) {
    return part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether a part or an extension is named twice. */
  boolean ambiguous() {
    Set<String> named = new HashSet<>();
    return xml.root().children().stream()
        .anyMatch(
            one -> {
              String part = one.attribute("PartName");
              String extension = String.valueOf(one.attribute("Extension"));
              return !named.add(
                  part == null ? "." + extension.toLowerCase(Locale.ROOT) : key(part));
            });
  }

  /** Names the type of one part, whatever was said of it before. */
  public void override(String part, String type) {
    Optional<EditableXml.Element> present = override(part);
    if (present.isPresent()) {
      present.get().set("ContentType", type);
      return;
    }
    overrides
        .append('<')
        .append(xml.root().prefix())
        .append("Override PartName=\"/")
        .append(XmlText.attribute(part))
        .append("\" ContentType=\"")
        .append(type)
        .append("\"/>");
  }

  /** Names the type of a part by its extension, if that is free or has that type. */
  public void byExtension(String part, String type) {
    String extension = extension(part);
    Optional<EditableXml.Element> present = fallback(part);
    if (present.isPresent() && !type.equals(present.get().attribute("ContentType"))) {
      override(part, type);
    } else if (present.isEmpty() && !added.contains(extension)) {
      added.add(extension);
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

  /** Names the type of a part with relationships. */
  public void relationships(String part) {
    byExtension(part, RELATIONSHIPS);
  }

  public byte[] toBytes() {
    xml.root().append(defaults.toString() + overrides);
    return xml.toBytes();
  }
}
