package app.guidebox.ui.browse;

import app.guidebox.diagram.picture.Emoji;
import app.guidebox.study.CardDetails;
import app.guidebox.ui.BoxNames;
import app.guidebox.ui.Caption;
import app.guidebox.ui.Chips;
import app.guidebox.ui.FrontLine;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A card in the list: how its front begins, its box, and what is special about it. */
final class CardCell extends ListCell<CardDetails> {
  private static final int LONGEST = 160;

  private final IntConsumer shown;

  /**
   * An empty cell.
   *
   * @param shown is told which place of the list comes into view
   */
  CardCell(IntConsumer shown) {
    this.shown = shown;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable CardDetails card, boolean empty) {
    super.updateItem(card, empty);
    if (empty || card == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    shown.accept(getIndex());
    var front = new Caption(FrontLine.of(card.card().content().front(), LONGEST));
    front.getStyleClass().add("browse-front");
    var marks = new HBox(6, Chips.of(BoxNames.of(card.schedule().boxNumber()), "plain"));
    marks.getChildren().addAll(Chips.ofMarks(card));
    var deck = new Label(section(card));
    deck.getStyleClass().addAll("muted", "small");
    setGraphic(new VBox(5, front, deck, marks));
    setAccessibleText(front.getText());
  }

  private static String section(CardDetails card) {
    var path = card.card().content().source().headingPath();
    return path.isEmpty() ? Emoji.without(card.deckName()) : Caption.path(path);
  }
}
