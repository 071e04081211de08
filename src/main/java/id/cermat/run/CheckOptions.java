package id.cermat.run;

import id.cermat.catalogue.RuleBook;
import id.cermat.unit.UnitFiles;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to check, and by which rules.
 *
 * @param files the files of the unit, by the names under which locations shall give them
 * @param rules the rule book
 */
public record CheckOptions(UnitFiles files, RuleBook rules) {

  /** Workbooks of one unit by the built-in rules; locations give them as the paths are written. */
  public static CheckOptions of(List<Path> workbooks) {
    return new CheckOptions(UnitFiles.given(named(workbooks), Map.of()), RuleBook.builtIn());
  }

  /** The same with the draft of the unit's report, which is held against the workbooks. */
  public CheckOptions withDraft(Path draft) {
    return new CheckOptions(UnitFiles.given(files.workbooks(), named(List.of(draft))), rules);
  }

  /** The same by other rules. */
  public CheckOptions withRules(RuleBook other) {
    return new CheckOptions(files, other);
  }

  private static Map<String, Path> named(List<Path> paths) {
    Map<String, Path> named = new LinkedHashMap<>();
    paths.forEach(path -> named.put(path.toString().replace('\\', '/'), path));
    return named;
  }
}
