package id.cermat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that a run over a sample writes, against what it wrote before. Where a change is
 * meant, the golden files are written anew, and the change goes into the history with its cause.
 */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class GoldenOutputsTest {
  private static final String RENEW = "mvn -o -q test -Dtest=GoldenOutputsTest -Dgolden.renew=true";
  private static final boolean RENEWING = Boolean.getBoolean("golden.renew");
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Path TEXTS =
      Path.of("src", "test", "resources", "id", "cermat", "sample").toAbsolutePath();
  private static final Path SAMPLES = Path.of("sample-workbooks").toAbsolutePath();

  /** How many lines a failure shows of each file: the whole files are left for a diff. */
  private static final int SHOWN = 3;

  private static final String ALL = "xlsx,html,json,csv,sarif,junit";

  @TempDir Path folder;

  @BeforeAll
  static void clearWhatIsRenewed() throws IOException {
    if (RENEWING) {
      clear(GOLDEN);
    }
  }

  static Stream<Arguments> runs() throws IOException {
    Path report = SAMPLES.resolve("bekasi-utara-2024.xlsx");
    Path clean = SAMPLES.resolve("bersih-2024.xlsx");
    List<Arguments> runs = new ArrayList<>();
    for (String language : List.of("id", "en")) {
      runs.add(run("report-docx-" + language, language, draft("bekasi-utara-2024.docx"), report));
      runs.add(audit("region-" + language, language, SAMPLES.resolve("kanwil")));
    }
    runs.add(run("report-pdf", "id", draft("bekasi-utara-2024.pdf"), report));
    runs.add(run("report-text-alone", "en", TEXTS.resolve("lakin-bekasi-utara-2024.txt")));
    runs.add(run("clean-docx", "id", draft("bersih-2024.docx"), clean));
    runs.add(run("clean-pdf", "en", draft("bersih-2024.pdf"), clean));
    for (Path layout : inside(SAMPLES.resolve("layouts"))) {
      String name = "layout-" + layout.getFileName().toString().replace('.', '-');
      runs.add(run(name, "id", null, files(layout).toArray(Path[]::new)));
    }
    return runs.stream();
  }

  private static Path draft(String name) {
    return SAMPLES.resolve("lakin-" + name);
  }

  private static Arguments run(String name, String language, Path draft, Path... workbooks) {
    List<String> line = new ArrayList<>(List.of("check"));
    Stream.of(workbooks).forEach(workbook -> line.add(workbook.toString()));
    if (draft != null) {
      line.addAll(List.of("--draft", draft.toString()));
    }
    return Arguments.of(name, language, line);
  }

  private static Arguments audit(String name, String language, Path region) {
    return Arguments.of(name, language, List.of("audit", region.toString()));
  }

  /** Marks what is right too, so that a copy without a finding is told from none. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("runs")
  void aRunWritesWhatItWroteBefore(String name, String language, List<String> command)
      throws IOException {
    List<String> line = new ArrayList<>(command);
    line.addAll(List.of("--lang", language, "--format", ALL, "--mark-verified", "--no-progress"));
    Run run = Run.in(folder, line.toArray(String[]::new));

    Path outputs = folder.resolve("cermat-out");
    Map<String, String> written = GoldenText.of(outputs);
    written.put("console.txt", "exit code " + run.code() + "\n" + run.err() + run.out());
    Path golden = GOLDEN.resolve(name);
    if (RENEWING) {
      write(written, golden);
    }
    String differences = differences(read(golden), written);
    if (!differences.isEmpty()) {
      Path now = Path.of("target", "golden", name);
      clear(now);
      write(written, now);
      copy(outputs, now.resolve("files"));
      fail("%s differs from %s:%n%s%nIf it is meant: %s", now, golden, differences, RENEW);
    }
  }

  @Test
  void noGoldenFileIsWithoutItsRun() throws IOException {
    Set<String> golden = new TreeSet<>();
    files(GOLDEN).forEach(file -> golden.add(GOLDEN.relativize(file).getName(0).toString()));
    List<String> names = runs().map(run -> (String) run.get()[0]).toList();
    assertThat(names).containsAll(golden);
  }

  private static String differences(Map<String, String> golden, Map<String, String> written) {
    StringBuilder text = new StringBuilder();
    golden.keySet().stream()
        .filter(name -> !written.containsKey(name))
        .forEach(name -> text.append(name).append(": no longer written\n"));
    written.forEach(
        (name, now) -> {
          String before = golden.get(name);
          if (before == null) {
            text.append(name).append(": new\n");
          } else if (!before.equals(now)) {
            text.append(name).append(":\n");
            describe(before.split("\n", -1), now.split("\n", -1), text);
          }
        });
    return text.toString();
  }

  private static void describe(String[] before, String[] now, StringBuilder text) {
    int shown = 0;
    for (int i = 0; i < Math.max(before.length, now.length) && shown < SHOWN; i++) {
      String was = i < before.length ? before[i] : "(end)";
      String is = i < now.length ? now[i] : "(end)";
      if (!was.equals(is)) {
        text.append("  line %d%n    before %s%n    now    %s%n".formatted(i + 1, was, is));
        shown++;
      }
    }
  }

  private static Map<String, String> read(Path golden) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(golden)) {
      texts.put(
          golden.relativize(file).toString().replace('\\', '/'),
          Files.readString(file, StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static void write(Map<String, String> texts, Path target) throws IOException {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = target.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue(), StandardCharsets.UTF_8);
    }
  }

  private static void copy(Path source, Path target) throws IOException {
    for (Path file : files(source)) {
      Path copied = target.resolve(source.relativize(file).toString());
      Files.createDirectories(copied.getParent());
      Files.copy(file, copied);
    }
  }

  private static void clear(Path target) throws IOException {
    if (Files.exists(target)) {
      try (Stream<Path> all = Files.walk(target)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static List<Path> inside(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children.sorted().toList();
    }
  }

  private static List<Path> files(Path root) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
