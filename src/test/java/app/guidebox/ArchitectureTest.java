package app.guidebox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.deck.CardId;
import app.guidebox.deck.PlantedUseOfStudy;
import app.guidebox.diagram.mermaid.PlantedUseOfPictures;
import app.guidebox.diagram.model.PlantedUseOfDecks;
import app.guidebox.diagram.picture.PlantedUseOfModels;
import app.guidebox.planted.PlantedUseOfEverything;
import app.guidebox.planted.PlantedViewModel;
import app.guidebox.planted.there.PlantedEnd;
import app.guidebox.study.Library;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every wall stands, and every wall is seen to fall where a class in the test's own code breaks it.
 */
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("app.guidebox");

  record Wall(ArchRule rule, List<Class<?>> breakers) {}

  private static Arguments wall(String name, ArchRule rule, Class<?>... breakers) {
    return Arguments.of(Named.of(name, new Wall(rule, List.of(breakers))));
  }

  private static Stream<Arguments> walls() {
    return Stream.of(
        wall(
            "packages have no cycles",
            Walls.PACKAGES_HAVE_NO_CYCLES,
            PlantedUseOfEverything.class,
            PlantedEnd.class),
        wall(
            "rooms use only those below",
            Walls.ROOMS_USE_ONLY_THOSE_BELOW,
            PlantedUseOfStudy.class,
            Library.class),
        wall(
            "the model of diagrams knows nothing else",
            Walls.MODEL_OF_DIAGRAMS_KNOWS_NOTHING_ELSE,
            PlantedUseOfDecks.class,
            CardId.class),
        wall(
            "readers of diagrams know the model only",
            Walls.READERS_OF_DIAGRAMS_KNOW_THE_MODEL_ONLY,
            PlantedUseOfPictures.class),
        wall(
            "pictures know nothing else",
            Walls.PICTURES_KNOW_NOTHING_ELSE,
            PlantedUseOfModels.class),
        wall(
            "nothing below the screens knows the toolkit",
            Walls.NOTHING_BELOW_THE_SCREENS_KNOWS_THE_TOOLKIT,
            PlantedUseOfEverything.class),
        wall(
            "view models know properties only",
            Walls.VIEW_MODELS_KNOW_PROPERTIES_ONLY,
            PlantedViewModel.class),
        wall("SQL stays in the store", Walls.SQL_STAYS_IN_THE_STORE, PlantedUseOfEverything.class),
        wall(
            "the database stays in the store",
            Walls.DATABASE_STAYS_IN_THE_STORE,
            PlantedUseOfEverything.class),
        wall(
            "Markdown stays in the guide",
            Walls.MARKDOWN_STAYS_IN_THE_GUIDE,
            PlantedUseOfEverything.class),
        wall(
            "the layout engine stays in the layout",
            Walls.LAYOUT_ENGINE_STAYS_IN_THE_LAYOUT,
            PlantedUseOfEverything.class),
        wall(
            "the commands' library stays in the command line",
            Walls.COMMANDS_LIBRARY_STAYS_IN_THE_COMMAND_LINE,
            PlantedUseOfEverything.class),
        wall(
            "JSON stays in the command line and the manifests",
            Walls.JSON_STAYS_IN_THE_COMMAND_LINE_AND_THE_MANIFESTS,
            PlantedUseOfEverything.class));
  }

  @ParameterizedTest
  @MethodSource("walls")
  void wallStands(Wall wall) {
    var report = wall.rule().evaluate(HOUSE).getFailureReport();

    assertTrue(report.isEmpty(), report::toString);
  }

  @ParameterizedTest
  @MethodSource("walls")
  void wallIsSeenToFall(Wall wall) {
    var planted = new ClassFileImporter().importClasses(wall.breakers());

    assertFalse(wall.rule().evaluate(planted).getFailureReport().isEmpty());
  }
}
