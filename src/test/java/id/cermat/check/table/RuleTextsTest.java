package id.cermat.check.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleId;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTextsTest {
  static Stream<RuleId> rules() {
    return Arrays.stream(RuleId.values()).filter(rule -> rule.group() == RuleId.Group.VALIDATION);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsExplainedInBothLanguagesWithTheSameEntries(RuleId rule) {
    Set<String> indonesian = entries(rule, Language.INDONESIAN);
    assertThat(indonesian).isEqualTo(entries(rule, Language.ENGLISH));
    assertThat(indonesian)
        .containsAll(List.of("title", "what", "why", "example", "fix", "configure"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyTextCanBeFormatted(RuleId rule) {
    for (Language language : Language.values()) {
      Messages messages = new Messages(language);
      for (String entry : entries(rule, language)) {
        assertThat(messages.text(rule.id() + "/" + entry, "a", "b", "c", "d", "e", "f", "g"))
            .isNotBlank()
            .doesNotContain("{");
      }
    }
  }

  private static Set<String> entries(RuleId rule, Language language) {
    return new TreeSet<>(
        ResourceBundle.getBundle("id.cermat.text." + rule.id(), language.locale()).keySet());
  }
}
