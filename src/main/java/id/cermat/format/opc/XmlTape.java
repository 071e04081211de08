package id.cermat.format.opc;

import id.cermat.format.opc.UneditablePackageException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Runs an XML part past its user tag by tag and copies it byte for byte, save where the user
 * splices something in. Nothing is interpreted that need not be, so nothing can be lost. Memory is
 * bounded by the longest tag.
 */
public final class XmlTape {
  /** What stands under the reading head. */
  public enum Kind {
    START,
    EMPTY,
    END,
    EOF
  }

  private static final int LONGEST_TAG = 1 << 24;

  private final InputStream in;
  private final OutputStream out;
  private byte[] buffer = new byte[1 << 16];
  private int limit;
  private int copied;
  private int start;
  private int end;
  private int cursor;
  private int nameEnd;
  private int open;
  private int depth;
  private long passed;
  private Kind kind = Kind.EOF;

  public XmlTape(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  /** Goes to the next tag. */
  public Kind next() throws IOException {
    cursor = end;
    while (find((byte) '<')) {
      start = cursor;
      byte second = at(start + 1);
      if (second == '!') {
        skipDeclaration();
      } else if (second == '?') {
        skipInstruction();
      } else {
        return tag(second == '/');
      }
    }
    start = limit;
    end = limit;
    kind = Kind.EOF;
    return kind;
  }

  private Kind tag(boolean closing) throws IOException {
    int close = Attributes.tagEnd(buffer, start, limit);
    while (close < 0) {
      cursor = limit;
      if (!fill()) {
        throw new UneditablePackageException(Reason.MALFORMED);
      }
      close = Attributes.tagEnd(buffer, start, limit);
    }
    end = close + 1;
    nameEnd = -1;
    if (closing) {
      kind = Kind.END;
      depth = --open;
    } else {
      kind = buffer[close - 1] == '/' ? Kind.EMPTY : Kind.START;
      depth = kind == Kind.START ? open++ : open;
    }
    return kind;
  }

  private int nameEnd() {
    if (nameEnd < 0) {
      nameEnd = kind == Kind.END ? end - 1 : Attributes.nameEnd(buffer, start);
    }
    return nameEnd;
  }

  private void skipDeclaration() throws IOException {
    if (at(start + 2) == '-') {
      skipPast("-->", start + 4);
    } else if (at(start + 2) == '[') {
      skipPast("]]>", start + 9);
    } else {
      throw new UneditablePackageException(Reason.DOCTYPE);
    }
  }

  private void skipInstruction() throws IOException {
    int from = start;
    boolean declaration = passed == 0 && from <= 3;
    skipPast("?>", start + 2);
    if (declaration) {
      XmlEncoding.check(new String(buffer, 0, cursor, StandardCharsets.ISO_8859_1));
    }
  }

  private void skipPast(String terminator, int from) throws IOException {
    cursor = from;
    while (true) {
      boolean found = true;
      for (int i = 0; i < terminator.length() && found; i++) {
        found = at(cursor + i) == terminator.charAt(i);
      }
      if (found) {
        cursor += terminator.length();
        end = cursor;
        return;
      }
      cursor++;
      if (passed > 0 || cursor > 1 << 12) {
        start = cursor;
      }
    }
  }

  private boolean find(byte wanted) throws IOException {
    while (true) {
      byte[] bytes = buffer;
      for (int i = cursor; i < limit; i++) {
        if (bytes[i] == wanted) {
          cursor = i;
          return true;
        }
      }
      cursor = limit;
      start = limit;
      if (!fill()) {
        return false;
      }
    }
  }

  private byte at(int position) throws IOException {
    int before = start;
    int wanted = position;
    while (wanted >= limit) {
      if (!fill()) {
        throw new UneditablePackageException(Reason.MALFORMED);
      }
      wanted += start - before;
      before = start;
    }
    return buffer[wanted];
  }

  /**
   * Reads on; what stands from {@code start} stays, moved to the front of the buffer if need be.
   */
  private boolean fill() throws IOException {
    if (limit == buffer.length) {
      if (start > 0) {
        copyTo(start);
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        passed += start;
        limit -= start;
        cursor -= start;
        copied -= start;
        end -= start;
        start = 0;
      } else if (buffer.length >= LONGEST_TAG) {
        throw new UneditablePackageException(Reason.MALFORMED);
      } else {
        buffer = Arrays.copyOf(buffer, buffer.length * 2);
      }
    }
    int read = in.read(buffer, limit, buffer.length - limit);
    if (read > 0 && passed == 0 && limit == 0 && (buffer[0] == 0 || (buffer[0] & 0xFE) == 0xFE)) {
      throw new UneditablePackageException(Reason.ENCODING, "UTF-16");
    }
    limit += Math.max(read, 0);
    return read >= 0;
  }

  private void copyTo(int position) throws IOException {
    if (position > copied) {
      out.write(buffer, copied, position - copied);
      copied = position;
    }
  }

  /** How deep the element of this tag stands; the root is at 0. */
  public int depth() {
    return depth;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether the tag has this qualified name. */
  public boolean named(byte[] name) {
    int from = kind == Kind.END ? start + 2 : start + 1;
    if (buffer[from] != name[0] || nameEnd() - from < name.length) {
      return false;
    }
    int to = from + name.length;
    return Arrays.equals(buffer, from, to, name, 0, name.length)
        && (to == nameEnd() || Attributes.isSpace(buffer[to]));
  }

  /** The qualified name. */
  public String name() {
    int from = kind == Kind.END ? start + 2 : start + 1;
    return new String(buffer, from, nameEnd() - from, StandardCharsets.UTF_8).strip();
  }

  /** The decoded value of an attribute; a leading colon stands for any prefix. */
  public @Nullable String attribute(String name) {
    return Attributes.value(buffer, nameEnd(), end, name);
  }

  /** The value of an attribute that holds a natural number; -1 if it is not there. */
  public int number(byte[] name) throws IOException {
    return Attributes.number(buffer, nameEnd(), end, name);
  }

  /** The tag as it stands. */
  public String text() {
    return new String(buffer, start, end - start, StandardCharsets.UTF_8);
  }

  /** The offset of the tag's first byte. */
  public long startOffset() {
    return passed + start;
  }

  /** The offset behind the tag's last byte. */
  public long endOffset() {
    return passed + end;
  }

  /** Splices in before the tag. */
  public void before(String xml) throws IOException {
    copyTo(start);
    out.write(xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts this in the tag's place. */
  public void replace(String xml) throws IOException {
    before(xml);
    copied = end;
  }

  /** Copies what is left. */
  public void finish() throws IOException {
    copyTo(limit);
    in.transferTo(out);
  }
}
