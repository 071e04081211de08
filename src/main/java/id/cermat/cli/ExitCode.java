package id.cermat.cli;

import id.cermat.catalogue.Messages;

/** How a run ends; scripts rely on the numbers. */
public enum ExitCode {
  /** Everything was read and checked; nothing at or above {@code --fail-on}. */
  CLEAN(0),
  /** Everything was read and checked; discrepancies at or above {@code --fail-on}. */
  DISCREPANCIES(1),
  /** Wrong usage, or a bad rules or baseline file; nothing was checked. */
  USAGE(2),
  /** Something could not be read, run or written; the rest was done. Outranks the others. */
  INCOMPLETE(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** What the operating system is told. */
  public int number() {
    return number;
  }

  /** What it means, for the help. */
  public String text(Messages messages) {
    return messages.text("cli/exit-" + number);
  }
}
