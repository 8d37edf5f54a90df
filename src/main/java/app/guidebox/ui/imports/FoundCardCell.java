package app.guidebox.ui.imports;

import app.guidebox.study.PreviewedGuide.FoundCard;
import app.guidebox.ui.Caption;
import app.guidebox.ui.FrontLine;
import app.guidebox.ui.Messages;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A card that was found: whether it comes in, how its front begins, and where it stands. */
final class FoundCardCell extends ListCell<FoundCard> {
  private static final int LONGEST = 140;

  private final CheckBox wanted = new CheckBox();
  private final Caption front = new Caption();
  private final Label place = new Label();
  private final HBox row;

  /**
   * An empty cell.
   *
   * @param chosen is told whether a card is wanted
   */
  FoundCardCell(BiConsumer<FoundCard, Boolean> chosen) {
    front.getStyleClass().add("browse-front");
    place.getStyleClass().addAll("muted", "small");
    // The list itself takes the keys.
    wanted.setFocusTraversable(false);
    wanted.setOnAction(_ -> chosen.accept(getItem(), wanted.isSelected()));
    var words = new VBox(3, front, place);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(10, wanted, words);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable FoundCard card, boolean empty) {
    super.updateItem(card, empty);
    if (empty || card == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var content = card.found().card();
    wanted.setSelected(card.wanted());
    front.wordsProperty().set(FrontLine.of(content.front(), LONGEST));
    place.setText(
        Messages.text(
            "import.found.place",
            card.found().convention().title(),
            Integer.toString(content.source().line())));
    setGraphic(row);
    setAccessibleText(
        Messages.text(
            card.wanted() ? "import.found.wanted" : "import.found.left", front.getText()));
    wanted.setAccessibleText(getAccessibleText());
  }
}
