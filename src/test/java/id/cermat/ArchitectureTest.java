package id.cermat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Data flows one way: files (format) become tables and sentences (reader), these become records
 * (kind, unit) of the model; checks make findings of the model; run does both as one call; writers
 * give them back; cli is words, options and exit codes. Figures, what they prove of each other
 * (relation), the words of the field and the catalogue of rules stand below all of it.
 */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("id.cermat");

  @Test
  void aRoomKnowsOnlyWhatItStandsOn() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .ensureAllClassesAreContainedInArchitecture()
        .layer("figure")
        .definedBy("id.cermat.figure..")
        .layer("lexicon")
        .definedBy("id.cermat.lexicon..")
        .layer("catalogue")
        .definedBy("id.cermat.catalogue..")
        .layer("relation")
        .definedBy("id.cermat.relation..")
        .layer("model")
        .definedBy("id.cermat.model..")
        .layer("finding")
        .definedBy("id.cermat.finding..")
        .layer("format")
        .definedBy("id.cermat.format..")
        .layer("reader")
        .definedBy("id.cermat.reader..")
        .layer("kind")
        .definedBy("id.cermat.kind..")
        .layer("unit")
        .definedBy("id.cermat.unit..")
        .layer("check")
        .definedBy("id.cermat.check..")
        .layer("diagnosis")
        .definedBy("id.cermat.diagnosis..")
        .layer("writer")
        .definedBy("id.cermat.writer..")
        .layer("run")
        .definedBy("id.cermat.run..")
        .layer("cli")
        .definedBy("id.cermat.cli..")
        .layer("main")
        .definedBy("id.cermat")
        .whereLayer("figure")
        .mayNotAccessAnyLayer()
        .whereLayer("lexicon")
        .mayNotAccessAnyLayer()
        .whereLayer("catalogue")
        .mayOnlyAccessLayers("figure", "lexicon")
        .whereLayer("relation")
        .mayOnlyAccessLayers("figure")
        .whereLayer("model")
        .mayOnlyAccessLayers("figure", "lexicon", "relation")
        .whereLayer("finding")
        .mayOnlyAccessLayers("figure", "lexicon", "catalogue", "relation", "model")
        .whereLayer("format")
        .mayOnlyAccessLayers("figure")
        .whereLayer("reader")
        .mayOnlyAccessLayers("figure", "lexicon", "catalogue", "relation", "model", "format")
        .whereLayer("kind")
        .mayOnlyAccessLayers(
            "figure", "lexicon", "catalogue", "relation", "model", "format", "reader")
        .whereLayer("unit")
        .mayOnlyAccessLayers(
            "figure", "lexicon", "catalogue", "relation", "model", "format", "reader", "kind")
        .whereLayer("check")
        .mayOnlyAccessLayers("figure", "lexicon", "catalogue", "relation", "model", "finding")
        .whereLayer("diagnosis")
        .mayOnlyAccessLayers("figure", "lexicon", "catalogue", "relation", "model", "finding")
        .whereLayer("writer")
        .mayOnlyAccessLayers(
            "figure", "lexicon", "catalogue", "relation", "model", "finding", "format")
        .whereLayer("run")
        .mayOnlyAccessLayers(
            "figure",
            "lexicon",
            "catalogue",
            "relation",
            "model",
            "finding",
            "format",
            "reader",
            "kind",
            "unit",
            "check",
            "diagnosis")
        .whereLayer("main")
        .mayOnlyAccessLayers("cli")
        .check(CLASSES);
  }

  /** The packages of each room, each after those that it stands on. */
  static Stream<List<String>> innerRooms() {
    return Stream.of(
        List.of("model.constraint", "model.spreadsheet", "model"),
        List.of("format", "format.opc", "format.formula", "format.sheet", "format.document"),
        List.of("reader.table", "reader.spreadsheet", "reader.draft"),
        List.of(
            "check.matching",
            "check",
            "check.table.frame",
            "check.table.amount",
            "check.table.indicator",
            "check.table.score",
            "check.table.ikpa",
            "check.table.rekap",
            "check.table",
            "check.relation",
            "check.spreadsheet",
            "check.sources",
            "check.region",
            "check.draft.notation",
            "check.draft.cited",
            "check.draft.structure",
            "check.unit"),
        List.of(
            "writer.annotation",
            "writer.draft",
            "writer.docx",
            "writer.page",
            "writer.pdf",
            "writer.xls",
            "writer.xlsx",
            "writer",
            "writer.rekap",
            "writer.html.chart",
            "writer.html"),
        List.of("cli.console", "cli.text", "cli"));
  }

  @ParameterizedTest
  @MethodSource("innerRooms")
  void anInnerRoomKnowsOnlyThoseBeforeIt(List<String> rooms) {
    LayeredArchitecture inside = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : rooms) {
      inside = inside.layer(room).definedBy("id.cermat." + room);
    }
    inside = inside.whereLayer(rooms.get(0)).mayNotAccessAnyLayer();
    for (int i = 1; i < rooms.size(); i++) {
      String[] before = rooms.subList(0, i).toArray(String[]::new);
      inside = inside.whereLayer(rooms.get(i)).mayOnlyAccessLayers(before);
    }
    inside.check(CLASSES);
  }

  @Test
  void packagesHaveNoCircles() {
    slices().matching("id.cermat.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyFormatsAndWritersKnowTheOfficeFormats() {
    noClasses()
        .that()
        .resideOutsideOfPackages("id.cermat.format..", "id.cermat.writer..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..")
        .check(CLASSES);
  }

  @Test
  void figuresNeedNothingButTheJdk() {
    noClasses()
        .that()
        .resideInAPackage("id.cermat.figure..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("id.cermat.figure..", "java..", "org.jspecify..")
        .check(CLASSES);
  }
}
