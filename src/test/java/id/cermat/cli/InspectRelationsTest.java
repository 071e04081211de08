package id.cermat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.cermat.catalogue.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectRelationsTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("surat.csv"),
        """
        Jenis;Terbit;Dibalas;Sisa;Persen
        Surat a;2845;1255;1590;44,11
        Surat b;9088;1011;8077;11,12
        Surat c;7616;3104;4512;40,76
        Surat d;7050;4030;3020;57,16
        Surat e;16730;7819;8911;46,74
        Surat f;3659;2203;1456;60,12
        Jumlah;46988;19422;27566;41,33
        """);
  }

  private JsonNode relations() throws IOException {
    Run run = Run.in(folder, "inspect", "surat.csv", "--json");
    assertThat(run.code()).isZero();
    return new ObjectMapper().readTree(run.out()).path("inputs").path(0).path("relations");
  }

  @Test
  void everyComputationIsListedOnceWithAllThatTellsOfIt() throws IOException {
    JsonNode relations = relations();
    assertThat(relations.isArray()).isTrue();
    JsonNode percent = null;
    Set<String> seen = new TreeSet<>();
    for (JsonNode relation : relations) {
      assertThat(relation.fieldNames())
          .toIterable()
          .containsExactly(
              "kind", "result", "operands", "evidence", "support", "verdict", "computed");
      assertThat(seen.add(relation.get("result") + " " + relation.get("operands"))).isTrue();
      if (relation.get("kind").asText().equals("percent")
          && relation.at("/result/cell").asText().equals("E2")) {
        percent = relation;
      }
    }
    assertThat(percent).isNotNull();
    assertThat(percent.get("result"))
        .hasToString("{\"file\":\"surat.csv\",\"sheet\":\"surat\",\"cell\":\"E2\"}");
    assertThat(percent.at("/operands/0/location/cell").asText()).isEqualTo("C2");
    assertThat(percent.at("/operands/1/location/cell").asText()).isEqualTo("B2");
    assertThat(percent.at("/operands/0/weight").asText()).isEqualTo("1");
    assertThat(percent.get("evidence").toString()).isEqualTo("[\"label\",\"support\"]");
    assertThat(percent.at("/support/holds").asInt()).isEqualTo(6);
    assertThat(percent.at("/support/fails").asInt()).isEqualTo(1);
    assertThat(percent.get("verdict").asText()).isEqualTo("consistent");
    assertThat(percent.get("computed").asText()).startsWith("44.1124");
  }

  @Test
  void whatDoesNotHoldIsSaid() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (JsonNode relation : relations()) {
      if (relation.get("verdict").asText().equals("inconsistent")) {
        wrong.add(
            relation.at("/result/cell").asText() + " of " + relation.at("/support/holds").asInt());
      }
    }
    assertThat(wrong).containsExactly("E7 of 6");
  }

  @Test
  void relationsStandInTheOrderOfTheirResults() throws IOException {
    List<Integer> places = new ArrayList<>();
    for (JsonNode relation : relations()) {
      String cell = relation.at("/result/cell").asText();
      places.add(10 * Integer.parseInt(cell.substring(1)) + cell.charAt(0) - 'A');
    }
    assertThat(places).hasSizeGreaterThan(10).isSorted();
  }

  @Test
  void twoRunsWriteTheSameBytes() {
    assertThat(Run.in(folder, "inspect", "surat.csv", "--json").out())
        .isEqualTo(Run.in(folder, "inspect", "surat.csv", "--json").out());
  }

  @Test
  void aReaderSeesOneLineForEachComputation() {
    assertThat(Run.in(folder, "inspect", "surat.csv").out().lines())
        .contains("Hubungan antarangka, surat.csv, surat:")
        .contains(
            "  kolom E: persentase, C ÷ B (menurut namanya, terlalu sering cocok untuk kebetulan); cocok 6, tidak cocok 1")
        .anyMatch(line -> line.startsWith("  baris 8: jumlah, 2–7 (menurut namanya"));
    assertThat(Run.in(folder, "inspect", "surat.csv", "--lang", "en").out().lines())
        .anyMatch(line -> line.startsWith("  column D: difference, B − C (by its name, it holds"));
  }

  /** Figures without a known heading are no reason to refuse a file where they prove each other. */
  @Test
  void aFileOfRelatedFiguresAloneIsRead() throws IOException {
    Files.writeString(
        folder.resolve("nilai.csv"),
        """
        ;95;81;77;12
        ;63;70;88;19
        ;82;92;64;23
        ;71;58;79;31
        Average;77,75;75,25;77;21,25
        """);
    Run run = Run.in(folder, "check", "nilai.csv", "--format", "json", "--lang", "en");
    assertThat(run.out()).contains("Checked 20 of 20 figures read");
    assertThat(run.code()).isZero();
  }

  @Test
  void everyRuleStandsInTheLedgerWithTheReasonWhereItHadNothingToDo() throws IOException {
    Run.in(folder, "check", "surat.csv", "--format", "json");
    JsonNode coverage =
        new ObjectMapper()
            .readTree(Files.readString(folder.resolve("cermat-out/report.json")))
            .at("/units/0/coverage");
    assertThat(coverage.get("tablesRead").asInt()).isEqualTo(1);
    assertThat(coverage.get("tablesWithRelations").asInt()).isEqualTo(1);
    assertThat(coverage.get("tablesUnread").asInt()).isZero();
    List<String> rules = new ArrayList<>();
    for (JsonNode rule : coverage.get("rules")) {
      rules.add(rule.get("rule").asText());
      boolean idle = rule.get("checked").asInt() == 0;
      assertThat(idle && rule.get("why").isNull()).as(rule.toString()).isFalse();
    }
    assertThat(rules)
        .containsExactlyElementsOf(Arrays.stream(RuleId.values()).map(RuleId::id).toList());
  }

  @Test
  void whatTheNamesOfATableMakeOfItsFiguresIsListedWithThem() throws IOException {
    Files.writeString(
        folder.resolve("capaian.csv"),
        """
        Realisasi IKU Tahun 2024
        Kode IKU;Indikator Kinerja Utama;Target 2024;Realisasi 2024;Indeks Capaian
        1a-CP;Persentase realisasi penerimaan pajak;100%;104%;104
        1b-CP;Indeks kualitas layanan;80;100;120
        2a-CP;Persentase penyelesaian permohonan;50%;49%;99
        """);
    JsonNode relations =
        new ObjectMapper()
            .readTree(Run.in(folder, "inspect", "capaian.csv", "--json").out())
            .at("/inputs/0/relations");
    List<String> indices = new ArrayList<>();
    for (JsonNode relation : relations) {
      if (relation.get("kind").asText().equals("index")) {
        assertThat(relation.get("evidence").toString()).contains("kind");
        indices.add(
            relation.at("/result/cell").asText()
                + " "
                + relation.at("/operands/0/location/cell").asText()
                + " "
                + relation.at("/operands/1/location/cell").asText()
                + " "
                + relation.get("verdict").asText()
                + " "
                + relation.at("/support/holds").asInt());
      }
    }
    assertThat(indices)
        .containsExactly(
            "E3 D3 C3 consistent 2", "E4 D4 C4 consistent 2", "E5 D5 C5 inconsistent 2");
    assertThat(Run.in(folder, "inspect", "capaian.csv").out().lines())
        .contains(
            "  kolom E: indeks capaian, D, C (menurut nama kolom tabelnya); cocok 2, tidak cocok 1");
  }

  @Test
  void aWeightedSumNamesWhatEachFigureCounts() throws IOException {
    Path sample = Path.of("sample-workbooks", "bersih-2024.xlsx").toAbsolutePath();
    JsonNode relations =
        new ObjectMapper()
            .readTree(Run.in(folder, "inspect", sample.toString(), "--json").out())
            .at("/inputs/0/relations");
    List<String> score = new ArrayList<>();
    for (JsonNode relation : relations) {
      if (relation.get("kind").asText().equals("weighted-sum")
          && relation.at("/result/cell").asText().equals("I36")) {
        relation
            .get("operands")
            .forEach(
                operand ->
                    score.add(
                        operand.at("/location/cell").asText()
                            + " "
                            + operand.at("/weight").asText()));
      }
    }
    assertThat(score).containsExactly("I7 0.25", "I13 0.15", "I17 0.3", "I29 0.3");
  }
}
