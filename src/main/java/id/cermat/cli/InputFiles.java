package id.cermat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names by which locations give the input files: relative to the working directory, with {@code
 * /}; outside of it, as short as tells them apart. Never an absolute path.
 */
final class InputFiles {
  private InputFiles() {}

  /** The files by name, in the order given; a file that was given twice stands once. */
  static Map<String, Path> named(List<Path> given, Path folder) {
    List<Path> files =
        given.stream().map(path -> folder.resolve(path).normalize()).distinct().toList();
    Map<String, Path> named = new LinkedHashMap<>();
    for (Path file : files) {
      named.put(file.startsWith(folder) ? inside(file, folder) : outside(file, files), file);
    }
    return named;
  }

  private static String inside(Path file, Path folder) {
    String name = Shown.path(folder.relativize(file));
    return name.isEmpty() ? "." : name;
  }

  private static String outside(Path file, List<Path> files) {
    int count = file.getNameCount();
    for (int names = 1; names < count; names++) {
      Path tail = file.subpath(count - names, count);
      Set<Path> likes = new HashSet<>();
      new ArrayList<>(files).stream().filter(other -> other.endsWith(tail)).forEach(likes::add);
      if (likes.size() == 1) {
        return Shown.path(tail);
      }
    }
    return count == 0 ? "." : Shown.path(file.subpath(0, count));
  }
}
