package id.cermat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.cermat.figure.Slip;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a user is told can be told in both languages, and every rule explains itself. */
class RuleDocumentationTest {
  private static final Path TEXTS = Path.of("src/main/resources/id/cermat/text");

  /** The command line's own help, whose texts are no patterns. */
  private static final String HELP = "help";

  private static final List<String> ENTRIES =
      List.of("title", "what", "why", "example", "fix", "configure");
  private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");

  @ParameterizedTest
  @EnumSource(RuleId.class)
  void everyRuleExplainsItself(RuleId rule) {
    for (Language language : Language.values()) {
      Properties texts = texts(rule.id(), language);
      assertThat(texts.stringPropertyNames()).containsAll(ENTRIES);
      assertThat(texts.stringPropertyNames()).anyMatch(key -> key.startsWith("message"));
      assertThat(texts.getProperty("title")).as("one short line").hasSizeLessThan(90);
      assertThat(texts.getProperty("configure")).contains("rule." + rule.id() + ".severity");
    }
  }

  @ParameterizedTest
  @MethodSource("areas")
  void bothLanguagesSayTheSame(String area) {
    Properties indonesian = texts(area, Language.INDONESIAN);
    Properties english = texts(area, Language.ENGLISH);

    assertThat(indonesian.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : indonesian.stringPropertyNames()) {
      assertThat(arguments(indonesian.getProperty(key)))
          .as("arguments of %s/%s", area, key)
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("areas")
  void everyTextIsAPattern(String area) {
    for (Language language : Language.values()) {
      Properties texts = texts(area, language);
      for (String key : texts.stringPropertyNames()) {
        String text = texts.getProperty(key);
        assertThat(text).as("%s/%s", area, key).isNotBlank();
        assertThatCode(() -> new MessageFormat(text, language.locale()))
            .as("%s/%s", area, key)
            .doesNotThrowAnyException();
        assertThat(LONE_QUOTE.matcher(text).find())
            .as("a single quote is doubled in %s/%s", area, key)
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Slip.class)
  void everySlipHasAPhrase(Slip slip) {
    for (Language language : Language.values()) {
      assertThat(new Messages(language).has("slip/" + slip.id())).isTrue();
    }
  }

  static List<String> areas() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("_(id|en)\\.properties$", ""))
          .distinct()
          .filter(area -> !area.equals(HELP))
          .sorted()
          .toList();
    }
  }

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{(\\d+)")
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties texts(String area, Language language) {
    String name =
        String.format(Locale.ROOT, "/id/cermat/text/%s_%s.properties", area, language.code());
    Properties texts = new Properties();
    try (InputStream bytes = RuleDocumentationTest.class.getResourceAsStream(name)) {
      assertThat(bytes).as(name).isNotNull();
      Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      texts.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }
}
