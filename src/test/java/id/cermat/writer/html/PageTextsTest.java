package id.cermat.writer.html;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Messages;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageTextsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTextCanBeFormattedInBothLanguages(Language language) {
    Messages messages = new Messages(language);
    assertThat(entries(language)).isEqualTo(entries(Language.ENGLISH));
    for (String entry : entries(language)) {
      assertThat(messages.text("html/" + entry, "a", "b", "c", "d", "e"))
          .as(entry)
          .isNotBlank()
          .doesNotContain("{");
    }
  }

  private static Set<String> entries(Language language) {
    return new TreeSet<>(
        ResourceBundle.getBundle("id.cermat.text.html", language.locale()).keySet());
  }
}
