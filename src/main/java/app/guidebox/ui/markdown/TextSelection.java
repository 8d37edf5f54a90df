package app.guidebox.ui.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The selection of letters on a page: dragged over any number of its texts, a word by a double
 * click, a whole text by a triple one; copied with the platform's shortcut or the context menu.
 */
public final class TextSelection {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Region page;
  private final Supplier<List<Passage>> texts;
  private @Nullable Place anchor;
  private @Nullable Place end;
  private @Nullable ContextMenu menu;

  /**
   * @param page where the mouse and the keyboard are watched
   * @param texts the page's texts in reading order
   */
  public TextSelection(Region page, Supplier<List<Passage>> texts) {
    this.page = page;
    this.texts = texts;
    page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::copyOnShortcut);
    page.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::openMenu);
  }

  /** The selected letters, one line end between two texts; empty if there are none. */
  public String selected() {
    var copy = new StringBuilder();
    forEachSelected(
        (passage, range) -> {
          copy.append(copy.isEmpty() ? "" : "\n");
          copy.append(passage.text(), range.start(), range.end());
        });
    return copy.toString();
  }

  /** Selects nothing. */
  public void clear() {
    anchor = null;
    end = null;
    texts.get().forEach(passage -> passage.select(new TextRange(0, 0)));
  }

  private record Place(Passage passage, int index) {}

  @FunctionalInterface
  private interface Visitor {
    void visit(Passage passage, TextRange range);
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    var place = placeAt(event);
    if (place.isEmpty()) {
      clear();
      return;
    }
    var passage = place.get().passage();
    switch (event.getClickCount()) {
      case 1 -> select(event.isShiftDown() && anchor != null ? anchor : place.get(), place.get());
      case 2 -> select(passage, passage.wordAt(place.get().index()));
      default -> select(passage, new TextRange(0, passage.text().length()));
    }
  }

  private void drag(MouseEvent event) {
    if (anchor != null && event.getButton() == MouseButton.PRIMARY) {
      var from = anchor;
      placeAt(event).ifPresent(place -> select(from, place));
    }
  }

  private void select(Passage passage, TextRange range) {
    select(new Place(passage, range.start()), new Place(passage, range.end()));
  }

  private void select(Place from, Place to) {
    anchor = from;
    end = to;
    texts.get().forEach(passage -> passage.select(new TextRange(0, 0)));
    forEachSelected(Passage::select);
  }

  private void forEachSelected(Visitor visitor) {
    if (anchor == null || end == null) {
      return;
    }
    var all = texts.get();
    int first = all.indexOf(anchor.passage());
    int last = all.indexOf(end.passage());
    if (first < 0 || last < 0) {
      return;
    }
    boolean forward = first < last || (first == last && anchor.index() <= end.index());
    var from = forward ? anchor : end;
    var to = forward ? end : anchor;
    for (var passage : all.subList(Math.min(first, last), Math.max(first, last) + 1)) {
      int start = passage == from.passage() ? from.index() : 0;
      int stop = passage == to.passage() ? to.index() : passage.text().length();
      if (start < stop) {
        visitor.visit(passage, new TextRange(start, Math.min(stop, passage.text().length())));
      }
    }
  }

  private Optional<Place> placeAt(MouseEvent event) {
    for (Node node = event.getPickResult().getIntersectedNode();
        node != null;
        node = node.getParent()) {
      if (node instanceof Passage passage) {
        var local = passage.sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY()));
        return Optional.of(new Place(passage, passage.indexAt(local)));
      }
    }
    return Optional.empty();
  }

  private void copyOnShortcut(KeyEvent event) {
    if (COPY.match(event) && !selected().isEmpty()) {
      CodeBlock.copyToClipboard(selected());
      event.consume();
    }
  }

  private void openMenu(ContextMenuEvent event) {
    var selected = selected();
    var hit = event.getPickResult().getIntersectedNode();
    var whole = textAround(hit);
    if (selected.isEmpty() && whole.isEmpty()) {
      return;
    }
    if (menu != null) {
      menu.hide();
    }
    menu = new ContextMenu();
    if (!selected.isEmpty()) {
      menu.getItems().add(item("Copy", selected));
    }
    whole.ifPresent(passage -> item("Copy the whole text", passage.text(), menu));
    menu.show(page, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private static void item(String title, String text, @Nullable ContextMenu menu) {
    if (menu != null) {
      menu.getItems().add(item(title, text));
    }
  }

  private static MenuItem item(String title, String text) {
    var item = new MenuItem(title);
    item.setOnAction(_ -> CodeBlock.copyToClipboard(text));
    return item;
  }

  private static Optional<Passage> textAround(@Nullable Node hit) {
    for (Node node = hit; node != null; node = node.getParent()) {
      if (node instanceof Passage passage) {
        return Optional.of(passage);
      }
    }
    return Optional.empty();
  }
}
