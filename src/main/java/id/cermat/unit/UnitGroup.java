package id.cermat.unit;

import id.cermat.lexicon.OfficeName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A unit while its files are being put together. */
final class UnitGroup {
  /** Tables that any workbook may hold beside others: they make no second version of it. */
  private static final Set<String> BESIDE = Set.of("HISTORY", "FIGURES");

  private final String name;
  private final boolean region;
  private final @Nullable Integer year;
  private final String period;
  private final List<SelfDescription> files = new ArrayList<>();
  private @Nullable FoundFile draft;

  UnitGroup(String name, boolean region, @Nullable Integer year, String period) {
    this.name = name;
    this.region = region;
    this.year = year;
    this.period = period;
  }

  void add(SelfDescription workbook) {
    files.add(workbook);
  }

  void setDraft(FoundFile file) {
    draft = file;
  }

  String name() {
    return name;
  }

  boolean region() {
    return region;
  }

  @Nullable Integer year() {
    return year;
  }

  String period() {
    return period;
  }

  List<SelfDescription> files() {
    return List.copyOf(files);
  }

  boolean hasDraft() {
    return draft != null;
  }

  boolean sameOffice(UnitGroup other) {
    return region == other.region && OfficeName.of(name).same(OfficeName.of(other.name));
  }

  /** Whether nothing says which year it is of. */
  boolean yearless() {
    return year == null;
  }

  /** Whether its files hold results of their year alone, as a source for the next one's report. */
  boolean earlierSource() {
    return files.stream()
        .allMatch(
            file ->
                file.ownYear()
                    && file.tables().stream().noneMatch(table -> table.startsWith("CONTRACT"))
                    && file.tables().stream().noneMatch(table -> table.startsWith("BUDGET")));
  }

  /** The unit; and once more for files that hold again what others hold already. */
  List<UnitFiles> versions() {
    List<List<SelfDescription>> versions = new ArrayList<>();
    for (SelfDescription file : files) {
      List<List<SelfDescription>> open =
          versions.stream()
              .filter(version -> version.stream().noneMatch(o -> again(o, file)))
              .toList();
      if (open.isEmpty()) {
        versions.add(new ArrayList<>(List.of(file)));
      } else {
        open.stream()
            .filter(version -> version.get(0).file().folder().equals(file.file().folder()))
            .findFirst()
            .orElse(open.get(0))
            .add(file);
      }
    }
    if (versions.isEmpty()) {
      versions.add(List.of());
    }
    List<UnitFiles> units = new ArrayList<>();
    for (List<SelfDescription> version : versions) {
      Map<String, Path> workbooks = new LinkedHashMap<>();
      version.forEach(file -> workbooks.put(file.file().name(), file.file().path()));
      Map<String, Path> drafts =
          draft == null || !units.isEmpty() ? Map.of() : Map.of(draft.name(), draft.path());
      units.add(new UnitFiles(name, year, period, region, units.size() + 1, workbooks, drafts));
    }
    return units;
  }

  /** Whether two files hold the very same tables, so that one cannot be a part beside the other. */
  private static boolean again(SelfDescription one, SelfDescription other) {
    Set<String> tables = own(one);
    return !tables.isEmpty() && tables.equals(own(other));
  }

  private static Set<String> own(SelfDescription file) {
    return file.tables().stream()
        .filter(table -> !BESIDE.contains(table.substring(0, table.indexOf(' '))))
        .collect(Collectors.toSet());
  }
}
