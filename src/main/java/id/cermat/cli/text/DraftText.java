package id.cermat.cli.text;

import id.cermat.catalogue.Messages;
import id.cermat.cli.console.Session;
import id.cermat.model.Citation;
import id.cermat.model.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a draft was understood, for a reader at the terminal: every figure and what it stands for.
 */
public final class DraftText {
  private final Session session;
  private final Messages messages;

  public DraftText(Session session) {
    this.session = session;
    this.messages = session.messages();
  }

  /** Prints a draft. */
  public void print(Draft draft) {
    session.print(
        messages.text(
            "cli/inspect-draft",
            draft.input().file(),
            draft.citations().size(),
            draft.bound(),
            draft.notFigures().size()));
    for (Citation citation : draft.citations()) {
      session.print(
          messages.text(
              "cli/inspect-citation",
              citation.figure().location(),
              citation.figure().literal(),
              citation.bound() ? meaning(citation) : messages.text("cli/inspect-unbound"),
              citation.how().evidence().name().toLowerCase(Locale.ROOT),
              citation.how().rule()));
    }
  }

  private static String meaning(Citation citation) {
    List<String> words = new ArrayList<>();
    if (citation.subject() != null) {
      words.add(citation.subject());
    }
    if (citation.item() != null) {
      words.add("(" + citation.item() + ")");
    }
    if (citation.quantity() != null) {
      words.add(citation.quantity().id());
    }
    if (citation.period() != null) {
      words.add(citation.period());
    }
    return String.join(" ", words);
  }
}
