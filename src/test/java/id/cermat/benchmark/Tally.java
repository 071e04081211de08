package id.cermat.benchmark;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What was planted, detected and falsely reported, by class of slip and by layout. */
final class Tally {
  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final Count all = new Count();

  /** Books a workbook under its headings. */
  void book(boolean planted, boolean detected, int falseAlarms, String... headings) {
    all.book(planted, detected, falseAlarms);
    for (String heading : headings) {
      counts.computeIfAbsent(heading, unused -> new Count()).book(planted, detected, falseAlarms);
    }
  }

  double recall() {
    return all.recall();
  }

  double falseAlarmsPerWorkbook() {
    return all.falseAlarmsPerWorkbook();
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-28s %9s %8s %8s %7s %13s %12s%n",
            "",
            "workbooks",
            "planted",
            "detected",
            "recall",
            "false alarms",
            "per workbook"));
    counts.forEach((heading, count) -> table.append(count.line(heading)));
    return table.append(all.line("all")).toString();
  }

  private static final class Count {
    private int workbooks;
    private int planted;
    private int detected;
    private int falseAlarms;

    private void book(boolean slip, boolean found, int falselyReported) {
      workbooks++;
      planted += slip ? 1 : 0;
      detected += found ? 1 : 0;
      falseAlarms += falselyReported;
    }

    private double recall() {
      return planted == 0 ? 1 : (double) detected / planted;
    }

    private double falseAlarmsPerWorkbook() {
      return workbooks == 0 ? 0 : (double) falseAlarms / workbooks;
    }

    private String line(String heading) {
      return String.format(
          Locale.ROOT,
          "%-28s %9d %8d %8d %7s %13d %12.3f%n",
          heading,
          workbooks,
          planted,
          detected,
          planted == 0 ? "-" : String.format(Locale.ROOT, "%.3f", recall()),
          falseAlarms,
          falseAlarmsPerWorkbook());
    }
  }
}
