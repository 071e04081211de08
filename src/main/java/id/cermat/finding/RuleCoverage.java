package id.cermat.finding;

import id.cermat.catalogue.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * How often a rule compared, and to what end: checked = passed + failed.
 *
 * @param why the commonest reason for not checking, a key of the message bundle
 */
public record RuleCoverage(
    RuleId rule, int checked, int passed, int failed, int notChecked, @Nullable String why) {}
