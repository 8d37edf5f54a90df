package app.guidebox.ui.reader;

import app.guidebox.diagram.picture.Emoji;
import app.guidebox.ui.Caption;
import app.guidebox.ui.Messages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** The guide's headings as a tree; a click or Enter goes to one. */
final class OutlinePane extends TreeView<OutlineEntry> {
  private static final OutlineEntry NOWHERE = new OutlineEntry(0, "", 1, "");

  /** Headings of this level and deeper are folded away at first where the guide is long. */
  private static final int FOLDED_LEVEL = 3;

  private static final int LONG_GUIDE = 40;

  private static final int ROWS_ABOVE = 6;

  private final Consumer<OutlineEntry> chosen;
  private final Map<OutlineEntry, TreeItem<OutlineEntry>> items = new HashMap<>();
  private Map<OutlineEntry, Integer> cardCounts = Map.of();
  private final List<TreeItem<OutlineEntry>> unfolded = new ArrayList<>();

  OutlinePane(Consumer<OutlineEntry> chosen) {
    this.chosen = chosen;
    getStyleClass().add("outline");
    setShowRoot(false);
    setRoot(new TreeItem<>(NOWHERE));
    setAccessibleText(Messages.text("reader.outline"));
    setCellFactory(_ -> new EntryCell());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Shows the headings of another guide, and how many cards each section has. */
  void show(List<OutlineEntry> entries, Map<OutlineEntry, Integer> cards) {
    cardCounts = cards;
    items.clear();
    unfolded.clear();
    var root = new TreeItem<>(NOWHERE);
    var above = new ArrayDeque<TreeItem<OutlineEntry>>();
    above.push(root);
    for (var entry : entries) {
      while (above.element().getValue().level() >= entry.level()) {
        above.pop();
      }
      var item = new TreeItem<>(entry);
      item.setExpanded(entries.size() < LONG_GUIDE || entry.level() < FOLDED_LEVEL - 1);
      above.element().getChildren().add(item);
      above.push(item);
      items.put(entry, item);
    }
    setRoot(root);
  }

  /** Marks the section that is being read, unfolds it, and brings it into sight. */
  void mark(Optional<OutlineEntry> section) {
    unfolded.forEach(item -> item.setExpanded(false));
    unfolded.clear();
    if (section.isEmpty() || !items.containsKey(section.get())) {
      getSelectionModel().clearSelection();
      return;
    }
    var item = items.get(section.get());
    unfoldAbove(item);
    int row = getRow(item);
    getSelectionModel().select(row);
    if (!isFocused()) {
      scrollTo(Math.max(0, row - ROWS_ABOVE));
    }
  }

  // What was unfolded only to show the section is folded again when it is left.
  private void unfoldAbove(TreeItem<OutlineEntry> item) {
    for (var at = item.getParent(); at != null; at = at.getParent()) {
      if (!at.isExpanded()) {
        at.setExpanded(true);
        unfolded.add(at);
      }
    }
  }

  private void pressed(KeyEvent event) {
    var selected = getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && selected != null) {
      chosen.accept(selected.getValue());
      event.consume();
    }
  }

  private final class EntryCell extends TreeCell<OutlineEntry> {
    private final Caption heading = new Caption();
    private final Label number = new Label();
    private final HBox line = new HBox(8, heading, number);

    EntryCell() {
      heading.setMinWidth(0);
      heading.fontProperty().bind(fontProperty());
      heading.textFillProperty().bind(textFillProperty());
      number.getStyleClass().add("outline-cards");
      number.setMinWidth(USE_PREF_SIZE);
      line.setAlignment(Pos.CENTER_LEFT);
      // As wide as the tree and no wider: a long heading ends in an ellipsis.
      setMinWidth(0);
      setPrefWidth(0);
      addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    @Override
    protected void updateItem(OutlineEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      getStyleClass().removeIf(name -> name.startsWith("level-"));
      if (empty || entry == null) {
        setTooltip(null);
        setGraphic(null);
        setAccessibleText(null);
      } else {
        heading.wordsProperty().set(entry.text());
        setTooltip(new Tooltip(Emoji.without(entry.text())));
        setGraphic(line);
        showCards(entry, cardCounts.getOrDefault(entry, 0));
        getStyleClass().add("level-" + entry.level());
      }
    }

    // A heading that is itself a question has its one card for certain.
    private void showCards(OutlineEntry entry, int cards) {
      number.setText(Integer.toString(cards));
      number.setVisible(cards > 1);
      number.setManaged(cards > 1);
      setAccessibleText(Messages.text("reader.outline.cards", entry.text(), cards));
    }

    private void clicked(MouseEvent event) {
      boolean onArrow =
          getDisclosureNode() != null
              && getDisclosureNode().getBoundsInParent().contains(event.getX(), event.getY());
      if (!isEmpty() && event.getButton() == MouseButton.PRIMARY && !onArrow) {
        chosen.accept(getItem());
      }
    }
  }
}
