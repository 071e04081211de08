package id.cermat.cli;

import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleId;
import id.cermat.cli.console.Session;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cermat rules}: the catalogue. */
@Command(name = "rules", sortOptions = false)
final class RulesCommand implements Callable<Integer> {
  private final Session session;

  @Mixin CommonOptions common = new CommonOptions();

  RulesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    common.applyLogging();
    Messages messages = session.messages();
    RuleId.Group group = null;
    for (RuleId rule : RuleId.values()) {
      if (rule.group() != group) {
        if (group != null) {
          session.print("");
        }
        group = rule.group();
        session.print(messages.text("cli/group-" + group.name().toLowerCase(Locale.ROOT)));
      }
      session.print(
          String.format(
              Locale.ROOT,
              "  %-21s %-10s %s",
              rule.id(),
              messages.text("cli/severity-" + rule.defaultSeverity().id()),
              messages.text(rule.id() + "/title")));
    }
    session.print("");
    session.print(messages.text("cli/rules-hint"));
    return ExitCode.CLEAN.number();
  }
}
