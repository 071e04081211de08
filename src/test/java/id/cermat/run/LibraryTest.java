package id.cermat.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.catalogue.Language;
import id.cermat.catalogue.Message;
import id.cermat.catalogue.Messages;
import id.cermat.catalogue.RuleId;
import id.cermat.finding.Finding;
import id.cermat.unit.UnitFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cermat as a Java program uses it: a call, and what it gives back. */
class LibraryTest {
  private static final String WRONG =
      """
      Anggaran KPP Pratama %s Tahun 2024
      Jenis Belanja;Pagu;Realisasi;Persentase
      Belanja Pegawai;100.000;90.000;90,00%%
      Belanja Barang;200.000;150.000;75,00%%
      Jumlah;310.000;240.000;80,00%%
      """;

  @TempDir Path folder;

  private Path book(String name, String unit) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, WRONG.formatted(unit), StandardCharsets.UTF_8);
  }

  @Test
  void aWorkbookIsCheckedInOneCall() throws IOException {
    Path book = book("anggaran.csv", "Bekasi Utara");
    CheckedUnit unit = new Check().run(CheckOptions.of(List.of(book)));
    assertThat(unit.complete()).isTrue();
    assertThat(unit.report().unit()).isEqualTo("KPP Pratama Bekasi Utara");
    Finding total =
        unit.result().findings().stream()
            .filter(finding -> finding.rule() == RuleId.BUDGET_TOTAL)
            .findFirst()
            .orElseThrow();
    assertThat(total.location().label()).contains("B5");
    assertThat(total.expected()).isEqualTo("300000");
    assertThat(new Messages(Language.ENGLISH).text(total.message())).contains("310,000");
  }

  @Test
  void aFileThatCannotBeReadIsSaidAndFound() throws IOException {
    Path book = book("anggaran.csv", "Bekasi Utara");
    Path missing = folder.resolve("tidak-ada.xlsx");
    List<String> refused = new ArrayList<>();
    ReadingListener listener =
        new ReadingListener() {
          @Override
          public void refused(String file, Message reason) {
            refused.add(file);
          }
        };
    CheckedUnit unit = new Check().run(CheckOptions.of(List.of(book, missing)), listener);
    assertThat(unit.complete()).isFalse();
    assertThat(refused).singleElement().asString().endsWith("tidak-ada.xlsx");
    assertThat(unit.workbooks()).hasSize(1);
    assertThat(unit.result().findings())
        .extracting(Finding::rule)
        .contains(RuleId.UNREADABLE_INPUT, RuleId.BUDGET_TOTAL);
  }

  @Test
  void allUnitsBelowAFolderAreChecked() throws IOException {
    book("a/anggaran.csv", "Bekasi Utara");
    book("b/anggaran.csv", "Cibitung");
    Audit audit = Audit.search(AuditOptions.of(List.of(folder)));
    assertThat(audit.files()).hasSize(2);
    List<String> checked = new ArrayList<>();
    AuditListener listener =
        new AuditListener() {
          @Override
          public synchronized Unit checking(UnitFiles unit) {
            checked.add(unit.title());
            return Unit.NONE;
          }
        };
    AuditResult result = audit.run(listener);
    assertThat(checked)
        .containsExactlyInAnyOrder("KPP Pratama Bekasi Utara 2024", "KPP Pratama Cibitung 2024");
    assertThat(result.notPlaced()).isEmpty();
    RegionalAudit compared = result.compared();
    assertThat(compared).isNotNull();
    assertThat(compared.offices()).isEqualTo(2);
    assertThat(compared.units()).allMatch(AuditedUnit::complete);
    assertThat(compared.units())
        .allSatisfy(unit -> assertThat(compared.findings(unit)).isNotEmpty());
  }
}
