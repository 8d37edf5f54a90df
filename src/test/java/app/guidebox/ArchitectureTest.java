package app.guidebox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the rooms, as docs/architecture.md draws them. */
@AnalyzeClasses(packages = "app.guidebox", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("app.guidebox.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothingBelowTheScreensKnowsTheToolkit =
      noClasses()
          .that()
          .resideOutsideOfPackages("app.guidebox", "app.guidebox.ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..");

  @ArchTest
  static final ArchRule viewModelsKnowPropertiesOnly =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .dependOnClassesThat(
              com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("javafx..")
                  .and(
                      com.tngtech.archunit.base.DescribedPredicate.not(
                          com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                              "javafx.beans..", "javafx.collections.."))));

  @ArchTest
  static final ArchRule sqlStaysInTheStore =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.guidebox.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

  @ArchTest
  static final ArchRule markdownStaysInTheGuide =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.guidebox.guide..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vladsch.flexmark..");

  @ArchTest
  static final ArchRule layoutEngineStaysInTheLayout =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.guidebox.diagram.layout..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse..");

  @ArchTest
  static final ArchRule commandLineLibraryStaysInTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackages("app.guidebox", "app.guidebox.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule thereIsNoWebView =
      noClasses().should().dependOnClassesThat().resideInAPackage("javafx.scene.web..");
}
