package id.cermat.catalogue;

import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.FigureFormat;
import id.cermat.figure.Location;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one language. A key is {@code area/rest}: the area names the bundle {@code
 * id.cermat.text.<area>} (each rule has its own, named like its id), the rest the entry in it.
 * Entries are {@link MessageFormat} patterns. Safe for use by several threads.
 */
public final class Messages {
  private final Language language;
  private volatile @Nullable FigureFormat figures;
  private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

  public Messages(Language language) {
    this.language = language;
  }

  public Language language() {
    return language;
  }

  /** How numbers and computations are written in this language. */
  public FigureFormat figures() {
    FigureFormat made = figures;
    if (made == null) {
      // Not before it is asked for: loading a locale's number formats would slow --help.
      made = new FigureFormat(language.locale());
      figures = made;
    }
    return made;
  }

  /** The sentence. */
  public String text(Message message) {
    return text(message.key(), message.arguments().toArray());
  }

  /**
   * The sentence of a key with its arguments.
   *
   * @throws java.util.MissingResourceException if there is no such entry
   */
  public String text(String key, Object... arguments) {
    int slash = key.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("a message key is area/rest: " + key);
    }
    String pattern = bundle(key.substring(0, slash)).getString(key.substring(slash + 1));
    Object[] shown = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      shown[i] = show(arguments[i]);
    }
    return new MessageFormat(pattern, language.locale()).format(shown);
  }

  /** Whether there is such an entry. */
  public boolean has(String key) {
    int slash = key.indexOf('/');
    return bundle(key.substring(0, slash)).containsKey(key.substring(slash + 1));
  }

  private ResourceBundle bundle(String area) {
    return bundles.computeIfAbsent(
        area,
        name ->
            ResourceBundle.getBundle(
                "id.cermat.text." + name,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  private String show(Object argument) {
    return argument instanceof Message message ? text(message) : PlainText.of(plain(argument));
  }

  private String plain(Object argument) {
    if (argument instanceof Figure figure) {
      return figures().figure(figure);
    } else if (argument instanceof Expression expression) {
      return figures().expression(expression);
    } else if (argument instanceof BigDecimal number) {
      return figures().number(number);
    } else if (argument instanceof Location location) {
      return location.label();
    }
    return String.valueOf(argument);
  }
}
