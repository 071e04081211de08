package id.cermat.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was planted in drafts, found, named and falsely reported. */
final class DraftTally {
  private final Map<String, Count> counts = new TreeMap<>();

  private static final class Count {
    private int drafts;
    private int planted;
    private int found;
    private int nameable;
    private int named;
    private int falseAlarms;
  }

  void clean(int falseAlarms, String... headings) {
    for (String heading : headings) {
      Count count = counts.computeIfAbsent(heading, unused -> new Count());
      count.drafts++;
      count.falseAlarms += falseAlarms;
    }
  }

  void slip(boolean found, boolean nameable, boolean named, int falseAlarms, String... headings) {
    clean(falseAlarms, headings);
    for (String heading : headings) {
      Count count = counts.get(heading);
      count.planted++;
      count.found += found ? 1 : 0;
      count.nameable += found && nameable ? 1 : 0;
      count.named += found && nameable && named ? 1 : 0;
    }
  }

  double recall(String heading) {
    Count count = counts.get(heading);
    return count == null || count.planted == 0 ? 1 : (double) count.found / count.planted;
  }

  double named(String heading) {
    Count count = counts.get(heading);
    return count == null || count.nameable == 0 ? 1 : (double) count.named / count.nameable;
  }

  double falseAlarms(String heading) {
    Count count = counts.get(heading);
    return count == null ? 0 : (double) count.falseAlarms / count.drafts;
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-44s %7s %8s %7s %7s %7s %13s%n",
            "",
            "drafts",
            "planted",
            "found",
            "recall",
            "named",
            "false a draft"));
    counts.forEach(
        (heading, count) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-44s %7d %8d %7d %7.3f %7.3f %13.3f%n",
                    heading,
                    count.drafts,
                    count.planted,
                    count.found,
                    recall(heading),
                    named(heading),
                    falseAlarms(heading))));
    return table.toString();
  }
}
