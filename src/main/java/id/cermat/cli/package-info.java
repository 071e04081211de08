/**
 * The command line: commands, options, exit codes, and the files under {@code --out}. Knows
 * everybody; nobody knows it.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.cli;
