package app.guidebox.ui.imports;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardId;
import app.guidebox.study.CardChange;
import app.guidebox.study.GuideReport;
import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Place;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
  private final ImportViewModel model;
  private final Navigator navigator;

  ChangesPane(GuideReport guide, ImportViewModel model, Navigator navigator) {
    this.guide = guide;
    this.model = model;
    this.navigator = navigator;
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
          row(id, now, before(before, now), linkTo(now), Optional.of(separating(id, now)));
      case CardChange.Retired(var id, var before) ->
          row(id, before, Messages.text("import.retired.kept"), new Region(), joining(id, before));
    };
  }

  private HBox row(
      CardId id, CardContent card, String detail, Node link, Optional<? extends Node> control) {
    var front = new Label(beginning(card.front()));
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
    control.ifPresent(
        node -> {
          var answer = new Label();
          answer.getStyleClass().addAll("chip", "success");
          answer.setMinWidth(Region.USE_PREF_SIZE);
          var told = model.overruled(id);
          answer.textProperty().bind(told);
          answer.visibleProperty().bind(told.map(text -> !text.isEmpty()));
          answer.managedProperty().bind(answer.visibleProperty());
          node.visibleProperty().bind(answer.visibleProperty().not());
          node.managedProperty().bind(node.visibleProperty());
          row.getChildren().addAll(node, answer);
        });
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("history-row");
    return row;
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
    var link = new Hyperlink(words);
    link.getStyleClass().addAll("small", "line-number");
    link.setMinWidth(USE_PREF_SIZE);
    link.setTooltip(new Tooltip(Messages.text("import.line.tooltip")));
    link.setAccessibleText(words + ", " + beginning(card.front()));
    link.setOnAction(_ -> navigator.go(new Place.Reader(guide.deck(), card.source().line())));
    return link;
  }

  private Node separating(CardId card, CardContent now) {
    var action =
        Action.of("import.separate", Feather.SCISSORS, () -> model.separate(card))
            .spoken(Messages.text("import.separate.spoken", beginning(now.front())));
    var button = Buttons.labelled(action, "small");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private Optional<Node> joining(CardId retired, CardContent before) {
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
    var line = front.strip().lines().findFirst().orElse("").replaceAll("[*_`#]+", "");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
