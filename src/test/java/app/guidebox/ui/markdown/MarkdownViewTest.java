package app.guidebox.ui.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.guide.reader.Markdown;
import app.guidebox.ui.Background;
import app.guidebox.ui.OnScreen;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What the learner sees of each kind of block. */
class MarkdownViewTest {
  @Test
  void everyKindOfBlockShowsItsText() {
    var view =
        show(
            """
            ## A heading

            Plain and **strong** words

            - a bullet

            ---

            1. a number

            ---

            - [x] a task

            | Key | Value |
            |-----|-------|
            | one | two   |

            ```
            x = 1
            ```

            <details open>
            <summary>A summary</summary>

            folded text

            </details>

            > a quotation

            ---

            > [!WARNING]
            > a callout
            """);

    assertEquals(
        List.of(
            "A heading",
            "Plain and strong words",
            "a bullet",
            "a number",
            "a task",
            "Key",
            "Value",
            "one",
            "two",
            "x = 1",
            "A summary",
            "folded text",
            "a quotation",
            "Warning",
            "a callout"),
        textsIn(view));
  }

  @Test
  void foldedPartOpensOnEnterAndFoldsAgainOnSpace() {
    var view = show("<details>\n<summary>Show the answer</summary>\n\nforty-two\n\n</details>");
    var summary = view.lookup(".details-summary");

    press(summary, KeyCode.ENTER);
    var opened = textsIn(view);
    press(summary, KeyCode.SPACE);

    assertEquals(List.of("Show the answer", "forty-two"), opened);
    assertEquals(List.of("Show the answer"), textsIn(view));
  }

  @Test
  void remoteImageSaysItsWordsAndItsAddress() {
    var view = show("![the plan](https://example.org/a.png)");

    var label = (Label) view.lookup(".missing-image");

    assertEquals("[image: the plan (https://example.org/a.png)]", label.getText());
  }

  @Test
  void imageKeepsItsPlaceAndIsNeverWiderThanThePage() throws IOException {
    var view = show(showing(png(1280, 400)), "![the plan](plan.png)");

    var image = (ImageView) view.lookup(".image-block ImageView");

    assertEquals(view.getWidth(), image.getBoundsInParent().getWidth(), 1);
    assertEquals(200, ((Region) view.lookup(".image-block")).getHeight(), 2);
  }

  @Test
  void entryWithoutTextIsAsHighAsALine() {
    var empty = show("2.\n\nBelow it.\n");
    var filled = show("2. Text\n\nBelow it.\n");

    assertEquals(filled.prefHeight(600), empty.prefHeight(600), 0.5);
  }

  @Test
  void imageThatIsDecodedLaterHasItsPlaceAtOnce() throws IOException {
    var waiting = new ArrayDeque<Runnable>();
    var later = new Background(waiting::add, Runnable::run, Exception::toString);
    var view = show(showing(png(320, 240), later), "![the plan](plan.png)");
    var block = (Region) view.lookup(".image-block");
    double before = block.getHeight();

    OnScreen.run(() -> waiting.remove().run());

    assertEquals(240, before, 1);
    assertEquals(320, ((ImageView) block.lookup("ImageView")).getImage().getWidth());
  }

  @Test
  void imageThatWouldFillTheMemoryIsASentence() throws IOException {
    var bomb = png(2, 2);
    ByteBuffer.wrap(bomb).putInt(16, 20_000).putInt(20, 20_000);

    var view = show(showing(bomb), "![the plan](plan.png)\n\nAn icon ![small](plan.png) too.");

    var label = (Label) view.lookup(".missing-image");
    assertTrue(label.getText().contains("20000 × 20000"), label.getText());
    assertEquals(2, view.lookupAll(".missing-image").size());
  }

  @Test
  void fileThatIsBrokenHalfwaySaysTheImagesWords() throws IOException {
    var broken = Arrays.copyOf(png(64, 64), 50);

    var view = show(showing(broken), "![the plan](plan.png)");

    var label = (Label) view.lookup(".missing-image");
    assertEquals("[image: the plan (plan.png)]", label.getText());
  }

  private static MarkdownContext showing(byte[] image) {
    return showing(image, Background.onThisThread());
  }

  private static MarkdownContext showing(byte[] image, Background background) {
    return new MarkdownContext(
        _ -> Optional.of(image),
        new DecodedImages(background),
        _ -> Optional.empty(),
        (_, _) -> {});
  }

  private static byte[] png(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  @Test
  void linkDoesNothingButTellThatItWasChosen() {
    var chosen = new ArrayList<String>();
    var context =
        new MarkdownContext(
            _ -> Optional.empty(),
            new DecodedImages(Background.onThisThread()),
            _ -> Optional.empty(),
            (target, _) -> chosen.add(target));
    var view = show(context, "See [the goal](#goal).");

    press(view.lookup(".link"), KeyCode.ENTER);

    assertEquals(List.of("#goal"), chosen);
  }

  @Test
  void fenceThatCanBeDrawnShowsItsDrawing() {
    var drawing = new Rectangle(40, 20);
    var context =
        new MarkdownContext(
            _ -> Optional.empty(),
            new DecodedImages(Background.onThisThread()),
            _ -> Optional.of(drawing),
            (_, _) -> {});

    var view = show(context, "```mermaid\nflowchart TD\n```");

    assertEquals(view.getScene(), drawing.getScene());
    assertEquals(List.of(), textsIn(view));
  }

  @Test
  void linesOfBoxArtAreDrawnAndTheTextKeepsThem() {
    var view = show("```\n┌─┐\n│ │\n└─┘\n```");

    var frame = ((Path) view.lookup(".box-line")).getLayoutBounds();

    assertEquals(36, frame.getHeight(), 3);
    assertEquals(16, frame.getWidth(), 3);
    assertEquals(List.of("┌─┐\n│ │\n└─┘"), textsIn(view));
  }

  @Test
  void arabicParagraphRunsFromTheRight() {
    var view = show("نص عربي with words\n\nWords مع");

    var directions = Texts.in(view).stream().map(Node::getNodeOrientation).toList();

    assertEquals(List.of(NodeOrientation.RIGHT_TO_LEFT, NodeOrientation.LEFT_TO_RIGHT), directions);
  }

  @Test
  void rightToLeftParagraphWrapsWithinThePage() {
    var view = show("نص عربي طويل فيه كلمة Docker ثم تكملة. ".repeat(20));
    var passage = Texts.in(view).getFirst();

    var lines = passage.placesOf(new TextRange(0, passage.text().length()));

    assertTrue(lines.size() > 3);
    assertTrue(lines.stream().allMatch(line -> line.getMinX() >= -1));
    assertTrue(lines.stream().allMatch(line -> line.getMaxX() <= view.getWidth() + 1));
  }

  @Test
  void placeOfEachLetterInMixedParagraphLeadsBackToIt() {
    var view = show("نص عربي فيه `docker run` ثم تكملة");
    var passage = Texts.in(view).getFirst();
    int letter = passage.text().indexOf("run");

    var place = passage.placesOf(new TextRange(letter, letter + 1)).getFirst();
    var centre = new Point2D(place.getMinX() + place.getWidth() / 2, place.getMinY() + 8);

    assertTrue(Math.abs(OnScreen.call(() -> passage.indexAt(centre)) - letter) <= 1);
    assertEquals(
        passage.localToScene(centre).getX(),
        middleOf(view.lookup(".code")).getX(),
        passage.getWidth() / 8);
  }

  @Test
  void longWordBreaksWithinThePage() {
    var view = show("https://example.org/" + "very".repeat(60));

    var lines = Texts.in(view).getFirst().placesOf(new TextRange(0, 260));

    assertTrue(lines.size() > 1);
    assertTrue(lines.stream().allMatch(line -> line.getMaxX() <= view.getWidth()));
  }

  @Test
  void veryLongLineIsCutUntilTheLearnerAsksForMore() {
    var view = show("words ".repeat(12_500).strip());
    int shownAtFirst = textsIn(view).getFirst().length();

    OnScreen.run(() -> ((Hyperlink) view.lookup(".show-more")).fire());

    assertEquals(PageLimits.PARAGRAPH_LETTERS, shownAtFirst);
    assertEquals(74_999, textsIn(view).getFirst().length());
  }

  @Test
  void deeplyNestedListIsLaidOut() {
    var view = show("- ".repeat(40) + "the innermost");

    var innermost = Texts.in(view).getLast();

    assertTrue(innermost.text().endsWith("the innermost"));
    assertTrue(innermost.getWidth() > 0);
  }

  @Test
  void tableTakesTheWidthAndWrapsItsLongestCell() {
    var view = show("| Key | Meaning |\n|-|-|\n| a | " + "a very long text ".repeat(20) + "|");

    var table = (Region) view.lookup(".table-block");
    var cells = Texts.in(table);

    assertEquals(view.getWidth(), table.getWidth(), 1);
    assertFalse(view.lookup(".scroll-bar").isVisible());
    assertTrue(cells.getLast().getHeight() > 3 * cells.getFirst().getHeight());
  }

  @Test
  void wideCodeGetsScrollBar() {
    var view = show("```\n" + "wide ".repeat(100) + "\n```");

    assertTrue(view.lookup(".scroll-bar").isVisible());
  }

  @Test
  void codeOfAKnownLanguageIsColouredAndReadsAsBefore() {
    var view = show("```java\nint a = 1; // one\n```");

    assertEquals(1, view.lookupAll(".code-keyword").size());
    assertEquals(1, view.lookupAll(".code-comment").size());
    assertEquals(List.of("int a = 1; // one"), textsIn(view));
  }

  @Test
  void veryLongCodeIsLeftPlain() {
    var view = show("```java\n" + "int a = 1; int b = 2; int c = 3;\n".repeat(1_000) + "```");

    assertEquals(0, view.lookupAll(".code-keyword").size());
  }

  @Test
  void superscriptIsSmallerThanItsLine() {
    var view = show("x<sup>2</sup>");

    var small = (Text) view.lookup(".superscript");

    assertTrue(small.getFont().getSize() < 14);
    assertTrue(small.getTranslateY() < 0);
  }

  private static MarkdownView show(String markdown) {
    return show(MarkdownContext.bare(), markdown);
  }

  private static MarkdownView show(MarkdownContext context, String markdown) {
    return OnScreen.show(
        640,
        600,
        () -> {
          var view = new MarkdownView(context);
          view.show(new Markdown().blocks(markdown));
          return view;
        });
  }

  private static Point2D middleOf(Node node) {
    var bounds = node.localToScene(node.getBoundsInLocal());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  private static List<String> textsIn(Node node) {
    return OnScreen.call(() -> Texts.in(node).stream().map(Passage::text).toList());
  }

  private static void press(Node node, KeyCode key) {
    OnScreen.run(
        () ->
            node.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
  }
}
