package app.guidebox.ui.imports;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardId;
import app.guidebox.study.CardChange;
import app.guidebox.study.GuideReport;
import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Caption;
import app.guidebox.ui.FrontLine;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Place;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The cards that an import added, edited, moved or retired, where a match can be overruled. */
final class ChangesPane extends VBox {
  /** A group with more cards than this shows the first of them. */
  private static final int MOST_SHOWN = 200;

  /** A retired card can be joined to one of so many new ones. */
  private static final int MOST_JOINED = 40;

  private static final int LONGEST = 110;

  private final GuideReport guide;
  private final Optional<Taken> taken;

  /** An import that was done: what it can be overruled through, and the way to its places. */
  private record Taken(ImportViewModel model, Navigator navigator) {}

  /** Shows what was done. */
  ChangesPane(GuideReport guide, ImportViewModel model, Navigator navigator) {
    this(guide, Optional.of(new Taken(model, navigator)));
  }

  /** Shows what would be done. */
  ChangesPane(GuideReport guide) {
    this(guide, Optional.empty());
  }

  private ChangesPane(GuideReport guide, Optional<Taken> taken) {
    this.guide = guide;
    this.taken = taken;
    getStyleClass().add("import-changes");
    add("import.group.edited", of(CardChange.Edited.class), true);
    add("import.group.retired", of(CardChange.Retired.class), true);
    add("import.group.moved", of(CardChange.Moved.class), false);
    add("import.group.added", of(CardChange.Added.class), false);
  }

  private List<? extends CardChange> of(Class<? extends CardChange> kind) {
    return guide.matches().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private void add(String key, List<? extends CardChange> changes, boolean open) {
    if (changes.isEmpty()) {
      return;
    }
    var rows = new VBox();
    rows.getStyleClass().add("history-rows");
    var pane = new TitledPane(Messages.text(key, changes.size()), rows);
    pane.getStyleClass().addAll("skipped", "dense");
    pane.setAnimated(false);
    pane.setExpanded(open);
    // A big guide has many cards; most are never looked at here.
    pane.expandedProperty().subscribe(expanded -> fill(rows, changes, expanded));
    getChildren().add(pane);
  }

  private void fill(VBox rows, List<? extends CardChange> changes, boolean expanded) {
    if (!expanded || !rows.getChildren().isEmpty()) {
      return;
    }
    changes.stream().limit(MOST_SHOWN).map(this::row).forEach(rows.getChildren()::add);
    if (changes.size() > MOST_SHOWN) {
      var more = new Label(Messages.text("import.skipped.more", changes.size() - MOST_SHOWN));
      more.getStyleClass().addAll("muted", "small", "history-row");
      rows.getChildren().add(more);
    }
  }

  private Node row(CardChange change) {
    return switch (change) {
      case CardChange.Added(var id, var now) -> row(id, now, "", linkTo(now), Optional.empty());
      case CardChange.Moved(var id, var before, var now) ->
          row(
              id,
              now,
              Messages.text("import.moved.from", Integer.toString(before.source().line())),
              linkTo(now),
              Optional.empty());
      case CardChange.Edited(var id, var before, var now) ->
          row(
              id,
              now,
              before(before, now),
              linkTo(now),
              taken.map(done -> separating(done.model(), id, now)));
      case CardChange.Retired(var id, var before) ->
          row(
              id,
              before,
              Messages.text("import.retired.kept"),
              new Region(),
              taken.flatMap(done -> joining(done.model(), id, before)));
    };
  }

  private HBox row(
      CardId id, CardContent card, String detail, Node link, Optional<? extends Node> control) {
    var front = new Caption(beginning(card.front()));
    front.getStyleClass().add("change-front");
    LineBreaking.wrap(front);
    var words = new VBox(3, front);
    if (!detail.isEmpty()) {
      var small = new Label(detail);
      small.getStyleClass().addAll("muted", "small");
      LineBreaking.wrap(small);
      words.getChildren().add(small);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(16, words, link);
    control.ifPresent(node -> row.getChildren().addAll(node, outcome(id, node)));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("history-row");
    return row;
  }

  // Once the import is overruled for a card, the words for it stand in the control's place.
  private Label outcome(CardId id, Node control) {
    var words = new Label();
    words.getStyleClass().addAll("chip", "success");
    words.setMinWidth(USE_PREF_SIZE);
    taken.ifPresent(done -> words.textProperty().bind(done.model().overruled(id)));
    words.visibleProperty().bind(words.textProperty().isNotEmpty());
    words.managedProperty().bind(words.visibleProperty());
    control.visibleProperty().bind(words.visibleProperty().not());
    control.managedProperty().bind(control.visibleProperty());
    return words;
  }

  private static String before(CardContent before, CardContent now) {
    boolean sameFront = before.front().equals(now.front());
    boolean sameBack = before.back().equals(now.back());
    if (sameFront) {
      return Messages.text("import.edited.answer");
    }
    return Messages.text(
        sameBack ? "import.edited.front" : "import.edited.both", beginning(before.front()));
  }

  private Node linkTo(CardContent card) {
    var words = Messages.text("import.line", Integer.toString(card.source().line()));
    if (taken.isEmpty()) {
      var plain = new Label(words);
      plain.getStyleClass().addAll("muted", "small");
      plain.setMinWidth(USE_PREF_SIZE);
      return plain;
    }
    var link = new Hyperlink(words);
    link.getStyleClass().addAll("small", "line-number");
    link.setMinWidth(USE_PREF_SIZE);
    link.setTooltip(new Tooltip(Messages.text("import.line.tooltip")));
    link.setAccessibleText(words + ", " + beginning(card.front()));
    link.setOnAction(
        _ -> taken.get().navigator().go(new Place.Reader(guide.deck(), card.source().line())));
    return link;
  }

  private static Button separating(ImportViewModel model, CardId card, CardContent now) {
    var action =
        Action.of("import.separate", Feather.SCISSORS, () -> model.separate(card))
            .spoken(Messages.text("import.separate.spoken", beginning(now.front())));
    var button = Buttons.labelled(action, "small");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private Optional<MenuButton> joining(ImportViewModel model, CardId retired, CardContent before) {
    var added =
        guide.matches().stream()
            .filter(CardChange.Added.class::isInstance)
            .map(CardChange.Added.class::cast)
            .limit(MOST_JOINED)
            .toList();
    if (added.isEmpty()) {
      return Optional.empty();
    }
    var menu = new MenuButton(Messages.text("import.join"));
    menu.getStyleClass().add("small");
    menu.setMinWidth(USE_PREF_SIZE);
    menu.setAccessibleText(Messages.text("import.join.spoken", beginning(before.front())));
    menu.setTooltip(new Tooltip(Messages.text("import.join.tooltip")));
    for (var one : added) {
      var item = new MenuItem(beginning(one.now().front()));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> model.join(one.card(), retired));
      menu.getItems().add(item);
    }
    return Optional.of(menu);
  }

  private static String beginning(String front) {
    return FrontLine.of(front, LONGEST);
  }
}
