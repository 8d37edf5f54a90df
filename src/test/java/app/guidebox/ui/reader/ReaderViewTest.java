package app.guidebox.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.ui.Action;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.OnScreen;
import app.guidebox.ui.Place;
import app.guidebox.ui.markdown.MarkdownContext;
import app.guidebox.ui.markdown.Passage;
import app.guidebox.ui.markdown.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

/** The Reader on a screen. */
class ReaderViewTest {
  private static final Navigator NOWHERE =
      new Navigator() {
        @Override
        public void go(Place place) {}

        @Override
        public void back() {}
      };

  @Test
  void pageShowsTheGuide() {
    var reader = show(Guides.opened(Guides.SHORT, 1));

    assertTrue(textsOn(reader).contains("Trees are plants."));
  }

  @Test
  void longGuideHasNodesOnlyForWhatIsInSight() {
    var reader = show(Guides.opened(Guides.longGuide(1000), 1));

    int texts = textsOn(reader).size();

    assertTrue(texts < 100, () -> texts + " texts");
  }

  @Test
  void openingAtLineBringsItIntoSightAndPointsItOut() {
    var model = Guides.opened(Guides.longGuide(1000), 1);
    var reader = show(model);

    OnScreen.run(() -> model.openAt(Guides.DECK, 3505));

    var line = text(reader, "What section 501 has to say, in a sentence or two.");
    assertTrue(isInSight(reader, line));
    assertTrue(reader.root().lookup(".place-halo").isVisible());
  }

  @Test
  void guideOpenedBeforeItIsShownStandsAtItsLine() {
    var reader = show(Guides.opened(Guides.longGuide(1000), 3505));

    var line = text(reader, "What section 501 has to say, in a sentence or two.");

    assertTrue(isInSight(reader, line));
  }

  @Test
  void lastLineCanBeReachedAndTheFirstAgain() {
    var model = Guides.opened(Guides.longGuide(300), 1);
    var reader = show(model);

    OnScreen.run(() -> model.openAt(Guides.DECK, 100_000));
    boolean atEnd =
        isInSight(reader, text(reader, "What section 300 has to say, in a sentence or two."));
    OnScreen.run(() -> model.openAt(Guides.DECK, 1));

    assertTrue(atEnd);
    assertTrue(isInSight(reader, text(reader, "A long guide")));
  }

  @Test
  void findingOpensTheFoldedPartAroundTheMatch() {
    var model = Guides.opened(Guides.SHORT, 1);
    var reader = show(model);

    perform(reader, "reader.find");
    OnScreen.run(() -> ((TextField) reader.root().lookup(".find-field")).setText("thousand"));

    assertTrue(textsOn(reader).contains("About a thousand years."));
    assertEquals("1 of 1", ((Label) reader.root().lookup(".find-count")).getText());
    assertFalse(text(reader, "About a thousand years.").lookupAll(".find-current").isEmpty());
  }

  @Test
  void closingFindTakesTheMarksAway() {
    var model = Guides.opened(Guides.SHORT, 1);
    var reader = show(model);
    perform(reader, "reader.find");
    OnScreen.run(() -> model.wordsProperty().set("plants"));

    perform(reader, "reader.find.close");

    assertEquals(0, model.matchCount());
    assertFalse(reader.root().lookup(".find-bar").isVisible());
  }

  @Test
  void nextHeadingComesToTheTop() {
    var model = Guides.opened(Guides.longGuide(100), 1);
    var reader = show(model);

    perform(reader, "reader.next");
    perform(reader, "reader.next");

    assertTrue(isInSight(reader, text(reader, "Section 2")));
    assertEquals("Section 2", model.sectionProperty().get().orElseThrow().text());
  }

  @Test
  void emptyGuideSaysSo() {
    var reader = show(Guides.opened("", 1));

    assertNotNull(reader.root().lookup(".notice"));
  }

  @Test
  void outlineCanBeHidden() {
    var reader = show(Guides.opened(Guides.SHORT, 1));

    perform(reader, "reader.outline.toggle");

    assertEquals(null, reader.root().lookup(".outline"));
  }

  private static ReaderView show(ReaderViewModel model) {
    var made = OnScreen.call(() -> new ReaderView(model, NOWHERE, MarkdownContext.bare()));
    OnScreen.<Parent>show(900, 700, made::root);
    OnScreen.run(made::shown);
    return made;
  }

  private static void perform(ReaderView reader, String action) {
    OnScreen.run(
        () ->
            reader.actions().stream()
                .filter(each -> each.id().equals(action))
                .findFirst()
                .ifPresent(Action::perform));
  }

  private static List<String> textsOn(ReaderView reader) {
    return OnScreen.call(() -> Texts.in(reader.root()).stream().map(Passage::text).toList());
  }

  private static Passage text(ReaderView reader, String words) {
    return OnScreen.call(
        () ->
            Texts.in(reader.root()).stream()
                .filter(passage -> passage.text().equals(words))
                .findFirst()
                .orElseThrow());
  }

  private static boolean isInSight(ReaderView reader, Node node) {
    return OnScreen.call(
        () -> {
          var page = reader.root().lookup(".reader-page");
          var place = node.localToScene(node.getLayoutBounds());
          return page.localToScene(page.getLayoutBounds()).contains(place);
        });
  }
}
