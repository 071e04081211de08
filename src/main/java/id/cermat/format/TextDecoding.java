package id.cermat.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a text file that does not say its encoding: by its byte order mark, else as UTF-8 if the
 * whole of it is, else as windows-1252, in which Excel for Windows saves.
 */
public final class TextDecoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextDecoding() {}

  /** The characters of the file, without a byte order mark. */
  public static Reader open(Path file) throws IOException {
    Charset charset = charset(file);
    Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
    try {
      reader.mark(1);
      if (reader.read() != '\uFEFF') {
        reader.reset();
      }
      return reader;
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }

  private static Charset charset(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      Charset utf16 = utf16(stream.readNBytes(2));
      if (utf16 != null) {
        return utf16;
      }
    }
    return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  /** The kind of UTF-16 that the byte order mark says, or null. */
  static @Nullable Charset utf16(byte[] start) {
    if (start.length < 2) {
      return null;
    }
    int mark = (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
    return switch (mark) {
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      default -> null;
    };
  }

  private static boolean isUtf8(Path file) throws IOException {
    try (Reader reader =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
      char[] buffer = new char[8192];
      while (reader.read(buffer) >= 0) {
        continue;
      }
      return true;
    } catch (CharacterCodingException e) {
      // That is the answer.
      return false;
    }
  }
}
