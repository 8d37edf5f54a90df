package app.guidebox.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.guidebox.study.ImportProgress;
import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.SampleLibrary;
import app.guidebox.ui.study.StudyState.Asking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Multiple choice: picking options before the card is turned over. */
class ChoiceTest {
  private static final String ONE_RIGHT =
      """
      # Tides

      ### Q1. Which tide is the largest?

      A) Neap tide
      B) Spring tide
      C) Slack water

      **Answer:** B
      """;

  private static final String TWO_RIGHT =
      """
      # Tides

      ### Q1. Which two pull at the sea? (Choose two)

      A) Moon
      B) Mars
      C) Sun

      **Answer:** A, C
      """;

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = SampleLibrary.empty(folder);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void pickingAnotherOptionReplacesTheOneBeforeWhereOneIsRight() throws IOException {
    var model = asking(ONE_RIGHT);

    model.pick(0);
    model.pick(1);

    assertEquals(Set.of(1), now(model).picked());
    assertEquals(now(model).face().right(), now(model).picked());
  }

  @Test
  void severalOptionsCanBePickedWhereSeveralAreRight() throws IOException {
    var model = asking(TWO_RIGHT);

    model.pick(0);
    model.pick(2);

    assertEquals(now(model).face().right(), now(model).picked());
  }

  @Test
  void pickingAgainTakesThePickAway() throws IOException {
    var model = asking(TWO_RIGHT);

    model.pick(1);
    model.pick(1);

    assertEquals(Set.of(), now(model).picked());
  }

  @Test
  void nothingCanBePickedOnceTheAnswerIsUp() throws IOException {
    var model = asking(ONE_RIGHT);
    model.pick(0);
    model.flip();

    model.pick(1);

    assertEquals(Set.of(0), now(model).picked());
    assertFalse(model.picking().get());
  }

  private static Asking now(StudyViewModel model) {
    return (Asking) model.stateProperty().get();
  }

  private StudyViewModel asking(String guide) throws IOException {
    var file = Files.writeString(folder.resolve("tides.md"), guide);
    library.importGuides(List.of(file), ImportProgress.UNWATCHED);
    var model =
        new StudyViewModel(
            library,
            new FaceReader(library),
            Background.onThisThread(),
            SampleLibrary.CLOCK,
            Optional.empty());
    model.start();
    return model;
  }
}
