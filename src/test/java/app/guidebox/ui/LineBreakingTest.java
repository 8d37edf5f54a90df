package app.guidebox.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** Labels whose text may be of any script. */
class LineBreakingTest {
  private static final String ARABIC = "هذه فقرة عربية طويلة بما يكفي لتمتد على أكثر من سطر";

  @Test
  void labelOfLatinTextWraps() {
    var label = show("words ".repeat(40));

    assertTrue(label.getHeight() > 30);
  }

  @Test
  void labelOfArabicTextIsLaidOutInOneLineAndReadInItsTooltip() {
    var label = show(ARABIC);

    assertFalse(label.isWrapText());
    assertTrue(label.getHeight() > 0);
    assertEquals(ARABIC, label.getTooltip().getText());
  }

  @Test
  void accentsThatStandAloneAreNotSafe() {
    assertTrue(LineBreaking.isSafe("naïve"));
    assertFalse(LineBreaking.isSafe("nai\u0308ve"));
  }

  private static Label show(String text) {
    var pane =
        OnScreen.show(
            200,
            200,
            () -> {
              var label = new Label(text);
              LineBreaking.wrap(label);
              return new StackPane(label);
            });
    return (Label) pane.getChildren().getFirst();
  }
}
