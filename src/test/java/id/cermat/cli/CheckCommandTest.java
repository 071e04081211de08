package id.cermat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir Path folder;
  private Path clean;
  private Path wrong;

  @BeforeEach
  void writeBooks() throws IOException {
    clean = Books.write(folder.resolve("bersih.xlsx"), "Anggaran", Books.CLEAN_BUDGET);
    wrong = Books.write(folder.resolve("salah.xlsx"), "Anggaran", Books.WRONG_BUDGET);
  }

  @Test
  void aCleanWorkbookGivesZeroAndSaysSo() {
    Run run = check("bersih.xlsx");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("tidak ada kesalahan, tidak ada peringatan")
        .contains("Ditulis:", "cermat-out/report.json", "cermat-out/bersih.annotated.xlsx");
    assertThat(run.code()).isZero();
  }

  @Test
  void aDiscrepancyGivesOneAndStandsInTheSummaryWithItsCell() {
    Run run = check("salah.xlsx");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Anggaran!B5", "budget-total", "7.500.000", "7.000.000");
  }

  @Test
  void failOnDecidesTheExitCodeAlone() {
    assertThat(check("salah.xlsx", "--fail-on", "never").code()).isZero();
    assertThat(check("salah.xlsx", "--fail-on=error").code()).isEqualTo(1);
  }

  @Test
  void nothingInAnInputSteersTheTerminalOrEndsAText() throws IOException {
    String steering = "Pegawai\u001b[2J\u202Ex\uFDD01;31\uFDD1;=1+1";
    Files.writeString(
        folder.resolve("kend\u001b[31mali.csv"),
        "Jenis Belanja,Pagu,Realisasi,Persentase\n"
            + ("\"" + steering + "\"," + "100,50,60\n")
            + "Barang,300,150,50\nTotal,400,200,50\n");

    Run run = check("kend\u001b[31mali.csv", "--color", "never");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out() + run.err()).doesNotContain("\u001b", "\u202E");
    String table = Files.readString(folder.resolve("cermat-out/discrepancies.csv"));
    assertThat(table).doesNotContain("\u001b", "\u202E", ";=1");
  }

  @Test
  void theSummarySaysInWhichChaptersFiguresWereHeldAgainstNothing() throws IOException {
    Files.writeString(
        folder.resolve("lakin.txt"),
        String.join(
            "\n",
            "LAPORAN KINERJA KPP PRATAMA CONTOH TAHUN 2024",
            "",
            "BAB I PENDAHULUAN",
            "",
            "Kantor ini melayani 412 wajib pajak baru dengan 17 kendaraan.",
            "",
            "BAB III AKUNTABILITAS KINERJA",
            "",
            "Tingkat kepuasan sebesar 3,80 dari seluruh responden.",
            ""));

    Run run = Run.in(folder, "check", "--draft", "lakin.txt", "--lang", "id");

    assertThat(run.out()).contains("menurut bab: BAB I: 2, BAB III: 1");
  }

  @Test
  void theInputIsNeverChanged() throws IOException {
    byte[] before = Files.readAllBytes(wrong);
    check("salah.xlsx", "--out", ".");
    assertThat(Files.readAllBytes(wrong)).isEqualTo(before);
  }

  @Test
  void anOutputNeverTakesTheNameOfAnInput() throws IOException {
    Path input = folder.resolve("discrepancies.csv");
    Files.writeString(input, "Jenis Belanja,Pagu,Realisasi,Persentase\nPegawai,100,50,50\n");
    byte[] before = Files.readAllBytes(input);
    check("discrepancies.csv", "--out", ".");
    assertThat(Files.readAllBytes(input)).isEqualTo(before);
    assertThat(folder.resolve("discrepancies-2.csv")).exists();
  }

  @Test
  void namesThatCollideGetANumber() throws IOException {
    Path below = Files.createDirectories(folder.resolve("lain"));
    Files.copy(clean, below.resolve("bersih.xlsx"));
    check("bersih.xlsx", "lain/bersih.xlsx");
    assertThat(folder.resolve("cermat-out/bersih.annotated.xlsx")).exists();
    assertThat(folder.resolve("cermat-out/bersih-2.annotated.xlsx")).exists();
  }

  @Test
  void jsonGoesToStandardOutputAloneAndIsJson() throws IOException {
    Run run = check("salah.xlsx", "--format", "json", "--out", "-");
    assertThat(run.out()).startsWith("{\n  \"schema\": 1,").endsWith("}\n");
    int findings = 0;
    try (JsonParser json = new JsonFactory().createParser(run.out())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && json.currentName().equals("expected")) {
          findings++;
        }
      }
    }
    assertThat(findings).isPositive();
    assertThat(folder.resolve("cermat-out")).doesNotExist();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void jsonHasTheContractsFieldsAndNoAbsolutePath() {
    String json = check("salah.xlsx", "-f", "json", "-o", "-").out();
    assertThat(json)
        .contains(
            "\"tool\": {",
            "\"language\": \"id\"",
            "\"rulesSha256\": \"",
            "\"unit\": \"",
            "\"year\": 2024",
            "\"kind\": \"workbook\"",
            "\"coverage\": {",
            "\"figuresRead\": ",
            "\"citations\": []",
            "\"rule\": \"budget-total\"",
            "\"severity\": \"error\"",
            "\"subject\": \"anggaran\"",
            "\"location\": {\n            \"file\": \"salah.xlsx\",",
            "\"cell\": \"B5\"",
            "\"actual\": \"7500000\"",
            "\"expected\": \"7000000\"",
            "\"difference\": \"500000\"",
            "\"changesConclusion\": ",
            "\"summary\": {\n    \"error\": ")
        .doesNotContain(folder.toString());
  }

  @Test
  void twoRunsWriteTheSameBytes() throws IOException {
    String all = "json,csv,sarif,junit,xlsx";
    check("salah.xlsx", "--format", all, "--out", "satu");
    check("salah.xlsx", "--format", all, "--out", "dua");
    try (Stream<Path> files = Files.list(folder.resolve("satu"))) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .containsExactly(
              "discrepancies.csv",
              "report.json",
              "report.junit.xml",
              "report.sarif",
              "salah.annotated.xlsx");
    }
    for (String name :
        new String[] {"discrepancies.csv", "report.json", "report.junit.xml", "report.sarif"}) {
      assertThat(folder.resolve("satu").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("dua").resolve(name));
    }
  }

  @Test
  void theCsvHasAByteOrderMarkAndWindowsLineEnds() throws IOException {
    check("salah.xlsx", "--format=csv");
    String csv = Files.readString(folder.resolve("cermat-out/discrepancies.csv"));
    assertThat(csv).startsWith("\ufeffunit,year,severity,rule,file,sheet,cell,").contains("\r\n");
    assertThat(csv.replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void noCellOfTheCsvBeginsLikeAFormula() throws IOException {
    check("=cmd.xlsx", "--format=csv");
    assertThat(Files.readString(folder.resolve("cermat-out/discrepancies.csv")))
        .contains(",'=cmd.xlsx,")
        .doesNotContain(",=cmd")
        .doesNotContain("\n=cmd");
  }

  @Test
  void theLanguageSwitchesEverything() {
    assertThat(check("salah.xlsx", "--lang", "en").out())
        .contains("Errors (", "Written:")
        .doesNotContain("Ditulis");
    assertThat(Run.in(folder, StandardCharsets.UTF_8, Locale.US, "check", "salah.xlsx").out())
        .contains("Written:");
    assertThat(Run.in(folder, StandardCharsets.UTF_8, Locale.FRANCE, "check", "salah.xlsx").out())
        .contains("Ditulis:");
  }

  @Test
  void aConsoleThatLacksACharacterGetsPlainLetters() {
    Charset ascii = StandardCharsets.US_ASCII;
    Run run = Run.in(folder, ascii, Locale.US, "inspect", "bersih.xlsx");
    assertThat(run.out()).contains("\"Pagu\" -> ceiling").doesNotContain("?");
  }

  @Test
  void quietSaysNothingOnStandardOutput() {
    Run run = check("salah.xlsx", "--quiet");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(folder.resolve("cermat-out/report.json")).exists();
  }

  @Test
  void coloursComeOnlyWhenAskedForWithoutATerminal() {
    assertThat(check("salah.xlsx").out()).doesNotContain("\u001b");
    assertThat(check("salah.xlsx", "--color", "always").out()).contains("\u001b[1;31m");
  }

  @Test
  void githubAnnotationsFollowTheSummary() {
    assertThat(check("salah.xlsx", "--format", "github").out())
        .contains("::error file=salah.xlsx,title=budget-total Anggaran!B5::");
  }

  @Test
  void aRuleCanBeTurnedOffInTheWorkingDirectory() throws IOException {
    Files.writeString(
        folder.resolve("rules.properties"),
        "rule.budget-total.severity=off\nrule.budget-percentage.severity=info\n");
    Run run = check("salah.xlsx");
    assertThat(run.out()).doesNotContain("budget-total");
    assertThat(run.code()).isZero();
  }

  @Test
  void aBadRulesFileEndsTheRunBeforeItBegins() throws IOException {
    Files.writeString(folder.resolve("r.properties"), "# x\nindex.cpa=1\nindex.floor=500\n");
    Run run = check("salah.xlsx", "--rules", "r.properties", "--lang=en");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines())
        .containsExactly(
            "cermat: r.properties:2: there is no key “index.cpa”; did you mean “index.cap”?",
            "cermat: r.properties:3: index.floor must be below index.cap; lower the floor or raise"
                + " the cap");
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("cermat-out")).doesNotExist();
  }

  @Test
  void aBaselineMakesFindingsKnownAndCountsNewAndResolved() throws IOException {
    assertThat(check("salah.xlsx", "--write-baseline", "dasar.json").code()).isEqualTo(1);
    Run again = check("salah.xlsx", "--baseline", "dasar.json");
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("(sudah dikenal)", "Dibanding baseline: 0 baru");
    Files.copy(clean, wrong, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(check("salah.xlsx", "--baseline", "dasar.json").out())
        .containsPattern("0 baru, 0 sudah dikenal, [1-9]\\d* selesai");
  }

  @Test
  void acceptedFindingsSurviveANewBaseline() throws IOException {
    check("salah.xlsx", "--write-baseline", "dasar.json");
    Path file = folder.resolve("dasar.json");
    String moved =
        Files.readString(file)
            .replace("\"accepted\": [],", "")
            .replace("\"current\"", "\"accepted\"");
    Files.writeString(file, moved);
    check("salah.xlsx", "--write-baseline", "dasar.json");
    assertThat(Files.readString(file))
        .contains("\"accepted\": [\n", "\"current\": []", "\"rule\": \"budget-total\"");
  }

  @Test
  void aBadBaselineIsRefusedAtItsLine() throws IOException {
    Files.writeString(folder.resolve("dasar.json"), "{\n  \"schema\": 1,\n  \"acepted\": []\n}\n");
    Run run = check("salah.xlsx", "--baseline", "dasar.json", "--lang", "en");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines())
        .containsExactly(
            "cermat: dasar.json:3: a baseline has no \"acepted\"; keep schema, accepted and"
                + " current only");
    Files.writeString(folder.resolve("dasar.json"), "{\n\n  \"schema\" 1}");
    assertThat(check("salah.xlsx", "--baseline", "dasar.json").err()).contains("dasar.json:3: ");
  }

  private Run check(String... args) {
    return Run.in(
        folder, Stream.concat(Stream.of("check"), Stream.of(args)).toArray(String[]::new));
  }
}
