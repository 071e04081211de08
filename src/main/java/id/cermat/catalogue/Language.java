package id.cermat.catalogue;

import java.util.Locale;
import java.util.Optional;

/** The languages that cermat speaks. */
public enum Language {
  INDONESIAN("id"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** {@code id} or {@code en}. */
  public String code() {
    return code;
  }

  /** The code: what users write. */
  @Override
  public String toString() {
    return code;
  }

  /** The locale by which bundles are chosen and numbers formatted. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /** The language of its code, if it is spoken. */
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
