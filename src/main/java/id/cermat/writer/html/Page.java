package id.cermat.writer.html;

import id.cermat.catalogue.Messages;
import id.cermat.writer.html.chart.Picture;
import java.math.BigDecimal;
import java.util.List;

/**
 * All that the page's templates show.
 *
 * @param heading whom the page is about
 * @param counts of errors, warnings and notes
 * @param sentences the errors in one sentence each, for a reader whose browser runs no scripts
 * @param picturesOfUnits the pictures of each unit that has some
 * @param leftOut what the page does not hold, each with where it is
 * @param data what the script needs, as JSON
 * @param style the style sheet
 * @param script the script
 * @param policy the content security policy that lets these two run and nothing else
 */
public record Page(
    Messages messages,
    String version,
    String rulesSha256,
    String heading,
    Counts counts,
    List<UnitLine> units,
    List<String> sentences,
    List<Picture> pictures,
    List<UnitPicture> picturesOfUnits,
    List<TieOut> tieOuts,
    List<SheetGrid> sheets,
    List<CheckedRule> rules,
    List<String> leftOut,
    String data,
    String style,
    String script,
    String policy) {

  /** How many findings weigh what. */
  public record Counts(int errors, int warnings, int notes) {
    public int all() {
      return errors + warnings + notes;
    }
  }

  /** The pictures of a unit. */
  public record UnitPicture(String unit, List<Picture> pictures) {}

  /** {@code id} or {@code en}. */
  public String language() {
    return messages.language().code();
  }

  /** A text of the page. */
  public String text(String entry, Object... arguments) {
    return messages.text("html/" + entry, arguments);
  }

  /** A text that counts: another one for none, one and many. */
  public String counted(String entry, int count) {
    String number = count == 0 ? "none" : count == 1 ? "one" : "many";
    return text(entry + "-" + number, number(count));
  }

  /** A count as the language writes it. */
  public String number(int count) {
    return messages.figures().number(BigDecimal.valueOf(count));
  }

  /** What it all comes to, in a sentence. */
  public String verdict() {
    if (counts.errors() > 0) {
      return counted("verdict-errors", counts.errors());
    } else if (counts.warnings() > 0) {
      return counted("verdict-warnings", counts.warnings());
    }
    return text(counts.notes() > 0 ? "verdict-notes" : "verdict-none");
  }

  /** Whether it is about more than one unit. */
  public boolean several() {
    return units.size() > 1;
  }

  public int figuresRead() {
    return units.stream().mapToInt(UnitLine::figuresRead).sum();
  }

  public int figuresChecked() {
    return units.stream().mapToInt(UnitLine::figuresChecked).sum();
  }

  public int cited() {
    return units.stream().mapToInt(UnitLine::cited).sum();
  }

  public int verified() {
    return units.stream().mapToInt(UnitLine::verified).sum();
  }

  /** Whether a rule failed to run. */
  public boolean incomplete() {
    return units.stream().anyMatch(unit -> !unit.crashed().isEmpty());
  }
}
