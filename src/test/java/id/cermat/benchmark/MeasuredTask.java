package id.cermat.benchmark;

import com.sun.management.OperatingSystemMXBean;
import id.cermat.catalogue.RuleBook;
import id.cermat.check.unit.UnitCheck;
import id.cermat.cli.CermatCommand;
import id.cermat.unit.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** One task in a virtual machine of its own, which says what it took: CPU ms, wall ms, MB. */
final class MeasuredTask {
  private static final int KILOBYTES = 1024;

  private MeasuredTask() {}

  /** Runs {@code floor}, {@code read}, {@code cold} or {@code audit} on a file or on a folder's. */
  public static void main(String[] arguments) throws IOException {
    Path input = Path.of(arguments[1]);
    try (Stream<Path> below = Files.walk(input)) {
      List<Path> files = below.filter(Files::isRegularFile).sorted().toList();
      switch (arguments[0]) {
        case "floor" -> floor(files);
        case "read" -> read(files);
        case "audit" -> CermatCommand.run("audit", "--quiet", "--out", arguments[2], arguments[1]);
        case "cold" -> CermatCommand.run("check", "--quiet", "--out", arguments[2], arguments[1]);
        default -> throw new IllegalArgumentException(arguments[0]);
      }
    }
    say();
  }

  /** Inflates every part and looks at each byte once: what no reader can be faster than. */
  private static void floor(List<Path> files) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long tags = 0;
    for (Path file : files) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          try (InputStream part = zip.getInputStream(entry)) {
            tags += tags(part, buffer);
          }
        }
      }
    }
    if (tags == 0) {
      throw new IllegalStateException("nothing was scanned");
    }
  }

  private static long tags(InputStream part, byte[] buffer) throws IOException {
    long tags = 0;
    for (int read = part.read(buffer); read > 0; read = part.read(buffer)) {
      for (int i = 0; i < read; i++) {
        tags += buffer[i] == '<' ? 1 : 0;
      }
    }
    return tags;
  }

  private static void read(List<Path> files) throws IOException {
    RuleBook rules = RuleBook.builtIn();
    WorkbookReader reader = new WorkbookReader(rules.vocabulary());
    UnitCheck check = new UnitCheck();
    for (Path file : files) {
      check.check(
          reader.read(List.of(new WorkbookReader.Source(file, file.getFileName().toString()))),
          rules);
    }
  }

  @SuppressWarnings("SystemOut")
  private static void say() throws IOException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime() / 1_000_000;
    System.out.println(cpu + " " + ManagementFactory.getRuntimeMXBean().getUptime() + " " + peak());
  }

  /** The process's peak resident memory; the heap's size where the system does not tell it. */
  private static long peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES;
        }
      }
    }
    return Runtime.getRuntime().totalMemory() / KILOBYTES / KILOBYTES;
  }
}
