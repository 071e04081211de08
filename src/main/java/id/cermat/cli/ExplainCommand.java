package id.cermat.cli;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.NearestName;
import id.cermat.catalogue.RuleId;
import id.cermat.cli.console.Session;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cermat explain RULE}: one rule in full. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "RULE", descriptionKey = "rule")
  String name = "";

  @Mixin CommonOptions common = new CommonOptions();

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws UsageException {
    common.applyLogging();
    RuleId rule = RuleId.of(name).orElse(null);
    if (rule == null) {
      throw new UsageException(unknown());
    }
    Messages messages = session.messages();
    String severity = messages.text("cli/severity-" + rule.defaultSeverity().id());
    session.print(rule.id() + " (" + severity + ")");
    session.print(messages.text(rule.id() + "/title"));
    for (String part : new String[] {"what", "why", "example", "fix", "configure"}) {
      session.print("");
      session.print(messages.text("cli/explain-" + part));
      for (String line : messages.text(rule.id() + "/" + part).split("\n", -1)) {
        session.print(line.isEmpty() ? "" : "  " + line);
      }
    }
    return ExitCode.CLEAN.number();
  }

  private String unknown() {
    Optional<String> near =
        NearestName.of(name, Arrays.stream(RuleId.values()).map(RuleId::id).toList());
    return near.isPresent()
        ? session.messages().text("cli/unknown-rule-near", name, near.get())
        : session.messages().text("cli/unknown-rule", name);
  }
}
