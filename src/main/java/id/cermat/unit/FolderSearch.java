package id.cermat.unit;

import id.cermat.catalogue.Message;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the workbooks and drafts below folders; what cannot be one is passed over. */
public final class FolderSearch {
  private static final Set<String> WORKBOOKS =
      Set.of("xlsx", "xlsm", "xltx", "xltm", "xls", "xlt", "xlsb", "ods", "ots", "csv", "tsv");
  private static final Set<String> DRAFTS = Set.of("docx", "docm", "doc", "pdf", "txt", "text");
  private static final Set<String> ARCHIVES =
      Set.of("zip", "rar", "7z", "gz", "tgz", "tar", "bz2", "xz");

  private final List<FoundFile> files = new ArrayList<>();
  private final List<NotPlaced> passedOver = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private FolderSearch() {}

  /**
   * All files below folders, in the order of their names, so that no file system decides it.
   *
   * @param folders the folders by the names under which locations give them
   */
  public static FolderSearch below(Map<String, Path> folders) throws IOException {
    FolderSearch search = new FolderSearch();
    for (Map.Entry<String, Path> folder : folders.entrySet()) {
      search.search(folder.getKey(), folder.getValue());
    }
    search.files.sort(Comparator.comparing(FoundFile::name));
    search.passedOver.sort(Comparator.comparing(NotPlaced::file));
    return search;
  }

  /** Workbooks and drafts. */
  public List<FoundFile> files() {
    return List.copyOf(files);
  }

  /**
   * Temporary files, archives, outputs of an earlier run, what is no file, and folders that cannot
   * be read.
   */
  public List<NotPlaced> passedOver() {
    return List.copyOf(passedOver);
  }

  private void search(String shown, Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
            boolean own = !below.equals(folder) && hidden(below);
            return own ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isDirectory() && seen.add(file)) {
              take(name(shown, folder, file), file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            String name = name(shown, folder, file);
            passedOver.add(new NotPlaced(name, Message.of("audit/folder-unreadable"), true));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static String name(String shown, Path folder, Path file) {
    String below = folder.relativize(file).toString().replace('\\', '/');
    return shown.isEmpty() || shown.equals(".") ? below : shown + "/" + below;
  }

  private static boolean hidden(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") || name.equals("__MACOSX");
  }

  private void take(String name, Path file) {
    String base = String.valueOf(file.getFileName());
    String extension = base.substring(base.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean draft = DRAFTS.contains(extension);
    boolean wanted = draft || WORKBOOKS.contains(extension);
    if (wanted && Files.exists(file) && !Files.isRegularFile(file)) {
      passedOver.add(new NotPlaced(name, Message.of("cli/input-not-a-file"), true));
    } else if (base.startsWith("~$") || base.startsWith(".~lock")) {
      passedOver.add(new NotPlaced(name, Message.of("audit/temporary"), false));
    } else if (ARCHIVES.contains(extension)) {
      passedOver.add(new NotPlaced(name, Message.of("audit/archive"), false));
    } else if (!hidden(file) && wanted) {
      if (EarlierOutput.is(file)) {
        passedOver.add(new NotPlaced(name, Message.of("audit/earlier-output"), false));
      } else {
        files.add(new FoundFile(name, file, draft));
      }
    }
  }
}
