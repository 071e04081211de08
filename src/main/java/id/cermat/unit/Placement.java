package id.cermat.unit;

import id.cermat.catalogue.Message;
import id.cermat.lexicon.OfficeName;
import id.cermat.lexicon.ReportedPeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts files together into units: by what they say of themselves, then by their names and folders.
 */
final class Placement {
  private final List<SelfDescription> workbooks;
  private final List<SelfDescription> drafts;
  private final OfficeFinder finder;
  private final Map<String, UnitGroup> groups = new LinkedHashMap<>();
  private final List<NotPlaced> notPlaced = new ArrayList<>();

  Placement(Collection<SelfDescription> files) {
    workbooks = files.stream().filter(file -> !file.file().draft()).toList();
    drafts = files.stream().filter(file -> file.file().draft()).toList();
    finder = new OfficeFinder(workbooks);
    place();
  }

  /** What belongs to no unit. */
  List<NotPlaced> notPlaced() {
    return List.copyOf(notPlaced);
  }

  /** The units: the regional office first, then by name, year and part of the year. */
  List<UnitFiles> units() {
    return groups.values().stream()
        .sorted(
            Comparator.comparing((UnitGroup group) -> !group.region())
                .thenComparing(UnitGroup::name)
                .thenComparing(group -> group.year() == null ? 0 : group.year())
                .thenComparing(UnitGroup::period))
        .flatMap(group -> group.versions().stream())
        .toList();
  }

  private void place() {
    Map<String, List<SelfDescription>> unnamed = new LinkedHashMap<>();
    for (SelfDescription workbook : workbooks) {
      String office =
          workbook.office() != null ? workbook.office() : finder.find(workbook).orElse(null);
      if (office != null && !(workbook.many() && workbook.office() == null)) {
        group(office, false, workbook).add(workbook);
      } else if (workbook.region() != null || workbook.many()) {
        group(region(workbook), true, workbook).add(workbook);
      } else if (workbook.readable() && workbook.tables().isEmpty()) {
        notPlaced.add(withoutTables(workbook));
      } else {
        unnamed
            .computeIfAbsent(workbook.file().folder(), unseen -> new ArrayList<>())
            .add(workbook);
      }
    }
    unnamed.forEach(this::placeByFolder);
    joinYears();
    new DraftPairing(List.copyOf(groups.values()), this::draftAlone, notPlaced::add).pair(drafts);
  }

  private static NotPlaced withoutTables(SelfDescription workbook) {
    return workbook.figures()
        ? new NotPlaced(workbook.file().name(), Message.of("audit/no-table"), true)
        : new NotPlaced(workbook.file().name(), Message.of("audit/no-figures"), false);
  }

  /** A rekap that names no region belongs to the only region that others name. */
  private String region(SelfDescription workbook) {
    if (workbook.region() != null) {
      return workbook.region();
    }
    Set<String> regions =
        workbooks.stream()
            .map(SelfDescription::region)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    return regions.size() == 1 ? regions.iterator().next() : workbook.file().stem();
  }

  private UnitGroup group(String name, boolean region, SelfDescription workbook) {
    OfficeName office = OfficeName.of(name);
    String key =
        String.join(
            "|",
            region ? "region" : office.kind(),
            office.place(),
            String.valueOf(workbook.year()),
            workbook.period());
    return groups.computeIfAbsent(
        key, unseen -> new UnitGroup(name, region, workbook.year(), workbook.period()));
  }

  /**
   * Files of a folder that name nobody: one unit, called like the folder, if no table stands in two
   * of them; else a unit each, called like the file.
   */
  private void placeByFolder(String folder, List<SelfDescription> files) {
    Set<String> tables = new TreeSet<>();
    boolean disjoint = folder.contains("/");
    for (SelfDescription file : files) {
      for (String table : file.tables()) {
        disjoint &= tables.add(table);
      }
      disjoint &= file.readable();
    }
    String folderName = folder.substring(folder.lastIndexOf('/') + 1);
    for (SelfDescription file : files) {
      String name = disjoint ? folderName : file.file().stem();
      UnitGroup group =
          groups.computeIfAbsent(
              folder + "/" + name,
              unseen -> new UnitGroup(name, false, file.year(), ReportedPeriod.YEAR));
      group.add(file);
    }
  }

  /**
   * Files that hold nothing but an earlier year's figures, each table with its year, are a source
   * of the later one; then those without a year join the only year of their office.
   */
  private void joinYears() {
    join(group -> !group.yearless() && group.earlierSource());
    join(UnitGroup::yearless);
  }

  private void join(Predicate<UnitGroup> joins) {
    for (Map.Entry<String, UnitGroup> entry : List.copyOf(groups.entrySet())) {
      UnitGroup group = entry.getValue();
      UnitGroup other = joins.test(group) ? later(group) : null;
      if (other != null) {
        group.files().forEach(other::add);
        groups.remove(entry.getKey());
      }
    }
  }

  private @Nullable UnitGroup later(UnitGroup group) {
    List<UnitGroup> others =
        groups.values().stream()
            .filter(other -> other != group && other.sameOffice(group) && other.year() != null)
            .filter(other -> group.year() == null || other.year().equals(group.year() + 1))
            .filter(other -> other.period().equals(ReportedPeriod.YEAR) || group.yearless())
            .toList();
    return others.size() == 1 ? others.get(0) : null;
  }

  /** A draft of an office that has no workbook is a unit of its own. */
  private void draftAlone(SelfDescription draft) {
    UnitGroup group = group(String.valueOf(draft.office()), false, draft);
    group.setDraft(draft.file());
  }
}
