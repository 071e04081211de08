/**
 * Files become units: whose they are, which year they speak of, what belongs together, and what the
 * workbooks of one unit say.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.unit;
