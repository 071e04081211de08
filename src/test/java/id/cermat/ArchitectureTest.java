package id.cermat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * Data flows one way: figure ← model ← reader; figure, model ← check → finding; finding, model ←
 * writer; cli on top.
 */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("id.cermat");

  @Test
  void aPackageKnowsOnlyThoseBeforeIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("figure")
        .definedBy("id.cermat.figure..")
        .layer("model")
        .definedBy("id.cermat.model..")
        .layer("reader")
        .definedBy("id.cermat.reader..")
        .layer("finding")
        .definedBy("id.cermat.finding..")
        .layer("check")
        .definedBy("id.cermat.check..")
        .layer("writer")
        .definedBy("id.cermat.writer..")
        .layer("cli")
        .definedBy("id.cermat.cli..")
        .layer("main")
        .definedBy("id.cermat")
        .whereLayer("figure")
        .mayNotAccessAnyLayer()
        .whereLayer("model")
        .mayOnlyAccessLayers("figure")
        .whereLayer("reader")
        .mayOnlyAccessLayers("figure", "model")
        .whereLayer("finding")
        .mayOnlyAccessLayers("figure", "model")
        .whereLayer("check")
        .mayOnlyAccessLayers("figure", "model", "finding")
        .whereLayer("writer")
        .mayOnlyAccessLayers("figure", "model", "finding")
        .whereLayer("main")
        .mayOnlyAccessLayers("cli")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCircles() {
    slices().matching("id.cermat.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyReadersAndWritersKnowTheOfficeFormats() {
    noClasses()
        .that()
        .resideOutsideOfPackages("id.cermat.reader..", "id.cermat.writer..")
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
