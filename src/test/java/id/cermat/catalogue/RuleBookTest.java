package id.cermat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.cermat.figure.Rounding;
import id.cermat.lexicon.Meaning;
import id.cermat.lexicon.Polarity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {
  private static final Messages ENGLISH = new Messages(Language.ENGLISH);

  @TempDir Path folder;

  @Test
  void theBuiltInBookHasTheDocumentedDefaults() {
    RuleBook book = RuleBook.builtIn();
    assertThat(book.cap()).isEqualByComparingTo("120");
    assertThat(book.floor()).isEqualByComparingTo("0");
    assertThat(book.componentCap()).isEqualByComparingTo("120");
    assertThat(book.defaultPolarity()).isEqualTo(Polarity.MAXIMIZE);
    assertThat(book.stabilizeScale().get(new BigDecimal("90"))).isEqualByComparingTo("100");
    assertThat(book.statusBands())
        .extracting(RuleBook.StatusBand::name)
        .containsExactly("hijau", "kuning", "merah");
    assertThat(book.codePattern().matcher("10a-CP").matches()).isTrue();
    assertThat(book.perspectiveWeights()).isEmpty();
    assertThat(book.validityWeights()).isEmpty();
    for (RuleId rule : RuleId.values()) {
      assertThat(book.severity(rule)).contains(rule.defaultSeverity());
      assertThat(book.comparison(rule).accepted()).containsExactly(Rounding.ROUND);
    }
  }

  @Test
  void theTemplateListsEveryKeyOfEveryRuleWithItsDefault() {
    String template = new String(RuleBookFile.template(), StandardCharsets.UTF_8);
    for (RuleId rule : RuleId.values()) {
      assertThat(template)
          .contains("# rule." + rule.id() + ".severity=" + rule.defaultSeverity().id() + "\n");
      if (rule.comparesNumbers()) {
        assertThat(template)
            .contains("# rule." + rule.id() + ".tolerance=0\n", "# rounding." + rule.id() + "=");
      }
    }
    for (Meaning meaning : Meaning.values()) {
      if (meaning != Meaning.CALENDAR_YEAR) {
        assertThat(template).contains("\nheader." + meaning.id() + "=");
      }
    }
  }

  @Test
  void everyCommentedKeyOfTheTemplateIsAcceptedWhenTheCommentSignIsTakenAway() throws Exception {
    String template = new String(RuleBookFile.template(), StandardCharsets.UTF_8);
    String uncommented = template.replaceAll("(?m)^# (\\S+\\.\\S+=)", "$1");
    assertThat(uncommented).isNotEqualTo(template);
    RuleBook book = load(uncommented);
    assertThat(book.unexceedable("01a-cp")).isTrue();
    assertThat(book.worst("1a-CP")).contains(BigDecimal.TEN);
  }

  @Test
  void aFileChangesOnlyWhatItNames() throws Exception {
    RuleBook book =
        load(
            """
            index.cap = 110
            index.stabilize.scale = 0:0,90:100,100:110
            rounding.mode=either
            rounding.budget-total=truncate
            rule.budget-total.severity=off
            rule.budget-percentage.severity=warning
            rule.budget-total.tolerance=0.5; 0.1%
            status.biru.from=105
            status.hijau.words=hijau, \\
                BAIK   sekali
            """);
    assertThat(book.cap()).isEqualByComparingTo("110");
    assertThat(book.floor()).isEqualByComparingTo("0");
    assertThat(book.comparison(RuleId.BUDGET_TOTAL).accepted()).containsExactly(Rounding.TRUNCATE);
    assertThat(book.comparison(RuleId.INDEX_COMPUTED).accepted())
        .containsExactly(Rounding.ROUND, Rounding.TRUNCATE);
    assertThat(book.comparison(RuleId.BUDGET_TOTAL).tolerance().relative())
        .isEqualByComparingTo("0.001");
    assertThat(book.severity(RuleId.BUDGET_TOTAL)).isEmpty();
    assertThat(book.severity(RuleId.BUDGET_PERCENTAGE, Severity.INFO)).contains(Severity.WARNING);
    assertThat(book.severity(RuleId.INDEX_COMPUTED, Severity.INFO)).contains(Severity.INFO);
    assertThat(book.statusBands())
        .extracting(RuleBook.StatusBand::name)
        .containsExactly("biru", "hijau", "kuning", "merah");
    assertThat(book.statusBands().get(1).words()).containsExactly("hijau", "baik sekali");
  }

  @Test
  void theDigestFollowsTheValuesInForceNotTheirOrderOrComments() throws Exception {
    String digest = load("index.cap=110\nindex.stabilize.scale=0:0,100:110").sha256();
    assertThat(load("# note\nindex.stabilize.scale=0:0,100:110\nindex.cap = 110").sha256())
        .isEqualTo(digest);
    assertThat(load("").sha256()).isEqualTo(RuleBook.builtIn().sha256()).isNotEqualTo(digest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          index.cpa=120              | there is no key “index.cpa”; did you mean “index.cap”?
          rule.budget-totl.severity=off | there is no key “rule.budget-totl.severity”; did you mean “rule.budget-total.severity”?
          rule.indicator-set.tolerance=1 | indicator-set compares no numbers, so it has neither rounding nor tolerance; take the line out
          xyz=1                      | there is no key “xyz”; cermat init writes a file with all keys
          index.cap=120,5            | index.cap needs a decimal point, not a comma: write 120.5 for 120,5
          index.cap=banyak           | index.cap needs a number, not “banyak”; write it as 97.5
          index.cap=                 | index.cap needs a value
          index.cap=-1               | index.cap is -1; it must be more than 0
          index.cap=5000             | index.cap is 5000; it must be 1000 or less
          index.floor=130            | index.floor must be below index.cap; lower the floor or raise the cap
          rounding.mode=half-up      | rounding.mode cannot be “half-up”; choose one of: round, truncate, either
          rule.budget-total.severity=fatal | rule.budget-total.severity cannot be “fatal”; choose one of: error, warning, info, off
          rule.budget-total.tolerance=-1   | rule.budget-total.tolerance is -1; it must be 0 or more
          rule.budget-total.tolerance=200% | rule.budget-total.tolerance is 200%; the relative part must be 100% or less
          code.pattern=[a-           | code.pattern is not a regular expression: “[a-” goes wrong at character 3
          code.pattern=\\d+          | “\\d” is no escape of a .properties file; write the backslash twice
          index.stabilize.scale=0:0  | index.stabilize.scale needs at least two points, such as 0:0,100:120
          index.stabilize.scale=0:0,90:100,100:90 | index.stabilize.scale must not fall; order the points so that the index rises with the achievement
          index.stabilize.scale=0-0  | index.stabilize.scale needs points such as 90:100, not “0-0”
          status.kuning.from=105     | the lowest index of hijau must be above that of kuning, and that above merah's; put the limits in that order
          status.merah.from=10       | no status holds for the lowest indices; let one begin at index.floor or below
          status.biru.words=biru     | status.biru.words has words but no limit; add status.biru.from
          status.hijau.words=        | status.hijau.words needs at least one word
          status.hijau.words=kuning  | “kuning” stands in status.hijau.words and in status.kuning.words; keep it in one of them
          perspective.stakeholder.weight=30 | the weights of the perspectives do not come to 100; mend them, or leave them all empty
          validity.E/M.weight=0      | validity.E/M.weight is 0; it must be more than 0
          indicator.1a-CP.unexceedable=ya | indicator.1a-CP.unexceedable cannot be “ya”; choose one of: true, false
          indicator.1a-CP.wrst=1     | there is no key “indicator.1a-CP.wrst”; did you mean “indicator.1a-CP.worst”?
          """)
  void aWrongLineIsRefusedWithItsNumberAndTheMend(String line, String sentence) {
    assertThat(refusal("# a comment\n\n" + line + "\n"))
        .contains("rules.properties:3: " + sentence);
  }

  @Test
  void everyProblemIsListedByLine() {
    assertThat(refusal("index.cap=1\nindex.cap=2\nfoo=1\nrounding.mode=up\n"))
        .containsExactly(
            "rules.properties:2: “index.cap” already stands on line 1; keep one of the two");
    assertThat(refusal("foo=1\nrounding.mode=up\nindex.floor=500\n"))
        .containsExactly(
            "rules.properties:1: there is no key “foo”; cermat init writes a file with all keys",
            "rules.properties:2: rounding.mode cannot be “up”; choose one of: round, truncate,"
                + " either",
            "rules.properties:3: index.floor must be below index.cap; lower the floor or raise the"
                + " cap");
  }

  @Test
  void aFileInAnotherEncodingIsRefusedAtItsLine() throws IOException {
    Path file = folder.resolve("rules.properties");
    Files.write(file, "# ok\nstatus.hijau.words=caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    RefusedFileException refused =
        catchThrowableOfType(RefusedFileException.class, () -> RuleBookFile.load(file));
    assertThat(refused.lines("r", ENGLISH))
        .containsExactly("r:2: this line is not UTF-8; save the file as UTF-8");
  }

  @Test
  void aRefusalIsSaidInBothLanguages() {
    RefusedFileException refused = refuse("index.cap=x");
    assertThat(refused.lines("a", new Messages(Language.INDONESIAN)))
        .isEqualTo(List.of("a:1: index.cap memerlukan angka, bukan “x”; tulis seperti 97.5"));
  }

  @Test
  void aSeverityOfTheUserHoldsEvenWhereAFindingIsMilder() throws Exception {
    assertThat(
            load("rule.budget-total.severity=error").severity(RuleId.BUDGET_TOTAL, Severity.INFO))
        .isEqualTo(Optional.of(Severity.ERROR));
  }

  private RuleBook load(String text) throws IOException, RefusedFileException {
    Path file = folder.resolve("rules.properties");
    Files.writeString(file, text);
    return RuleBookFile.load(file);
  }

  private RefusedFileException refuse(String text) {
    return catchThrowableOfType(RefusedFileException.class, () -> load(text));
  }

  private List<String> refusal(String text) {
    return refuse(text).lines("rules.properties", ENGLISH);
  }
}
