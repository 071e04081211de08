package id.cermat.check.draft.notation;

import id.cermat.catalogue.Message;
import java.util.List;
import java.util.stream.Collectors;

/** Texts of a draft, quoted in a finding: the first few, and how many more there are. */
public final class Quoted {
  private static final int SHOWN = 6;

  private Quoted() {}

  public static Message list(List<String> texts) {
    String first =
        texts.stream().limit(SHOWN).map(text -> "“" + text + "”").collect(Collectors.joining(", "));
    int rest = texts.size() - SHOWN;
    return rest > 0
        ? Message.of("number-format/and-more", first, rest)
        : Message.of("number-format/list", first);
  }
}
