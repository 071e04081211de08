package id.cermat.unit;

import id.cermat.lexicon.OfficeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whose a file is that names no office: by its name, its folder's, or its neighbours. */
final class OfficeFinder {
  private final Map<OfficeName, String> offices = new LinkedHashMap<>();
  private final Map<String, List<SelfDescription>> folders = new LinkedHashMap<>();

  OfficeFinder(Collection<SelfDescription> workbooks) {
    for (SelfDescription workbook : workbooks) {
      OfficeName office = workbook.officeName();
      if (office != null) {
        offices.putIfAbsent(office, String.valueOf(workbook.office()));
        folders
            .computeIfAbsent(workbook.file().folder(), unseen -> new ArrayList<>())
            .add(workbook);
      }
    }
  }

  /** The office's name as it is first written; empty where nothing tells it. */
  Optional<String> find(SelfDescription workbook) {
    List<String> names = new ArrayList<>(List.of(workbook.file().folder().split("/")));
    names.add(workbook.file().stem());
    Collections.reverse(names);
    for (String name : names) {
      Optional<String> office = called(name);
      if (office.isPresent()) {
        return office;
      }
    }
    return byNeighbours(workbook);
  }

  /** The office that a file or folder is called after: in full, or by the place of a known one. */
  private Optional<String> called(String name) {
    Optional<String> inFull = OfficeName.in(name).map(office -> spelt(office, name));
    return inFull.isPresent()
        ? inFull
        : offices.keySet().stream()
            .filter(office -> office.namedIn(name))
            .max(Comparator.comparingInt((OfficeName office) -> office.place().length()))
            .map(offices::get);
  }

  /** The name as another file spells it, else as this file is called. */
  private String spelt(OfficeName office, String name) {
    return offices.entrySet().stream()
        .filter(known -> known.getKey().same(office))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> written(office, name));
  }

  private static String written(OfficeName office, String name) {
    StringBuilder written = new StringBuilder("KPP");
    for (String word : (office.kind() + " " + office.place()).strip().split(" ")) {
      written.append(' ').append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toLowerCase(java.util.Locale.ROOT).contains("kpp") ? written.toString() : name;
  }

  /** The only office in the same folder, or in one above, whose files hold other tables. */
  private Optional<String> byNeighbours(SelfDescription workbook) {
    String folder = workbook.file().folder();
    List<SelfDescription> neighbours = folders.get(folder);
    while (neighbours == null && folder.contains("/")) {
      folder = folder.substring(0, folder.lastIndexOf('/'));
      neighbours = folder.contains("/") ? folders.get(folder) : null;
    }
    if (neighbours == null) {
      return Optional.empty();
    }
    Set<OfficeName> named = new HashSet<>();
    boolean repeated = false;
    for (SelfDescription neighbour : neighbours) {
      named.add(java.util.Objects.requireNonNull(neighbour.officeName()));
      repeated |= !Collections.disjoint(neighbour.tables(), workbook.tables());
    }
    return named.size() == 1 && !repeated
        ? Optional.of(spelling(named.iterator().next()))
        : Optional.empty();
  }

  private String spelling(OfficeName office) {
    @Nullable String known = offices.get(office);
    return known == null ? office.place() : known;
  }
}
