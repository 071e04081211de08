package id.cermat.format.opc;

import id.cermat.format.opc.UneditablePackageException.Reason;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that an XML declaration names. */
final class XmlEncoding {
  private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)");

  private XmlEncoding() {}

  /**
   * Lets UTF-8 pass.
   *
   * @throws UneditablePackageException if it is another
   */
  static void check(String declaration) throws UneditablePackageException {
    Matcher encoding = ENCODING.matcher(declaration);
    if (encoding.find() && !encoding.group(1).toUpperCase(Locale.ROOT).matches("UTF-?8|US-ASCII")) {
      throw new UneditablePackageException(Reason.ENCODING, encoding.group(1));
    }
  }
}
