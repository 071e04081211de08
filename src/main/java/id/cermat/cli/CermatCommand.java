package id.cermat.cli;

import id.cermat.catalogue.Language;
import id.cermat.cli.console.Session;
import id.cermat.cli.console.Surroundings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code cermat} itself. */
@Command(name = "cermat", versionProvider = Version.class)
public final class CermatCommand {
  private static final String COMPLETION = "generate-completion";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "version")
  private boolean version;

  // Read ahead by Session; here so that it may stand before the command, too.
  @Option(names = "--lang", paramLabel = "id|en", descriptionKey = "lang")
  private @Nullable Language language;

  private CermatCommand() {}

  /** Runs a command line of this process and returns its exit code. */
  public static int run(String... args) {
    return run(Surroundings.ofProcess(), args);
  }

  /** Runs a command line in given surroundings and returns its exit code. */
  public static int run(Surroundings surroundings, String... args) {
    Session session = Session.of(surroundings, args);
    try {
      return commandLine(session, args).execute(args);
    } catch (Error failure) {
      return new Refusals(session).failure(failure);
    } finally {
      surroundings.out().flush();
      surroundings.err().flush();
    }
  }

  private static CommandLine commandLine(Session session, String... args) {
    CommandLine cermat = new CommandLine(new CermatCommand());
    List<String> words = List.of(args);
    commands(session)
        .forEach(
            (name, command) -> {
              boolean called = words.contains(name) || words.contains(COMPLETION);
              cermat.addSubcommand(name, called ? command.get() : CommandSpec.create());
            });
    ResourceBundle help =
        ResourceBundle.getBundle(
            "id.cermat.text.help",
            session.messages().language().locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    cermat.setResourceBundle(help);
    Refusals refusals = new Refusals(session);
    cermat.setOut(session.writer(session.surroundings().out()));
    cermat.setErr(session.writer(session.surroundings().err()));
    cermat.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    cermat.setParameterExceptionHandler(refusals::wrongUsage);
    cermat.setExecutionExceptionHandler(refusals::failure);
    cermat.setCaseInsensitiveEnumValuesAllowed(true);
    cermat.setExecutionStrategy(new CommandLine.RunLast());
    cermat
        .getSubcommands()
        .values()
        .forEach(command -> exitCodes(command.getCommandSpec(), session));
    exitCodes(cermat.getCommandSpec(), session);
    return cermat;
  }

  /** Reading a command's options costs time at every start; only the one called is read. */
  private static Map<String, Supplier<Object>> commands(Session session) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(session));
    commands.put("audit", () -> new AuditCommand(session));
    commands.put("inspect", () -> new InspectCommand(session));
    commands.put("rules", () -> new RulesCommand(session));
    commands.put("explain", () -> new ExplainCommand(session));
    commands.put("init", () -> new InitCommand(session));
    commands.put(COMPLETION, () -> new CompletionCommand(session));
    return commands;
  }

  private static void exitCodes(CommandSpec spec, Session session) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(" " + code.number(), code.text(session.messages()));
    }
    spec.usageMessage().exitCodeList(codes);
    spec.usageMessage()
        .exitCodeListHeading("%n" + session.messages().text("cli/exit-codes") + "%n");
  }
}
