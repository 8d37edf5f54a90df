package app.guidebox;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** The walls between the rooms, as docs/architecture.md draws them. */
final class Walls {
  private Walls() {}

  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("app.guidebox.(**)").should().beFreeOfCycles();

  static final ArchRule ROOMS_USE_ONLY_THOSE_BELOW =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("deck")
          .definedBy("app.guidebox.deck..")
          .layer("leitner")
          .definedBy("app.guidebox.leitner..")
          .layer("diagram")
          .definedBy("app.guidebox.diagram..")
          .layer("guide")
          .definedBy("app.guidebox.guide..")
          .layer("store")
          .definedBy("app.guidebox.store..")
          .layer("study")
          .definedBy("app.guidebox.study..")
          .layer("ui")
          .definedBy("app.guidebox.ui..")
          .layer("cli")
          .definedBy("app.guidebox.cli..")
          .layer("main")
          .definedBy("app.guidebox")
          .whereLayer("deck")
          .mayNotAccessAnyLayer()
          .whereLayer("leitner")
          .mayOnlyAccessLayers("deck")
          .whereLayer("diagram")
          .mayNotAccessAnyLayer()
          .whereLayer("guide")
          .mayOnlyAccessLayers("deck", "diagram")
          .whereLayer("store")
          .mayOnlyAccessLayers("deck", "leitner")
          .whereLayer("ui")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("main");

  static final ArchRule MODEL_OF_DIAGRAMS_KNOWS_NOTHING_ELSE =
      onlyKnows("app.guidebox.diagram.model..", "app.guidebox.diagram.model..");

  static final ArchRule READERS_OF_DIAGRAMS_KNOW_THE_MODEL_ONLY =
      onlyKnows(
          "app.guidebox.diagram.mermaid..",
          "app.guidebox.diagram.mermaid..",
          "app.guidebox.diagram.model..");

  static final ArchRule PICTURES_KNOW_NOTHING_ELSE =
      onlyKnows("app.guidebox.diagram.picture..", "app.guidebox.diagram.picture..");

  static final ArchRule NOTHING_BELOW_THE_SCREENS_KNOWS_THE_TOOLKIT =
      staysIn("javafx..", "app.guidebox", "app.guidebox.ui..");

  static final ArchRule VIEW_MODELS_KNOW_PROPERTIES_ONLY =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .dependOnClassesThat(
              resideInAPackage("javafx..")
                  .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections.."))));

  static final ArchRule SQL_STAYS_IN_THE_STORE = staysIn("java.sql..", "app.guidebox.store..");

  static final ArchRule DATABASE_STAYS_IN_THE_STORE =
      staysIn("org.sqlite..", "app.guidebox.store..");

  static final ArchRule MARKDOWN_STAYS_IN_THE_GUIDE =
      staysIn(
          "com.vladsch.flexmark..",
          "app.guidebox.guide.block",
          "app.guidebox.guide.inline",
          "app.guidebox.guide.syntax");

  static final ArchRule LAYOUT_ENGINE_STAYS_IN_THE_LAYOUT =
      staysIn("org.eclipse..", "app.guidebox.diagram.layout..");

  static final ArchRule COMMANDS_LIBRARY_STAYS_IN_THE_COMMAND_LINE =
      staysIn("picocli..", "app.guidebox.cli..");

  static final ArchRule JSON_STAYS_IN_THE_COMMAND_LINE_AND_THE_MANIFESTS =
      noClasses()
          .that()
          .resideOutsideOfPackage("app.guidebox.cli..")
          .and()
          .doNotHaveSimpleName("BundledDecks")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  private static ArchRule staysIn(String library, String... rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static ArchRule onlyKnows(String room, String... known) {
    return noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat(
            resideInAPackage("app.guidebox..").and(not(resideInAnyPackage(known))));
  }
}
