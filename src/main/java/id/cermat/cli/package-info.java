/**
 * The command line: commands, options, exit codes, progress, the human summary. Knows everybody;
 * nobody knows it.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.cli;
