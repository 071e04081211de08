package id.cermat.catalogue;

import java.util.List;

/**
 * A sentence for the user, kept as key and arguments and formatted late, in the language of the
 * run.
 *
 * @param key a key of the bundle {@code id.cermat.messages}
 * @param arguments strings stand as they are; {@link id.cermat.figure.Figure}, {@link
 *     java.math.BigDecimal}, {@link id.cermat.figure.Location}, {@link Message} are formatted for
 *     the language
 */
public record Message(String key, List<Object> arguments) {
  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
