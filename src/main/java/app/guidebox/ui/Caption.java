package app.guidebox.ui;

import app.guidebox.diagram.picture.Emoji;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A line of an author's words on a screen of ours, such as a guide's title. The emoji that it
 * begins with are set in the bundled face; those further in are left out, for JavaFX on Linux would
 * leave a gap or draw a box in their place.
 */
public final class Caption extends Label {
  private static final double GAP = 7;

  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private final Text sign = new Text();

  /** A line without words. */
  public Caption() {
    sign.fontProperty().bind(fontProperty().map(font -> Font.font(Emoji.FAMILY, font.getSize())));
    sign.fillProperty().bind(textFillProperty());
    setGraphicTextGap(GAP);
    words.subscribe(this::show);
  }

  /** A line with those words. */
  public Caption(String words) {
    this();
    this.words.set(words);
  }

  /** The headings above a card in one line, outermost first, without emoji. */
  public static String path(List<String> headings) {
    return Emoji.without(String.join("  ›  ", headings));
  }

  /** What the author wrote, emoji and all. */
  public StringProperty wordsProperty() {
    return words;
  }

  private void show(String written) {
    var leading = Emoji.leading(written);
    sign.setText(leading);
    setGraphic(leading.isEmpty() ? null : sign);
    setText(Emoji.without(written));
  }
}
