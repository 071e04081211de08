/** Source against source: contract, trajectory, realizations, score sheet, history. */
@org.jspecify.annotations.NullMarked
package id.cermat.check.sources;
