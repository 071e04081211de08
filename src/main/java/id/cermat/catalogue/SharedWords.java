package id.cermat.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds words that a rules file gives to two columns or two statuses, and statuses half defined.
 */
final class SharedWords {
  private final RuleSettings settings;
  private final Map<String, PropertyLine> lines;

  SharedWords(RuleSettings settings, Map<String, PropertyLine> lines) {
    this.settings = settings;
    this.lines = lines;
  }

  List<FileProblem> problems() {
    List<FileProblem> problems = new ArrayList<>();
    Map<String, String> headers = new HashMap<>();
    settings.headers.forEach(
        (meaning, words) -> claim(words, "header." + meaning.id(), headers, problems));
    Map<String, String> statuses = new HashMap<>();
    settings.statusWords.forEach(
        (name, words) -> {
          String key = "status." + name + ".words";
          claim(words, key, statuses, problems);
          if (!settings.statusFrom.containsKey(name) && lines.containsKey(key)) {
            problems.add(
                new FileProblem(
                    line(key), Message.of("rules/no-from", key, "status." + name + ".from")));
          }
        });
    return problems;
  }

  private void claim(
      List<String> words, String key, Map<String, String> owners, List<FileProblem> problems) {
    for (String word : words) {
      String owner = owners.putIfAbsent(word, key);
      if (owner != null) {
        String later = line(key) >= line(owner) ? key : owner;
        problems.add(
            new FileProblem(
                line(later),
                Message.of("rules/shared", word, later, later.equals(key) ? owner : key)));
      }
    }
  }

  private int line(String key) {
    PropertyLine line = lines.get(key);
    return line == null ? 1 : line.line();
  }
}
