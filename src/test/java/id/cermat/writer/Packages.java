package id.cermat.writer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Looks into the packages that tests write, and builds odd ones. */
final class Packages {
  private Packages() {}

  /** The parts in the order of the file. */
  static Map<String, byte[]> parts(Path file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return parts;
  }

  static void write(Map<String, byte[]> parts, Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
  }

  static List<String> changed(Map<String, byte[]> before, Map<String, byte[]> after) {
    return before.keySet().stream()
        .filter(name -> !Arrays.equals(before.get(name), after.get(name)))
        .toList();
  }

  static List<String> added(Map<String, byte[]> before, Map<String, byte[]> after) {
    return after.keySet().stream().filter(name -> !before.containsKey(name)).toList();
  }

  static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }
}
