package id.cermat.format.opc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The relationships of a part, which may be added to. */
public final class Relationships {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final String source;
  private final String part;
  private final EditableXml xml;
  private final List<Relationship> all = new ArrayList<>();
  private final StringBuilder added = new StringBuilder();
  private int highest;

  /**
   * @param source the part whose relationships these are; empty for the package
   * @param part the name of the part that holds them
   * @param bytes its content; null if there is none yet
   */
  private Relationships(String source, String part, byte @Nullable [] bytes) throws IOException {
    this.source = source;
    this.part = part;
    this.xml =
        bytes == null
            ? EditableXml.of(Ooxml.DECLARATION + "<Relationships xmlns=\"" + NAMESPACE + "\"/>", 1)
            : new EditableXml(bytes, 1);
    for (EditableXml.Element element : xml.root().children()) {
      Relationship one =
          Relationship.of(
              source,
              element.attribute("Id"),
              element.attribute("Type"),
              element.attribute("Target"),
              element.attribute("TargetMode"));
      if (one == null) {
        continue;
      }
      if (one.id().matches("rId\\d{1,8}")) {
        highest = Math.max(highest, Integer.parseInt(one.id().substring(3)));
      }
      if (!one.external()) {
        all.add(one);
      }
    }
  }

  /**
   * The relationships of a part.
   *
   * @param source its name; empty for the package
   */
  public static Relationships of(PackageParts parts, String source) throws IOException {
    String part = partFor(parts.spelled(source));
    return new Relationships(source, part, parts.bytesOrNull(part));
  }

  /** The part that holds the relationships of another. */
  static String partFor(String source) {
    int slash = source.lastIndexOf('/') + 1;
    return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
  }

  /** The part whose relationships a part holds; null if it holds none. */
  static @Nullable String sourceOf(String part) {
    int folder = part.toLowerCase(Locale.ROOT).lastIndexOf("_rels/");
    boolean own = folder == 0 || folder > 0 && part.charAt(folder - 1) == '/';
    return own && part.toLowerCase(Locale.ROOT).endsWith(".rels")
        ? part.substring(0, folder) + part.substring(folder + 6, part.length() - 5)
        : null;
  }

  /** The name of the part that holds them, whether it is there or not. */
  public String part() {
    return part;
  }

  /** All that lead to parts of the package. */
  List<Relationship> all() {
    return all;
  }

  /** The first whose type ends so: {@code worksheet}, {@code styles}. */
  public Optional<Relationship> ofType(String type) {
    return all.stream().filter(one -> one.is(type)).findFirst();
  }

  public Optional<Relationship> withId(@Nullable String id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Adds a relationship to a part and gives its id. */
  public String add(String fullType, String part) {
    String id = "rId" + ++highest;
    added
        .append('<')
        .append(xml.root().prefix())
        .append("Relationship Id=\"")
        .append(id)
        .append("\" Type=\"")
        .append(fullType)
        .append("\" Target=\"")
        .append(XmlText.attribute(PartName.relative(source, part)))
        .append("\"/>");
    return id;
  }

  public boolean changed() {
    return added.length() > 0;
  }

  public byte[] toBytes() {
    xml.root().append(added.toString());
    return xml.toBytes();
  }
}
