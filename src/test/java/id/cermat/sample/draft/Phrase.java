package id.cermat.sample.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the slots of a sentence, from left to right, so that figures are counted in its order. */
final class Phrase {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  private final Map<String, Supplier<String>> slots = new HashMap<>();

  Phrase with(String slot, String text) {
    slots.put(slot, () -> text);
    return this;
  }

  Phrase with(String slot, Supplier<String> figure) {
    slots.put(slot, figure);
    return this;
  }

  String say(String template) {
    Matcher slot = SLOT.matcher(template);
    StringBuilder said = new StringBuilder();
    while (slot.find()) {
      Supplier<String> filler = slots.get(slot.group(1));
      if (filler == null) {
        throw new IllegalArgumentException("no slot " + slot.group(1) + " in: " + template);
      }
      slot.appendReplacement(said, Matcher.quoteReplacement(filler.get()));
    }
    slot.appendTail(said);
    return Character.toUpperCase(said.charAt(0)) + said.substring(1);
  }
}
