package id.cermat.cli;

import id.cermat.catalogue.Message;
import id.cermat.catalogue.NearestName;
import id.cermat.cli.console.Session;
import id.cermat.run.Failures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, or with a run: one clear line, and where to look. */
final class Refusals {
  private final Session session;

  Refusals(Session session) {
    this.session = session;
  }

  /** A command line that cannot be understood. */
  int wrongUsage(ParameterException wrong, String[] args) {
    session.warn("cermat: " + sentence(wrong));
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    session.warn(session.messages().text("cli/see-help", command));
    return ExitCode.USAGE.number();
  }

  /** A command that could not be carried out. */
  int failure(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof UsageException wrong) {
      wrong.lines().forEach(line -> session.warn("cermat: " + line));
      return ExitCode.USAGE.number();
    }
    return failed(failure, Message.of("cli/internal", failure.toString()));
  }

  /** A command that an error of the virtual machine ended. */
  int failure(Error failure) {
    return failed(failure, Failures.error(failure));
  }

  private int failed(Throwable failure, Message reason) {
    LoggerFactory.getLogger(Refusals.class).debug("the command failed", failure);
    session.warn("cermat: " + session.messages().text(reason));
    return ExitCode.INCOMPLETE.number();
  }

  private String sentence(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), wrong.getCommandLine());
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return session.messages().text("cli/option-twice", name(twice.getOverwritten()));
    }
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing);
    }
    ArgSpec argument = wrong.getArgSpec();
    if (argument == null) {
      return session.messages().text("cli/no-command");
    }
    String value = String.valueOf(wrong.getValue());
    List<String> choices = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(choices::add);
    }
    return choices.isEmpty()
        ? session.messages().text("cli/bad-value", name(argument), value)
        : session
            .messages()
            .text("cli/bad-choice", name(argument), value, String.join(", ", choices));
  }

  private String missing(MissingParameterException missing) {
    if (missing.getMissing().isEmpty()) {
      return session.messages().text("cli/no-command");
    }
    ArgSpec argument = missing.getMissing().get(0);
    return argument.isOption()
        ? session.messages().text("cli/option-needs-value", name(argument), argument.paramLabel())
        : session.messages().text("cli/argument-missing", argument.paramLabel());
  }

  private String unknown(String word, CommandLine command) {
    boolean option = word.startsWith("-");
    List<String> candidates =
        option
            ? command.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .collect(Collectors.toList())
            : new ArrayList<>(command.getSubcommands().keySet());
    String typed = option ? word.replaceFirst("=.*", "") : word;
    Optional<String> near = NearestName.of(typed, candidates);
    String key = option ? "cli/unknown-option" : "cli/unknown-word";
    return near.isPresent()
        ? session.messages().text(key + "-near", typed, near.get())
        : session.messages().text(key, typed);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
