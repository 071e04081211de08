package id.cermat.finding;

import id.cermat.catalogue.RuleId;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;

/**
 * A comparison that a rule made, and that holds or of which it says nothing.
 *
 * @param result the figure that was compared
 */
public record Constraint(RuleId rule, Figure result, Expression computation) {}
