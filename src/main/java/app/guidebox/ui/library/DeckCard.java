package app.guidebox.ui.library;

import app.guidebox.study.DeckSummary;
import app.guidebox.ui.Action;
import app.guidebox.ui.BoxBar;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Caption;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.Menus;
import app.guidebox.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One deck on the library page: its name, its counts, its boxes, and what to do with it. */
final class DeckCard extends VBox {
  private final DeckSummary summary;
  private final DeckActions actions;

  /**
   * What can be done with a deck.
   *
   * @param open opens its page; a click on the deck, or Enter, does it
   */
  record DeckActions(Action open, Action study, Action read, List<Action> more) {
    DeckActions {
      more = List.copyOf(more);
    }

    List<Action> all() {
      var all = new ArrayList<Action>(List.of(open, study, read));
      all.addAll(more);
      return all;
    }
  }

  DeckCard(DeckSummary summary, DeckActions actions) {
    this.summary = summary;
    this.actions = actions;
    getStyleClass().addAll("panel", "deck-card");
    getChildren().addAll(headline(), boxes());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(
        Messages.text(
            "deck.spoken",
            summary.deck().name(),
            summary.newToday(),
            summary.due(),
            summary.total()));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    var menu = Menus.context(actions.all());
    addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> menu.show(this, event.getScreenX(), event.getScreenY()));
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.isStillSincePress()
        && !isOnButton(event)) {
      actions.open().perform();
    }
  }

  // A click goes on to what lies below the button that answered it.
  private boolean isOnButton(MouseEvent event) {
    for (var node = event.getPickResult().getIntersectedNode();
        node != null && node != this;
        node = node.getParent()) {
      if (node instanceof ButtonBase) {
        return true;
      }
    }
    return false;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() == this) {
      actions.open().perform();
      event.consume();
    }
  }

  private Node headline() {
    var name = new Caption(summary.deck().name());
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
    var buttons =
        new HBox(
            8,
            Buttons.labelled(actions.read(), "flat"),
            Buttons.labelled(actions.study()),
            Menus.more(Messages.text("deck.more", summary.deck().name()), actions.more()));
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.setMinWidth(USE_PREF_SIZE);
    var row = new HBox(words, counts, buttons);
    row.getStyleClass().add("deck-headline");
    return row;
  }

  private static VBox count(String key, int number) {
    var figure = new Label(Messages.text("figure.number", number));
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
