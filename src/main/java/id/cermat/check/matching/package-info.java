/** Tells by code and name whether two rows speak of one indicator. */
@org.jspecify.annotations.NullMarked
package id.cermat.check.matching;
