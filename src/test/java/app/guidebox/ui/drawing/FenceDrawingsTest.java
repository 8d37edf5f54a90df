package app.guidebox.ui.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.guide.reader.Markdown;
import app.guidebox.ui.Background;
import app.guidebox.ui.OnScreen;
import app.guidebox.ui.diagram.DiagramView;
import app.guidebox.ui.markdown.DecodedImages;
import app.guidebox.ui.markdown.MarkdownContext;
import app.guidebox.ui.markdown.MarkdownView;
import app.guidebox.ui.markdown.Passage;
import app.guidebox.ui.markdown.Texts;
import atlantafx.base.controls.ModalPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawings on a page, and what the learner can do to them. */
class FenceDrawingsTest {
  private static final String FLOWCHART = "```mermaid\nflowchart LR\n  A[Start] --> B[End]\n```";

  @TempDir Path folder;

  @Test
  void mermaidFenceIsDrawn() {
    var page = show(FLOWCHART);

    assertEquals(1, page.lookupAll(".diagram-view").size());
    assertEquals(List.of(), texts(page));
  }

  @Test
  void learnerSwitchesBetweenDrawingAndText() {
    var page = show(FLOWCHART);

    fire(page, "#drawing-written");
    var written = texts(page);
    fire(page, "#drawing-drawn");

    assertEquals(List.of("flowchart LR\n  A[Start] --> B[End]"), written);
    assertEquals(1, page.lookupAll(".diagram-view").size());
  }

  @Test
  void choiceIsRememberedWhenThePageIsMadeAnew() {
    var drawings = drawings();
    var first = show(drawings, FLOWCHART);
    fire(first, "#drawing-written");

    var second = show(drawings, FLOWCHART);

    assertTrue(second.lookupAll(".diagram-view").isEmpty());
  }

  @Test
  void unknownKindOfDiagramShowsItsTextAndSaysWhy() {
    var page = show("First line.\n\n```mermaid\nnosuchkind\n  x\n```");

    var texts = texts(page);

    assertEquals(List.of("First line.", "nosuchkind\n  x"), texts.subList(0, 2));
    assertTrue(texts.getLast().startsWith("Line 4:"), texts::getLast);
  }

  @Test
  void drawingIsEnlargedOverTheWindow() {
    var page = show(FLOWCHART);

    fire(page, "#drawing-enlarge");

    var overlay = (ModalPane) page.getScene().lookup("#overlay");
    assertTrue(overlay.isDisplay());
    assertTrue(overlay.getContent().lookup(".diagram-view") instanceof DiagramView);
  }

  @Test
  void drawingIsSavedAsSvgAndPng() throws IOException {
    var page = show(FLOWCHART);
    var menu = (MenuButton) page.lookup(".menu-button");

    OnScreen.run(() -> menu.getItems().get(0).fire());
    OnScreen.run(() -> menu.getItems().get(1).fire());

    assertTrue(Files.readString(folder.resolve("drawing.svg")).contains("<svg"));
    assertEquals((byte) 'P', Files.readAllBytes(folder.resolve("drawing.png"))[1]);
  }

  @Test
  void boxArtIsDrawnAndItsTitleStaysText() {
    var page =
        show(
            """
            ```
            The plan
            ────────

            ┌─────┐     ┌─────┐
            │ one │────►│ two │
            └─────┘     └─────┘
            ```
            """);

    assertEquals(1, page.lookupAll(".diagram-view").size());
    assertEquals(List.of("The plan"), texts(page));
  }

  @Test
  void codeIsNotDrawn() {
    var page = show("```java\nint x;\n```");

    assertFalse(texts(page).isEmpty());
    assertTrue(page.lookupAll(".drawing-block").isEmpty());
  }

  private FenceDrawings drawings() {
    return new FenceDrawings(
        new FencePainter(new BundledFonts()),
        Background.onThisThread(),
        (_, ending) -> Optional.of(folder.resolve("drawing." + ending)));
  }

  private Node show(String markdown) {
    return show(drawings(), markdown);
  }

  private static Node show(FenceDrawings drawings, String markdown) {
    var context =
        new MarkdownContext(
            _ -> Optional.empty(),
            new DecodedImages(Background.onThisThread()),
            drawings,
            (_, _) -> {});
    return OnScreen.show(
        700,
        600,
        () -> {
          var view = new MarkdownView(context);
          view.show(new Markdown().blocks(markdown));
          var overlay = new ModalPane();
          overlay.setId("overlay");
          return new StackPane(view, overlay);
        });
  }

  private static void fire(Node page, String button) {
    OnScreen.run(() -> ((Button) page.lookup(button)).fire());
  }

  private static List<String> texts(Node page) {
    return OnScreen.call(() -> Texts.in(page).stream().map(Passage::text).toList());
  }
}
