/**
 * Plants slips in clean workbooks, one at a time, and counts which of them are found; and measures
 * what reading and checking take.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.benchmark;
