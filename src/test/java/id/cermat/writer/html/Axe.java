package id.cermat.writer.html;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;

/** Scans the open page for what keeps people out of it. */
final class Axe {
  private Axe() {}

  /** The serious violations, each with the elements that it is about. */
  static List<String> serious(Browser browser) {
    Results results = new AxeBuilder().analyze(browser.driver());
    return results.getViolations().stream()
        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
        .map(
            rule ->
                rule.getId()
                    + ": "
                    + rule.getHelp()
                    + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> "\n  " + node.getHtml())
                        .toList())
        .toList();
  }
}
