package id.cermat;

import id.cermat.cli.CermatCommand;

/** The program's entry point: hands the arguments to the command line and exits with its code. */
public final class Cermat {
  private Cermat() {}

  /** Runs the command line and ends the virtual machine with the documented exit code. */
  public static void main(String[] args) {
    // Left to itself, the validator's logging would find and start Log4j's interface first.
    System.setProperty("org.jboss.logging.provider", "slf4j");
    System.exit(CermatCommand.run(args));
  }
}
