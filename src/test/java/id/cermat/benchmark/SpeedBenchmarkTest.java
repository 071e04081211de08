package id.cermat.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.sample.Layout;
import id.cermat.sample.SampleUnits;
import id.cermat.sample.WorkbookRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The speed benchmark, run by {@code mvn -Pbenchmark test -Dtest=SpeedBenchmarkTest}: a cold check
 * of one workbook with its outputs, 352 workbooks read and checked in one virtual machine, and a
 * sheet of 200,000 rows; each beside the floor, which only inflates the files and looks at every
 * byte. Floor and task take turns, and medians are printed. {@code -Dcermat.benchmark.runs=N} sets
 * the number of turns, {@code -Dcermat.benchmark.flags} the options of the virtual machine.
 */
@Tag("benchmark")
class SpeedBenchmarkTest {
  private static final int BOOKS = 352;
  private static final int ROWS = 200_000;
  private static final int COLUMNS = 12;

  private final int runs = Integer.getInteger("cermat.benchmark.runs", 5);
  private final List<String> flags =
      List.of(System.getProperty("cermat.benchmark.flags", "-Xmx1g").split(" "));

  @TempDir private Path folder;

  @Test
  void printsWhatTheTasksTakeBesideTheFloor() throws Exception {
    Path book = Files.createDirectory(folder.resolve("one")).resolve("unit.xlsx");
    Path books = Files.createDirectory(folder.resolve("many"));
    List<Layout> layouts =
        Layout.all().stream().filter(layout -> layout.extension().equals("xlsx")).toList();
    for (int i = 0; i < BOOKS; i++) {
      Layout layout = layouts.get(i % layouts.size());
      WorkbookRenderer.render(SampleUnits.random(i + 1L, layout), layout, books, "unit" + i);
    }
    Files.copy(books.resolve("unit0.xlsx"), book);
    Path sheet = folder.resolve("sheet.xlsx");
    writeSheet(sheet);

    List<String> report = new ArrayList<>();
    report.add("task                       CPU s  wall s    MB   floor: CPU s  wall s    MB");
    report.add(line("cold check of one book", "cold", book));
    report.add(line(BOOKS + " books in one run", "read", books));
    report.add(line(ROWS + " rows x " + COLUMNS, "read", sheet));
    print(report);
    assertThat(report).hasSize(4);
  }

  @SuppressWarnings("SystemOut")
  private static void print(List<String> report) {
    report.forEach(System.out::println);
  }

  private String line(String title, String task, Path input) throws Exception {
    List<long[]> ours = new ArrayList<>();
    List<long[]> floor = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      ours.add(measure(task, input));
      floor.add(measure("floor", input));
    }
    return String.format("%-25s%s        %s", title, medians(ours), medians(floor));
  }

  private static String medians(List<long[]> runs) {
    return String.format(
        "%7.2f %7.2f %5d", median(runs, 0) / 1e3, median(runs, 1) / 1e3, median(runs, 2));
  }

  private static long median(List<long[]> runs, int figure) {
    List<long[]> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingLong(run -> run[figure]));
    return sorted.get(sorted.size() / 2)[figure];
  }

  private long[] measure(String task, Path input) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-Dorg.jboss.logging.provider=slf4j", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(MeasuredTask.class.getName());
    command.addAll(List.of(task, input.toString(), folder.resolve("out").toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    String[] figures = said.strip().split(" ");
    return new long[] {
      Long.parseLong(figures[0]), Long.parseLong(figures[1]), Long.parseLong(figures[2])
    };
  }

  /** Rows of no table that cermat knows: half texts, half numbers. */
  private static void writeSheet(Path file) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
        OutputStream out = Files.newOutputStream(file)) {
      SXSSFSheet sheet = workbook.createSheet("Data");
      for (int r = 0; r < ROWS; r++) {
        SXSSFRow row = sheet.createRow(r);
        for (int c = 0; c < COLUMNS; c++) {
          if (c % 2 == 0) {
            row.createCell(c).setCellValue("Kolom " + c + " baris " + r);
          } else {
            row.createCell(c).setCellValue(r * 31L % 1_000_003);
          }
        }
      }
      workbook.write(out);
    }
  }
}
