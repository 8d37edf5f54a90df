package app.guidebox.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.ui.Background;
import app.guidebox.ui.LoadState;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the learner is in a guide, and what was searched for, without a screen. */
class ReaderViewModelTest {
  @Test
  void openedGuideHasItsTitleAndItsOutline() {
    var model = Guides.opened(Guides.SHORT, 1);

    assertEquals(new LoadState.Ready(), model.stateProperty().get());
    assertEquals("Trees", model.titleProperty().get());
    assertEquals(3, model.outline().entries().size());
  }

  @Test
  void guideThatCannotBeHadSaysWhy() {
    var model =
        new ReaderViewModel(
            _ -> {
              throw new IllegalStateException("The library has no such deck.");
            },
            Background.onThisThread());

    model.openAt(Guides.DECK, 1);

    assertEquals(
        new LoadState.Failed("The library has no such deck."), model.stateProperty().get());
  }

  @Test
  void openingAtLinePointsOutItsPlace() {
    var model = Guides.opened(Guides.SHORT, 12);

    var goal = model.goalProperty().get().orElseThrow();

    assertEquals(12, goal.line());
    assertTrue(goal.pointOut());
    assertTrue(model.pieces().get(goal.piece()).block().lines().contains(12));
    assertEquals(Optional.of("Oak"), model.sectionProperty().get().map(OutlineEntry::text));
  }

  @Test
  void openingAtTheBeginningPointsNothingOut() {
    var model = Guides.opened(Guides.SHORT, 1);

    assertFalse(model.goalProperty().get().orElseThrow().pointOut());
  }

  @Test
  void lineBeyondTheEndOpensTheLastPiece() {
    var model = Guides.opened(Guides.SHORT, 999);

    assertEquals(model.pieces().size() - 1, model.goalProperty().get().orElseThrow().piece());
  }

  @Test
  void nextAndPreviousHeadingGoThereAndBack() {
    var model = Guides.opened(Guides.SHORT, 1);

    model.nextHeading();
    model.nextHeading();
    model.nextHeading();
    model.previousHeading();

    assertEquals(Optional.of("Oak"), model.sectionProperty().get().map(OutlineEntry::text));
  }

  @Test
  void previousHeadingFromWithinSectionIsItsOwn() {
    var model = Guides.opened(Guides.SHORT, 12);

    model.previousHeading();

    assertEquals(5, model.goalProperty().get().orElseThrow().line());
  }

  @Test
  void linkWithinTheGuideIsFollowed() {
    var model = Guides.opened(Guides.SHORT, 1);

    boolean followed = model.follow("#birch");

    assertTrue(followed);
    assertEquals(Optional.of("Birch"), model.sectionProperty().get().map(OutlineEntry::text));
  }

  @Test
  void linkThatLeadsElsewhereIsNotFollowed() {
    var model = Guides.opened(Guides.SHORT, 1);

    assertFalse(model.follow("https://example.org/#birch"));
    assertFalse(model.follow("#no-such-heading"));
  }

  @Test
  void findingBeginsAtTheFirstMatchBelowWhatIsRead() {
    var model = Guides.opened(Guides.SHORT, 17);

    model.wordsProperty().set("the");

    assertEquals(3, model.matchCount());
    assertEquals(2, model.currentMatchProperty().get());
  }

  @Test
  void nextMatchAfterTheLastIsTheFirst() {
    var model = Guides.opened(Guides.SHORT, 1);
    model.wordsProperty().set("tree");
    model.previousMatch();
    int last = model.currentMatchProperty().get();

    model.nextMatch();

    assertEquals(model.matchCount() - 1, last);
    assertEquals(0, model.currentMatchProperty().get());
  }

  @Test
  void wordsThatStandNowhereHaveNoCurrentMatch() {
    var model = Guides.opened(Guides.SHORT, 1);

    model.wordsProperty().set("palm");

    assertEquals(0, model.matchCount());
    assertEquals(-1, model.currentMatchProperty().get());
  }

  @Test
  void longListIsCutIntoPieces() {
    var model = Guides.opened("- entry\n".repeat(100), 1);

    assertEquals(4, model.pieces().size());
    assertEquals(91, model.pieces().getLast().block().lines().first());
  }
}
