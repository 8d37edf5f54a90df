package app.guidebox.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.guidebox.diagram.picture.Emoji;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** How titles with emoji look outside the page of a guide. */
class CaptionTest {
  private static Caption shown(String words) {
    return OnScreen.call(
        () -> {
          var caption = new Caption(words);
          var scene = new Scene(new StackPane(caption));
          Theme.dress(scene, new SimpleObjectProperty<>(Theme.Choice.LIGHT));
          caption.applyCss();
          return caption;
        });
  }

  @Test
  void emojiBeforeTheWordsAreSetInTheirOwnFace() {
    var caption = shown("🚀🔥 Harbour guide");

    assertEquals("Harbour guide", caption.getText());
    var sign = (Text) caption.getGraphic();
    assertEquals("🚀🔥", sign.getText());
    assertEquals(Emoji.FAMILY, sign.getFont().getFamily());
    assertEquals(caption.getTextFill(), sign.getFill());
  }

  @Test
  void emojiBetweenTheWordsAreLeftOut() {
    var caption = shown("Locks 🔐 and ropes 🪢");

    assertEquals("Locks and ropes", caption.getText());
    assertNull(caption.getGraphic());
  }

  @Test
  void otherWordsReplaceThem() {
    var caption = shown("🚀 Harbour");

    OnScreen.run(() -> caption.wordsProperty().set("Ropes"));

    assertEquals("Ropes", caption.getText());
    assertNull(caption.getGraphic());
  }
}
