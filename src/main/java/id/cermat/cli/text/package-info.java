/** What a person reads at the terminal: what a run came to, and how files were understood. */
@org.jspecify.annotations.NullMarked
package id.cermat.cli.text;
