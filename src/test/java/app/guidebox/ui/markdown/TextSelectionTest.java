package app.guidebox.ui.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.guide.reader.Markdown;
import app.guidebox.ui.OnScreen;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Selecting letters with the mouse. */
class TextSelectionTest {
  private final FxRobot robot = new FxRobot();

  @Test
  void dragOverTwoParagraphsSelectsTheEndOfOneAndTheBeginningOfTheOther() {
    var page = page();

    robot.drag(placeIn(page, 0, 6)).dropTo(placeIn(page, 1, 6));

    assertEquals("paragraph\nSecond", selected(page));
  }

  @Test
  void doubleClickSelectsTheWord() {
    var page = page();

    robot.doubleClickOn(placeIn(page, 1, 9));

    assertEquals("paragraph", selected(page));
  }

  @Test
  void clickSelectsNothing() {
    var page = page();
    robot.doubleClickOn(placeIn(page, 1, 9));

    robot.clickOn(placeIn(page, 0, 3));

    assertEquals("", selected(page));
  }

  private record Page(MarkdownView view, TextSelection selection) {}

  private static Page page() {
    var view =
        OnScreen.show(
            500,
            200,
            () -> {
              var made = new MarkdownView(MarkdownContext.bare());
              made.show(new Markdown().blocks("First paragraph\n\nSecond paragraph"));
              return made;
            });
    return new Page(view, OnScreen.call(() -> new TextSelection(view, () -> Texts.in(view))));
  }

  // A point a hair right of a letter's left edge, so that rounding cannot move it to its neighbour.
  private static Point2D placeIn(Page page, int text, int letter) {
    return OnScreen.call(
        () -> {
          var passage = Texts.in(page.view()).get(text);
          var place = passage.placesOf(new TextRange(letter, letter + 1)).getFirst();
          return passage.localToScreen(place.getMinX() + 1, place.getMinY() + 8);
        });
  }

  private static String selected(Page page) {
    return OnScreen.call(() -> page.selection().selected());
  }
}
