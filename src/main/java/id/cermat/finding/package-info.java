/**
 * What a check came to: findings in their order, coverage, what was made of each citation, and the
 * baseline of findings known before.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.finding;
