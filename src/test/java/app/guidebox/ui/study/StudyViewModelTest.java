package app.guidebox.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.leitner.Verdict;
import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.Place;
import app.guidebox.ui.SampleLibrary;
import app.guidebox.ui.study.StudyState.Side;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyViewModelTest {
  @TempDir Path folder;

  private Library library;
  private StudyViewModel model;
  private Instant now = SampleLibrary.CLOCK.instant();

  @BeforeEach
  void begin() throws IOException {
    library = SampleLibrary.withTwoCards(folder);
    model =
        new StudyViewModel(
            library,
            new FaceReader(library),
            Background.onThisThread(),
            () -> now,
            Optional.empty());
    model.start();
  }

  @AfterEach
  void end() {
    library.close();
  }

  @Test
  void sessionBeginsWithTheFrontOfTheFirstCard() {
    var asking = assertInstanceOf(StudyState.Asking.class, model.stateProperty().get());

    assertEquals(Side.FRONT, asking.side());
    assertEquals(2, model.progressProperty().get().remaining());
  }

  @Test
  void cardCannotBeJudgedBeforeItIsTurnedOver() {
    model.answer(Verdict.GOOD);

    assertFalse(model.answerable().get());
    assertEquals(0, library.statistics().reviews());
  }

  @Test
  void flippingTwiceShowsTheFrontAgain() {
    model.flip();
    model.flip();

    assertEquals(Side.FRONT, ((StudyState.Asking) model.stateProperty().get()).side());
  }

  @Test
  void answerIsInTheLogWhenTheNextCardShows() {
    model.flip();
    model.answer(Verdict.GOOD);

    assertEquals(1, library.statistics().reviews());
    assertEquals(1, model.progressProperty().get().remaining());
  }

  @Test
  void sessionEndsWithASummary() {
    knowTheCard();
    knowTheCard();

    var finished = assertInstanceOf(StudyState.Finished.class, model.stateProperty().get());
    assertEquals(2, finished.summary().good());
    assertFalse(model.asking().get());
  }

  @Test
  void undoTakesBackAnyNumberOfAnswers() {
    knowTheCard();
    knowTheCard();

    model.undo();
    model.undo();

    assertEquals(2, model.progressProperty().get().remaining());
    assertFalse(model.canUndo().get());
  }

  @Test
  void longPauseDoesNotCountAsThought() {
    now = now.plus(Duration.ofHours(3));

    knowTheCard();
    knowTheCard();

    var finished = (StudyState.Finished) model.stateProperty().get();
    assertEquals(StudyViewModel.LONGEST_THOUGHT, finished.summary().spent());
  }

  @Test
  void answerThatCannotBeSavedLeavesTheCardUp() {
    model.flip();
    library.close();

    model.answer(Verdict.GOOD);
    library = SampleLibrary.empty(folder);

    assertInstanceOf(StudyState.Asking.class, model.stateProperty().get());
    assertTrue(model.problemProperty().get().length() > 0);
  }

  @Test
  void cardKnowsItsPlaceInTheGuide() {
    var place = assertInstanceOf(Place.Reader.class, model.place().orElseThrow());

    assertEquals(3, place.line());
  }

  @Test
  void cardPutAsideMakesRoomForTheNextAndComesBackWithUndo() {
    var first = asked();

    model.suspend();

    assertNotEquals(first, asked());
    assertEquals(1, model.progressProperty().get().remaining());

    model.undo();

    assertEquals(first, asked());
    assertEquals(2, model.progressProperty().get().remaining());
  }

  @Test
  void flagLeavesTheSideThatIsUp() {
    model.flip();

    model.flagOrUnflag();

    var asking = assertInstanceOf(StudyState.Asking.class, model.stateProperty().get());
    assertEquals(Side.BACK, asking.side());
    assertEquals(1, asking.face().details().marks().flag());
  }

  @Test
  void editedCardIsShownAnewWhenTheLearnerReturns() {
    var card = ((StudyState.Asking) model.stateProperty().get()).face().question().card();
    model.flip();
    library.editor().edit(card.id(), "Why two?", "Two bulges.");

    model.start();

    var asking = assertInstanceOf(StudyState.Asking.class, model.stateProperty().get());
    assertEquals("Why two?", asked());
    assertEquals(Side.BACK, asking.side());
  }

  private String asked() {
    var asking = assertInstanceOf(StudyState.Asking.class, model.stateProperty().get());
    return asking.face().question().card().content().front();
  }

  private void knowTheCard() {
    model.flip();
    model.answer(Verdict.GOOD);
  }
}
