package id.cermat.format.opc;

import id.cermat.format.opc.UneditablePackageException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small XML part held whole: its elements are found by name, and text is spliced in between its
 * bytes. All that is not spliced stays as it was.
 */
public final class EditableXml {
  private final byte[] bytes;
  private final Element root;
  private final List<Splice> splices = new ArrayList<>();

  private record Splice(int from, int to, String text) {}

  /** Reads the elements down to a depth; the root is at depth 0. */
  public EditableXml(byte[] bytes, int deepest) throws IOException {
    this.bytes = bytes;
    XmlTape tape = new XmlTape(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream());
    Deque<Element> path = new ArrayDeque<>();
    Element top = null;
    while (tape.next() != XmlTape.Kind.EOF) {
      if (tape.depth() > deepest) {
        continue;
      }
      if (tape.kind() == XmlTape.Kind.END) {
        path.pop().close((int) tape.startOffset(), (int) tape.endOffset());
        continue;
      }
      Element element = new Element(tape.name(), (int) tape.startOffset(), (int) tape.endOffset());
      if (path.isEmpty()) {
        top = element;
      } else {
        path.peek().children.add(element);
      }
      if (tape.kind() == XmlTape.Kind.START) {
        path.push(element);
      }
    }
    if (top == null || !path.isEmpty()) {
      throw new UneditablePackageException(Reason.MALFORMED);
    }
    this.root = top;
  }

  public static EditableXml of(String xml, int deepest) throws IOException {
    return new EditableXml(xml.getBytes(StandardCharsets.UTF_8), deepest);
  }

  public Element root() {
    return root;
  }

  /** The part with everything spliced in. */
  public byte[] toBytes() {
    splices.sort(Comparator.comparingInt(Splice::from));
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 4096);
    int copied = 0;
    for (Splice splice : splices) {
      out.write(bytes, copied, splice.from - copied);
      out.writeBytes(splice.text.getBytes(StandardCharsets.UTF_8));
      copied = splice.to;
    }
    out.write(bytes, copied, bytes.length - copied);
    return out.toByteArray();
  }

  /** An element of the part. */
  public final class Element {
    private final String name;
    private final int start;
    private final int openEnd;
    private int closeStart;
    private int end;
    private final List<Element> children = new ArrayList<>();
    private @Nullable String tag;
    private String appended = "";

    private Element(String name, int start, int openEnd) {
      this.name = name;
      this.start = start;
      this.openEnd = openEnd;
      this.closeStart = openEnd;
      this.end = openEnd;
    }

    private void close(int from, int to) {
      this.closeStart = from;
      this.end = to;
    }

    public String localName() {
      return name.substring(name.indexOf(':') + 1);
    }

    /** The prefix with its colon, or nothing. */
    public String prefix() {
      return name.substring(0, name.indexOf(':') + 1);
    }

    public List<Element> children() {
      return children;
    }

    public Stream<Element> children(String localName) {
      return children.stream().filter(child -> child.localName().equals(localName));
    }

    public Optional<Element> child(String localName) {
      return children(localName).findFirst();
    }

    public @Nullable String attribute(String attribute) {
      return Attributes.value(bytes, Attributes.nameEnd(bytes, start), openEnd, attribute);
    }

    /** The element from its start tag to its end tag, as it stood. */
    public String text() {
      return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** What stands between its tags. */
    public String content() {
      return new String(bytes, openEnd, closeStart - openEnd, StandardCharsets.UTF_8);
    }

    private String tag() {
      return new String(bytes, start, openEnd - start, StandardCharsets.UTF_8);
    }

    /** Sets an attribute of its start tag. */
    public void set(String attribute, String value) {
      String before = tag == null ? tag() : tag;
      if (tag != null) {
        splices.removeIf(splice -> splice.from == start && splice.to == openEnd);
      }
      String changed = Attributes.with(before, attribute, value);
      tag = changed;
      splices.add(new Splice(start, openEnd, changed));
    }

    /** Splices in as its last children. An empty element is not {@link #set} afterwards. */
    public void append(String xml) {
      if (end > openEnd) {
        splices.add(new Splice(closeStart, closeStart, xml));
        return;
      }
      appended += xml;
      String open = tag == null ? tag() : tag;
      splices.removeIf(splice -> splice.from == start && splice.to == openEnd);
      splices.add(
          new Splice(
              start,
              openEnd,
              open.substring(0, open.length() - 2) + ">" + appended + "</" + name + ">"));
    }

    public void insertBefore(String xml) {
      splices.add(new Splice(start, start, xml));
    }

    public void insertAfter(String xml) {
      splices.add(new Splice(end, end, xml));
    }

    public void replace(String xml) {
      splices.add(new Splice(start, end, xml));
    }

    /**
     * Appends a child where the schema's order wants it.
     *
     * @param following the local names that must come after it
     */
    public void insertInOrder(String xml, List<String> following) {
      for (Element child : children) {
        if (following.contains(child.localName())) {
          child.insertBefore(xml);
          return;
        }
      }
      append(xml);
    }
  }
}
