package id.cermat.writer.html;

/**
 * What came of a rule in all units.
 *
 * @param state {@code failed}, {@code passed}, {@code partly}, {@code none}, {@code off} or {@code
 *     crashed}
 * @param stateName the same in words
 * @param why why something, or everything, was not checked; empty otherwise
 */
public record CheckedRule(
    String id,
    String title,
    String group,
    String state,
    String stateName,
    int checked,
    int passed,
    int failed,
    int notChecked,
    String why) {}
