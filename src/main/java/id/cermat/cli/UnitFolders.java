package id.cermat.cli;

import id.cermat.unit.UnitFiles;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names the folders of units, each after its unit, no two alike: {@code kpp-pratama-x-2024}. */
final class UnitFolders {
  private static final int LONGEST = 80;

  private UnitFolders() {}

  static List<String> of(List<UnitFiles> units) {
    Set<String> taken = new HashSet<>();
    List<String> folders = new ArrayList<>();
    for (UnitFiles unit : units) {
      String base = slug(unit.title());
      String folder = base;
      for (int number = 2; !taken.add(folder); number++) {
        folder = base + "-" + number;
      }
      folders.add(folder);
    }
    return folders;
  }

  private static String slug(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    return cut.isEmpty() ? "unit" : cut;
  }
}
