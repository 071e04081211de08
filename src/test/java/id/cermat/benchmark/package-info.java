/** Plants slips in clean workbooks, one at a time, and counts which of them are found. */
@org.jspecify.annotations.NullMarked
package id.cermat.benchmark;
