package id.cermat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it down. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"cermat " + number()};
  }

  static String number() throws IOException {
    try (InputStream resource =
        Version.class.getResourceAsStream("/id/cermat/version.properties")) {
      if (resource == null) {
        throw new IOException("version.properties is missing");
      }
      Properties properties = new Properties();
      properties.load(resource);
      return properties.getProperty("version");
    }
  }
}
