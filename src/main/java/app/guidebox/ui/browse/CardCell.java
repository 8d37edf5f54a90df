package app.guidebox.ui.browse;

import app.guidebox.study.CardDetails;
import app.guidebox.ui.BoxNames;
import app.guidebox.ui.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A card in the list: how its front begins, its box, and what is special about it. */
final class CardCell extends ListCell<CardDetails> {
  private static final int LONGEST = 160;

  CardCell() {
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
    var front = new Label(beginning(card));
    front.getStyleClass().add("browse-front");
    var marks = new HBox(6, chip(BoxNames.of(card.schedule().boxNumber()), "plain"));
    if (card.isLeech()) {
      marks.getChildren().add(chip(Messages.text("browse.leech"), "danger"));
    }
    if (card.marks().suspended()) {
      marks.getChildren().add(chip(Messages.text("browse.suspended"), "warning"));
    }
    if (card.marks().flag() > 0) {
      marks.getChildren().add(chip(Messages.text("browse.flagged"), "accent"));
    }
    var deck = new Label(card.deckName());
    deck.getStyleClass().addAll("muted", "small");
    setGraphic(new VBox(5, front, deck, marks));
    setAccessibleText(front.getText());
  }

  private static Label chip(String text, String tone) {
    var chip = new Label(text);
    chip.getStyleClass().addAll("chip", tone);
    return chip;
  }

  // One line without the marks of Markdown; the card itself is beside the list.
  private static String beginning(CardDetails card) {
    var line = card.card().content().front().strip().lines().findFirst().orElse("");
    var plain = line.replaceAll("[*_`#]+", "");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
  }
}
