package id.cermat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.RuleBookFile;
import id.cermat.catalogue.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
  @TempDir Path folder;

  @Test
  void theHelpOfTheProgramIsPinned() {
    Run run = run("--help", "--lang", "en");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            """
            Checks the figures of an Indonesian performance report against themselves and
            each other.
            Usage: cermat [-hV] [--lang=id|en] [COMMAND]

            Options:
              -h, --help         Shows this help.
                  --lang=id|en   The language (default: from the locale; id where that is
                                   neither).
              -V, --version      Shows the version.

            Commands:
              check                Checks the workbooks of one unit and writes annotated
                                     copies and reports.
              audit                Checks all units below folders, compares them, and
                                     writes a roll-up.
              inspect              Shows how a file was understood.
              rules                Lists the rules.
              explain              Explains one rule: what, why, an example, what to do,
                                     how to set it.
              init                 Writes a commented rules.properties and an empty
                                     standard workbook.
              generate-completion  Writes a completion script for bash or zsh.

            Exit codes:
               0   everything was read and checked; nothing at or above --fail-on
               1   everything was read and checked; discrepancies at or above --fail-on
               2   wrong usage, or a bad rules or baseline file; nothing was checked
               3   incomplete: an input could not be read, a rule not run or an output not
                     written; the rest was done
            """);
  }

  @Test
  void everyCommandHasHelpInBothLanguages() {
    for (String command :
        new String[] {"check", "inspect", "rules", "explain", "init", "generate-completion"}) {
      Run english = run(command, "--help", "--lang", "en");
      Run indonesian = run(command, "--help", "--lang", "id");
      assertThat(english.code()).isZero();
      assertThat(english.out()).contains("Usage: cermat " + command, "Shows this help.");
      assertThat(indonesian.out())
          .contains("Pemakaian: cermat " + command, "Menampilkan bantuan ini.");
    }
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    Run run = run("--version");
    assertThat(run.out().strip()).matches("cermat \\d+\\.\\d+\\.\\d+.*");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chek a.xlsx               | there is no command "chek"; did you mean "check"?
          check                     | name a workbook, a draft (--draft FILE), or both
          check a.xlsx --formt json | there is no option --formt; did you mean --format?
          check a.xlsx --format pdf | the option --format does not take "pdf"; choose of: xlsx, html, json, csv, sarif, junit, github
          check a.xlsx --fail-on no | the option --fail-on does not take "no"; choose of: error, warning, info, never
          check a.xlsx --out -      | --out - prints one report alone; name its format: --format json
          check a.xlsx --rules      | the option --rules needs a value: FILE
          check a.xlsx --rules x.properties | x.properties cannot be read: there is no such file or folder
          check a.xlsx --write-baseline a.xlsx | --write-baseline would overwrite the input a.xlsx; choose another name
          explain budget-totl       | there is no rule "budget-totl"; did you mean "budget-total"?
          --lang fr rules           | the option --lang does not take "fr"; choose of: id, en
          --lang en                 | no command was given; choose one of check, audit, inspect, rules, explain, init
          """)
  void wrongUsageIsOneClearLine(String line, String sentence) {
    String[] args = (line + (line.contains("--lang") ? "" : " --lang en")).strip().split(" ");
    Run run = Run.in(folder, java.nio.charset.StandardCharsets.UTF_8, java.util.Locale.US, args);
    assertThat(run.errLines().get(0)).isEqualTo("cermat: " + sentence);
    assertThat(run.errLines()).hasSizeLessThanOrEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void rulesListsEveryRule() {
    String out = run("rules").out();
    for (RuleId rule : RuleId.values()) {
      assertThat(out).contains("  " + rule.id() + " ");
    }
  }

  @Test
  void explainShowsARuleInFull() {
    Run run = run("explain", "budget-total", "--lang", "en");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("budget-total (error)", "What it checks", "Why", "What to do", "How to set it")
        .contains("rule.budget-total.severity");
  }

  @Test
  void initWritesTheRulesAndAWorkbookThatTheReaderKnows() throws IOException {
    assertThat(run("init", "baru").code()).isZero();
    assertThat(folder.resolve("baru/rules.properties")).hasBinaryContent(RuleBookFile.template());
    String json = run("inspect", "baru/cermat-template.xlsx", "--json").out();
    assertThat(json)
        .contains("\"reason\": \"no-rows\"")
        .contains("\"Kontrak\"", "\"Realisasi\"", "\"Trajektori\"", "\"Komponen\"")
        .contains("\"NKO\"", "\"Anggaran\"", "\"Historis\"");
  }

  @Test
  void initNeverOverwrites() throws IOException {
    Files.writeString(folder.resolve("rules.properties"), "index.cap=110\n");
    Run run = run("init", "--lang=en");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("rules.properties already exists and is left as it is; choose another folder");
    assertThat(folder.resolve("rules.properties")).hasContent("index.cap=110");
    assertThat(folder.resolve("cermat-template.xlsx")).doesNotExist();
  }

  @Test
  void theCompletionScriptKnowsTheCommands() {
    assertThat(run("generate-completion").out()).contains("cermat", "check", "--write-baseline");
  }

  @Test
  void inspectShowsTablesColumnsAndFigures() throws IOException {
    Books.write(folder.resolve("a.xlsx"), "Anggaran", Books.CLEAN_BUDGET);
    Run run = run("inspect", "a.xlsx");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "Anggaran, a.xlsx, Anggaran!A2:D5", "\"Pagu\" → ceiling", "C3 realization=928.646");
    assertThat(run("inspect", "a.xlsx", "--json").out())
        .contains("\"cell\": \"C3\"", "\"meaning\": \"realization\"", "\"value\": \"928646\"");
  }

  private Run run(String... args) {
    return Run.in(folder, args);
  }

  @Test
  void inspectShowsWhatADraftCites() throws IOException {
    Files.writeString(
        folder.resolve("lakin.txt"),
        "18. 9b-N Indeks Penilaian Integritas Unit\n\n"
            + "Realisasi IKU Indeks Penilaian Integritas Unit tahun 2024 adalah sebesar 96,86"
            + " dengan target 85 atau indeks capaian sebesar 113,95.\n");
    Run run = run("inspect", "lakin.txt");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"96,86\" → 9b-N realization 2024", "\"113,95\" → 9b-N index");
    assertThat(run("inspect", "lakin.txt", "--json").out())
        .contains("\"raw\": \"96,86\"", "\"quantity\": \"realization\"", "\"reason\": \"year\"");
    assertThat(run("inspect", "hilang.docx").code()).isEqualTo(3);
  }
}
