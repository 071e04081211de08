package id.cermat.finding;

import id.cermat.catalogue.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Findings that were known before: those that somebody accepted by hand, and those that a run wrote
 * down. A known finding is shown but does not decide the exit code.
 *
 * @param accepted kept when the file is written anew
 * @param current replaced when the file is written anew
 */
public record Baseline(List<Entry> accepted, List<Entry> current) {
  /** Nothing was known before. */
  public static final Baseline EMPTY = new Baseline(List.of(), List.of());

  /**
   * A finding as a baseline keeps it.
   *
   * @param note what it is about, for whoever reads the file; not compared
   */
  public record Entry(String unit, String rule, String fingerprint, String note) {

    private Key key() {
      return new Key(unit, fingerprint);
    }
  }

  private record Key(String unit, String fingerprint) {}

  public Baseline {
    accepted = List.copyOf(accepted);
    current = List.copyOf(current);
  }

  /** Tells the findings of a run apart: new, known, and those of the baseline that are gone. */
  public Comparison compare(List<UnitResult> units) {
    Set<Key> before = new LinkedHashSet<>();
    accepted.forEach(entry -> before.add(entry.key()));
    current.forEach(entry -> before.add(entry.key()));
    Set<Key> known = new LinkedHashSet<>();
    Set<String> checkedUnits = new LinkedHashSet<>();
    int fresh = 0;
    for (UnitResult unit : units) {
      checkedUnits.add(unit.report().unit());
      for (Finding finding : unit.findings()) {
        Key key = new Key(unit.report().unit(), finding.fingerprint());
        if (before.contains(key)) {
          known.add(key);
        } else {
          fresh++;
        }
      }
    }
    long resolved =
        before.stream()
            .filter(key -> checkedUnits.contains(key.unit()) && !known.contains(key))
            .count();
    return new Comparison(known, fresh, (int) resolved);
  }

  /**
   * The baseline to write after a run: what was accepted stays accepted, all other findings become
   * current.
   */
  public Baseline after(List<UnitResult> units, Messages messages) {
    Set<Key> kept = new LinkedHashSet<>();
    accepted.forEach(entry -> kept.add(entry.key()));
    List<Entry> now = new ArrayList<>();
    for (UnitResult unit : units) {
      for (Finding finding : unit.findings()) {
        Entry entry =
            new Entry(
                unit.report().unit(),
                finding.rule().id(),
                finding.fingerprint(),
                finding.location().label() + ": " + messages.text(finding.message()));
        if (!kept.contains(entry.key())) {
          now.add(entry);
        }
      }
    }
    return new Baseline(accepted, now);
  }

  /** How a run stands against a baseline. */
  public static final class Comparison {
    private final Set<Key> known;
    private final int fresh;
    private final int resolved;

    private Comparison(Set<Key> known, int fresh, int resolved) {
      this.known = known;
      this.fresh = fresh;
      this.resolved = resolved;
    }

    /** Whether the baseline holds the finding. */
    public boolean knows(UnitResult unit, Finding finding) {
      return known.contains(new Key(unit.report().unit(), finding.fingerprint()));
    }

    /** Findings that the baseline does not hold. */
    public int fresh() {
      return fresh;
    }

    /** Findings that it holds. */
    public int known() {
      return known.size();
    }

    /** Entries of the units checked whose finding is gone. */
    public int resolved() {
      return resolved;
    }
  }
}
