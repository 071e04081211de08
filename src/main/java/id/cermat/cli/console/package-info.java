/** The console that a command runs in: its streams and language, and how far a run has come. */
@org.jspecify.annotations.NullMarked
package id.cermat.cli.console;
