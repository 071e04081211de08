/**
 * Makes workbooks as offices make them: the year of an invented unit with figures that are right,
 * in every layout that the reader knows, and the sample workbooks of this repository.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.sample;
