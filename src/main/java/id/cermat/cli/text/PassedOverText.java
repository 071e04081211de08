package id.cermat.cli.text;

import id.cermat.catalogue.Messages;
import id.cermat.model.Reading.PassedOver;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why something was passed over, as a sentence. */
public final class PassedOverText {
  private PassedOverText() {}

  public static String of(PassedOver passed, Messages messages) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(passed.location());
    arguments.add(passed.range() == null ? passed.location() : passed.range());
    arguments.addAll(passed.arguments());
    String reason = passed.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return messages.text("cli/passed-" + reason, arguments.toArray());
  }
}
