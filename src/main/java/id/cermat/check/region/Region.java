package id.cermat.check.region;

import id.cermat.lexicon.OfficeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All units of a run.
 *
 * @param units the offices, each unit and year once
 * @param repeated further files of offices that stand among the units already
 * @param regions the regional offices (Kanwil)
 * @param peers the units of one kind, year and part of the year
 */
record Region(
    List<UnitFigures> units,
    List<UnitFigures> repeated,
    List<UnitFigures> regions,
    List<Peers> peers) {

  static Region of(List<UnitFigures> all) {
    List<UnitFigures> units =
        all.stream().filter(unit -> !unit.region() && unit.version() == 1).toList();
    return new Region(
        units,
        all.stream().filter(unit -> !unit.region() && unit.version() > 1).toList(),
        all.stream().filter(UnitFigures::region).toList(),
        peers(units));
  }

  private static List<Peers> peers(List<UnitFigures> units) {
    Map<List<String>, List<UnitFigures>> groups = new LinkedHashMap<>();
    for (UnitFigures unit : units) {
      groups
          .computeIfAbsent(
              List.of(unit.office().kind(), String.valueOf(unit.year()), unit.period()),
              unseen -> new ArrayList<>())
          .add(unit);
    }
    Collection<List<UnitFigures>> all = groups.values();
    return all.stream().map(Peers::of).toList();
  }

  /** The only unit of a name in a regional office's year and part of the year. */
  Optional<UnitFigures> unit(String name, UnitFigures region) {
    OfficeName office = OfficeName.of(name);
    List<UnitFigures> candidates =
        units.stream()
            .filter(unit -> unit.office().same(office))
            .filter(unit -> sameTime(unit, region))
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** Whether a unit reports on the same part of the same year. */
  static boolean sameTime(UnitFigures one, UnitFigures other) {
    return Objects.equals(one.year(), other.year()) && one.period().equals(other.period());
  }
}
