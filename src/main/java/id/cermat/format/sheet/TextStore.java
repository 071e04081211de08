package id.cermat.format.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many strings in little memory: their UTF-8 bytes one after another, without an object for each.
 */
final class TextStore {
  private static final int CHUNK_BITS = 18;
  private static final int CHUNK = 1 << CHUNK_BITS;

  private final List<byte[]> chunks = new ArrayList<>();
  private long[] starts = new long[64];
  private long end;
  private int size;

  int size() {
    return size;
  }

  /** Adds a string and gives its index. */
  int add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return add(bytes, 0, bytes.length);
  }

  /** Adds a string by its UTF-8 bytes and gives its index. */
  int add(byte[] bytes, int from, int length) {
    if (size + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, starts.length + (starts.length >> 1));
    }
    int done = 0;
    while (done < length) {
      int chunk = (int) (end >> CHUNK_BITS);
      int offset = (int) (end & (CHUNK - 1));
      if (chunk == chunks.size()) {
        // The first chunk starts small: most workbooks hold little text.
        chunks.add(new byte[chunk == 0 ? 4096 : CHUNK]);
      }
      byte[] target = chunks.get(chunk);
      int wanted = Math.min(CHUNK, offset + length - done);
      if (wanted > target.length) {
        target = Arrays.copyOf(target, Math.min(CHUNK, Math.max(wanted, target.length * 4)));
        chunks.set(chunk, target);
      }
      int part = Math.min(length - done, target.length - offset);
      System.arraycopy(bytes, from + done, target, offset, part);
      done += part;
      end += part;
    }
    starts[++size] = end;
    return size - 1;
  }

  /**
   * The string of an index.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  String get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    long start = starts[index];
    int length = (int) (starts[index + 1] - start);
    if (length == 0) {
      return "";
    }
    int offset = (int) (start & (CHUNK - 1));
    byte[] chunk = chunks.get((int) (start >> CHUNK_BITS));
    if (offset + length <= chunk.length) {
      return new String(chunk, offset, length, StandardCharsets.UTF_8);
    }
    byte[] bytes = new byte[length];
    for (int done = 0; done < length; ) {
      byte[] source = chunks.get((int) ((start + done) >> CHUNK_BITS));
      int from = (int) ((start + done) & (CHUNK - 1));
      int part = Math.min(length - done, source.length - from);
      System.arraycopy(source, from, bytes, done, part);
      done += part;
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  boolean isEmpty(int index) {
    return starts[index] == starts[index + 1];
  }
}
