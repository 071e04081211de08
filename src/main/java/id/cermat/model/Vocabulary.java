package id.cermat.model;

import java.util.List;
import java.util.Map;

/**
 * The words by which tables are recognised.
 *
 * @param headers for each meaning the header texts that carry it, lower case, blanks folded
 * @param totals the first words of a total's row: jumlah, total
 * @param perspectives for each perspective its names: stakeholder, customer, internal process,
 *     learning and growth
 */
public record Vocabulary(
    Map<Meaning, List<String>> headers,
    List<String> totals,
    Map<String, List<String>> perspectives) {}
