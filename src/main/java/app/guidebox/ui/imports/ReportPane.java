package app.guidebox.ui.imports;

import app.guidebox.guide.Skipped;
import app.guidebox.study.GuideReport;
import app.guidebox.study.ImportReport;
import app.guidebox.study.Problem;
import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Caption;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an import came to: a panel for each guide, and for each file that could not be read. */
final class ReportPane extends VBox {
  /** A guide with more skipped places than this shows the first of them. */
  private static final int MOST_SKIPPED_SHOWN = 200;

  /** The name of a guide keeps this much beside its buttons; in pixels. */
  private static final double MIN_WORDS = 160;

  private final ImportViewModel model;
  private final Navigator navigator;

  /**
   * Shows what an import did.
   *
   * @param next what the learner can do now
   * @param model is told where the learner overrules the import
   * @param navigator takes the learner to a place in a guide
   */
  ReportPane(ImportReport report, List<Action> next, ImportViewModel model, Navigator navigator) {
    this.model = model;
    this.navigator = navigator;
    getStyleClass().add("import-report");
    setId("import-report");
    getChildren().add(headline(report, next));
    report.problems().forEach(problem -> getChildren().add(panelOf(problem)));
    report.guides().forEach(guide -> getChildren().add(panelOf(guide)));
  }

  private static Node headline(ImportReport report, List<Action> next) {
    int added = report.guides().stream().mapToInt(GuideReport::added).sum();
    return headline(
        report.cancelled()
            ? Messages.text("import.cancelled")
            : Messages.text("import.came", added, report.guides().size()),
        next);
  }

  /** A sentence, and what can be done now beside it. */
  static Node headline(String sentence, List<Action> next) {
    var text = new Label(sentence);
    text.getStyleClass().add("section-title");
    LineBreaking.wrap(text);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var row = new HBox(12, text, gap);
    row.setAlignment(Pos.CENTER_LEFT);
    for (int i = next.size() - 1; i >= 0; i--) {
      row.getChildren().add(Buttons.labelled(next.get(i), i == 0 ? "primary" : "flat"));
    }
    return row;
  }

  /** Says why a file did not come in. */
  static Node panelOf(Problem problem) {
    var icon = new FontIcon(Feather.ALERT_TRIANGLE);
    var file = new Label(problem.file());
    file.getStyleClass().add("deck-name");
    var sentence = new Label(problem.sentence());
    LineBreaking.wrap(sentence);
    sentence.getStyleClass().add("muted");
    var row = new HBox(14, icon, new VBox(4, file, sentence));
    row.getStyleClass().addAll("panel", "problem");
    return row;
  }

  private Node panelOf(GuideReport guide) {
    var name = new Caption(guide.deckName());
    name.getStyleClass().add("deck-name");
    LineBreaking.wrap(name);
    var file = new Label(guide.file());
    file.getStyleClass().addAll("muted", "small");
    LineBreaking.wrap(file);
    var words = new VBox(3, name, file);
    words.setMinWidth(MIN_WORDS);
    HBox.setHgrow(words, Priority.ALWAYS);
    var panel = new VBox(new HBox(12, words, ways(guide)), chips(guide));
    panel.getStyleClass().addAll("panel", "guide-report");
    if (!guide.matches().isEmpty()) {
      panel.getChildren().add(new ChangesPane(guide, model, navigator));
    }
    if (!guide.skipped().isEmpty()) {
      panel
          .getChildren()
          .add(
              skipped(
                  guide, (place, _) -> navigator.go(new Place.Reader(guide.deck(), place.line()))));
    }
    return panel;
  }

  // Where a learner wants to go from here with a guide.
  private Node ways(GuideReport guide) {
    var deck = guide.deck();
    int cards = guide.added() + guide.unchanged() + guide.edited() + guide.moved();
    var read =
        Action.of("deck.read", Feather.BOOK_OPEN, () -> navigator.go(new Place.Reader(deck, 1)))
            .spoken(Messages.text("deck.read.spoken", guide.deckName()));
    var study =
        Action.of(
                "deck.study", Feather.PLAY, () -> navigator.go(new Place.Study(Optional.of(deck))))
            .when(new SimpleBooleanProperty(cards > 0))
            .spoken(Messages.text("deck.study.spoken", guide.deckName()));
    var buttons = new HBox(8, Buttons.labelled(read, "flat"), Buttons.labelled(study));
    buttons.setAlignment(Pos.TOP_RIGHT);
    buttons.setMinWidth(USE_PREF_SIZE);
    return buttons;
  }

  /** What an import does to a deck, in numbers. */
  static Node chips(GuideReport guide) {
    var chips = new FlowPane(8, 8);
    chip(chips, "import.added", guide.added(), "success");
    chip(chips, "import.unchanged", guide.unchanged(), "plain");
    chip(chips, "import.edited", guide.edited(), "accent");
    chip(chips, "import.moved", guide.moved(), "accent");
    chip(chips, "import.retired", guide.retired(), "warning");
    chip(chips, "import.skipped", guide.skipped().size(), "warning");
    if (chips.getChildren().isEmpty()) {
      chips.getChildren().add(new Label(Messages.text("import.nothing")));
    }
    return chips;
  }

  private static void chip(FlowPane chips, String key, int number, String tone) {
    if (number > 0) {
      var chip = new Label(Messages.text(key, number));
      chip.getStyleClass().addAll("chip", tone);
      chips.getChildren().add(chip);
    }
  }

  /**
   * What was skipped in a guide, and why.
   *
   * @param open shows a place in the guide; is also given what stands about it here
   */
  static Node skipped(GuideReport guide, BiConsumer<Skipped, VBox> open) {
    var places = guide.skipped();
    var rows = new GridPane();
    rows.getStyleClass().add("skipped-rows");
    var lineColumn = new ColumnConstraints();
    lineColumn.setMinWidth(Region.USE_PREF_SIZE);
    var textColumn = new ColumnConstraints();
    textColumn.setHgrow(Priority.ALWAYS);
    rows.getColumnConstraints().addAll(lineColumn, textColumn);
    int shown = Math.min(places.size(), MOST_SKIPPED_SHOWN);
    for (int row = 0; row < shown; row++) {
      var place = places.get(row);
      var words = reason(place);
      rows.addRow(row, link(place, () -> open.accept(place, words)), words);
    }
    if (places.size() > shown) {
      rows.add(new Label(Messages.text("import.skipped.more", places.size() - shown)), 1, shown);
    }
    var pane = new TitledPane(Messages.text("import.skipped.title", places.size()), rows);
    pane.getStyleClass().addAll("skipped", "dense");
    pane.setExpanded(places.size() <= 3);
    pane.setAnimated(false);
    return pane;
  }

  private static Hyperlink link(Skipped place, Runnable open) {
    var words = Messages.text("import.line", Integer.toString(place.line()));
    var line = new Hyperlink(words);
    line.getStyleClass().addAll("small", "line-number");
    line.setTooltip(new Tooltip(Messages.text("import.line.tooltip")));
    line.setAccessibleText(words + ", " + place.reason());
    line.setOnAction(_ -> open.run());
    GridPane.setValignment(line, VPos.TOP);
    return line;
  }

  private static VBox reason(Skipped place) {
    var reason = new Label(place.reason());
    LineBreaking.wrap(reason);
    var text = new Caption(place.excerpt());
    text.getStyleClass().addAll("muted", "small");
    return new VBox(2, reason, text);
  }
}
