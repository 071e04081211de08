package id.cermat.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  @Test
  void theNeutralLocaleIsNoLanguage() {
    assertThat(on("Linux", Map.of("LANG", "C.UTF-8"))).isEqualTo(Locale.ROOT);
    assertThat(on("Linux", Map.of("LC_ALL", "POSIX", "LANG", "en_US.UTF-8")))
        .isEqualTo(Locale.ROOT);
    assertThat(on("Linux", Map.of())).isEqualTo(Locale.ROOT);
  }

  @Test
  void aNamedLocaleAndThatOfWindowsAreTaken() {
    assertThat(on("Linux", Map.of("LC_ALL", "", "LANG", "en_US.UTF-8"))).isEqualTo(Locale.ENGLISH);
    assertThat(on("Windows 11", Map.of())).isEqualTo(Locale.ENGLISH);
  }

  private static Locale on(String system, Map<String, String> environment) {
    return Surroundings.locale(environment, system, Locale.ENGLISH);
  }
}
