package app.guidebox.ui.library;

import app.guidebox.study.DeckSummary;
import app.guidebox.ui.Action;
import app.guidebox.ui.BoxBar;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.Messages;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One deck on the library page: its name, its counts, its boxes, and what to do with it. */
final class DeckCard extends VBox {
  private final DeckSummary summary;
  private final Action study;
  private final Action read;

  DeckCard(DeckSummary summary, Runnable study, Runnable read) {
    this.summary = summary;
    var name = summary.deck().name();
    boolean anything = summary.newToday() + summary.due() > 0;
    this.study =
        Action.of("deck.study", Feather.PLAY, study)
            .when(new SimpleBooleanProperty(anything))
            .spoken(Messages.text("deck.study.spoken", name));
    this.read =
        Action.of("deck.read", Feather.BOOK_OPEN, read)
            .spoken(Messages.text("deck.read.spoken", name));
    getStyleClass().addAll("panel", "deck-card");
    getChildren().addAll(headline(), boxes());
  }

  private Node headline() {
    var name = new Label(summary.deck().name());
    name.getStyleClass().add("deck-name");
    LineBreaking.wrap(name);
    var file = new Label(summary.guideFile());
    file.getStyleClass().addAll("muted", "small");
    var words = new VBox(3, name, file);
    words.setMinWidth(160);
    HBox.setHgrow(words, Priority.ALWAYS);
    var counts =
        new HBox(
            count("deck.new", summary.newToday()),
            count("deck.due", summary.due()),
            count("deck.total", summary.total()));
    counts.getStyleClass().add("deck-counts");
    var buttons = new HBox(8, Buttons.labelled(read, "flat"), Buttons.labelled(study));
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.setMinWidth(USE_PREF_SIZE);
    var row = new HBox(words, counts, buttons);
    row.getStyleClass().add("deck-headline");
    return row;
  }

  private static VBox count(String key, int number) {
    var figure = new Label(Integer.toString(number));
    figure.getStyleClass().addAll("card-count", number == 0 ? "none" : "some");
    var label = new Label(Messages.text(key));
    label.getStyleClass().addAll("muted", "small");
    var box = new VBox(figure, label);
    box.getStyleClass().addAll("deck-count", key.replace('.', '-'));
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private Node boxes() {
    var bar = new BoxBar();
    bar.show(summary.perBox());
    return bar;
  }
}
