package id.cermat.run;

import id.cermat.catalogue.RuleBook;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the units are, and by which rules they are checked.
 *
 * @param folders the folders by the names under which locations shall give them
 * @param rules the rule book
 * @param jobs how many files or units are worked on at a time
 * @param region what the region is called where no regional office (Kanwil) is among the units
 */
public record AuditOptions(Map<String, Path> folders, RuleBook rules, int jobs, String region) {

  /** Folders by the built-in rules; locations give them as the paths are written. */
  public static AuditOptions of(List<Path> folders) {
    Map<String, Path> named = new LinkedHashMap<>();
    folders.forEach(path -> named.put(path.toString().replace('\\', '/'), path));
    int processors = Runtime.getRuntime().availableProcessors();
    return new AuditOptions(named, RuleBook.builtIn(), processors, "Wilayah");
  }

  /** The same by other rules. */
  public AuditOptions withRules(RuleBook other) {
    return new AuditOptions(folders, other, jobs, region);
  }
}
