package id.cermat.cli;

import id.cermat.cli.console.Session;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cermat generate-completion}: a script by which a shell completes commands and options. */
@Command(name = "generate-completion")
final class CompletionCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String script = AutoComplete.bash("cermat", spec.root().commandLine());
    session.surroundings().out().print(script);
    session.surroundings().out().print('\n');
    return ExitCode.CLEAN.number();
  }
}
