package id.cermat.writer.html;

import id.cermat.finding.Finding;
import id.cermat.finding.UnitResult;
import id.cermat.writer.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All findings of a report, the most consequential first, each with the id that links bear. */
final class FindingList {
  private FindingList() {}

  static List<Listed> of(Report report) {
    List<Listed> all = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    boolean several = report.units().size() > 1;
    for (int u = 0; u < report.units().size(); u++) {
      UnitResult unit = report.units().get(u);
      String suffix = several ? "-" + digest(unit.report().unit()) : "";
      for (Finding finding : unit.findings()) {
        String id = free("finding-" + finding.fingerprint() + suffix, ids);
        boolean known = report.known(unit, finding);
        all.add(Listed.of(id, unit, u, all.size(), finding, known));
      }
    }
    all.sort(Listed.CONSEQUENCE);
    return all;
  }

  /** A unit keeps its ids when others come and go. */
  private static String digest(String unit) {
    return String.format(Locale.ROOT, "%08x", unit.hashCode());
  }

  private static String free(String id, Set<String> taken) {
    String candidate = id;
    for (int number = 2; !taken.add(candidate); number++) {
      candidate = id + "-" + number;
    }
    return candidate;
  }
}
