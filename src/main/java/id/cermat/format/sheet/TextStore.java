package id.cermat.format.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many strings in little memory: their UTF-8 bytes one after another, without an object for each.
 */
final class TextStore {
  private static final int CHUNK_BITS = 18;
  private static final int CHUNK = 1 << CHUNK_BITS;

  /** So many strings are kept as they were made: a list repeats few of them, row by row. */
  private static final int KEPT = 1024;

  private final List<byte[]> chunks = new ArrayList<>();

  /** The strings that hold more than ASCII, and so need decoding. */
  private final BitSet encoded = new BitSet();

  private @Nullable String @Nullable [] kept;
  private int[] keptIndices = {};
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
    if (!isAscii(bytes, from, length)) {
      encoded.set(size);
    }
    starts[++size] = end;
    return size - 1;
  }

  private static boolean isAscii(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (bytes[i] < 0) {
        return false;
      }
    }
    return true;
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
    if (isEmpty(index)) {
      return "";
    }
    if (kept == null) {
      kept = new String[KEPT];
      keptIndices = new int[KEPT];
    }
    int slot = index % KEPT;
    String text = kept[slot];
    if (text == null || keptIndices[slot] != index) {
      text = decode(index);
      kept[slot] = text;
      keptIndices[slot] = index;
    }
    return text;
  }

  private String decode(int index) {
    long start = starts[index];
    int length = (int) (starts[index + 1] - start);
    Charset charset = encoded.get(index) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    int offset = (int) (start & (CHUNK - 1));
    byte[] chunk = chunks.get((int) (start >> CHUNK_BITS));
    if (offset + length <= chunk.length) {
      return new String(chunk, offset, length, charset);
    }
    byte[] bytes = new byte[length];
    for (int done = 0; done < length; ) {
      byte[] source = chunks.get((int) ((start + done) >> CHUNK_BITS));
      int from = (int) ((start + done) & (CHUNK - 1));
      int part = Math.min(length - done, source.length - from);
      System.arraycopy(source, from, bytes, done, part);
      done += part;
    }
    return new String(bytes, charset);
  }

  boolean isEmpty(int index) {
    return starts[index] == starts[index + 1];
  }
}
