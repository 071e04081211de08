package id.cermat.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules file: the template that stands in the program, and a user's own laid over it. */
public final class RuleBookFile {
  /** The name under which it is looked for and written. */
  public static final String NAME = "rules.properties";

  private RuleBookFile() {}

  /** The commented template, with every key and its default. */
  public static byte[] template() {
    try (InputStream resource = RuleBookFile.class.getResourceAsStream("/id/cermat/" + NAME)) {
      if (resource == null) {
        throw new IllegalStateException("the built-in " + NAME + " is missing");
      }
      return resource.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The rule book of a file; keys that it leaves out keep their defaults.
   *
   * @throws RefusedFileException if a key, value or range is wrong; it lists all that is
   * @throws IOException if the file cannot be read
   */
  public static RuleBook load(Path file) throws IOException, RefusedFileException {
    return of(Files.readAllBytes(file));
  }

  static RuleBook builtIn() {
    try {
      return of(template());
    } catch (RefusedFileException refused) {
      throw new IllegalStateException("the built-in " + NAME + " is refused", refused);
    }
  }

  static RuleBook of(byte[] file) throws RefusedFileException {
    byte[] template = template();
    Map<String, String> effective = new TreeMap<>();
    RuleSettings settings = new RuleSettings();
    RuleSettingsReader reader = new RuleSettingsReader(settings);
    for (PropertyLine line : PropertyLines.parse(template)) {
      reader.take(line);
      effective.put(line.key(), line.value());
    }
    if (!Arrays.equals(file, template)) {
      overlay(file, settings, reader, effective);
    }
    if (!reader.problems().isEmpty()) {
      throw new RefusedFileException(reader.problems());
    }
    return new RuleBook(settings, sha256(effective));
  }

  private static void overlay(
      byte[] file, RuleSettings settings, RuleSettingsReader reader, Map<String, String> effective)
      throws RefusedFileException {
    Map<String, PropertyLine> lines = new LinkedHashMap<>();
    for (PropertyLine line : PropertyLines.parse(file)) {
      reader.take(line);
      lines.put(line.key(), line);
      effective.put(line.key(), line.value());
    }
    List<FileProblem> problems = new ArrayList<>(reader.problems());
    problems.addAll(settings.layouts.problems());
    problems.addAll(new SharedWords(settings, lines).problems());
    problems.addAll(new RuleSettingsValidation(lines).validate(settings));
    if (!problems.isEmpty()) {
      throw new RefusedFileException(problems);
    }
  }

  private static String sha256(Map<String, String> effective) {
    StringBuilder canonical = new StringBuilder();
    effective.forEach((key, value) -> canonical.append(key).append('=').append(value).append('\n'));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
