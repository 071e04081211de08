package id.cermat.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells findings apart from run to run: a digest of what a finding is about. */
public final class Fingerprint {
  private static final int BYTES = 8;

  private Fingerprint() {}

  /** The fingerprint of an identity, in lower-case hexadecimal. */
  public static String of(String... identity) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\u001f", identity).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
