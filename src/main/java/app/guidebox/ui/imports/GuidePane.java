package app.guidebox.ui.imports;

import app.guidebox.guide.Skipped;
import app.guidebox.study.GuideReport;
import app.guidebox.study.PreviewedGuide;
import app.guidebox.study.PreviewedGuide.FoundCard;
import app.guidebox.ui.Caption;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.Messages;
import app.guidebox.ui.markdown.MarkdownContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A guide in the preview of an import: its cards, and which of them are wanted. */
final class GuidePane extends VBox {
  private static final double LIST_SHARE = 44;
  private static final double LEAST_HEIGHT = 260;
  private static final double MOST_HEIGHT = 420;
  private static final double ROW_HEIGHT = 60;

  private final ImportViewModel model;
  private final FlowPane conventions = new FlowPane(18, 10);
  private final Map<String, CheckBox> choices = new HashMap<>();
  private final ListView<FoundCard> list = new ListView<>();
  private final CardPreview card;
  private final TitledPane cards = new TitledPane();
  private final VBox head = new VBox();
  private final VBox foot = new VBox();
  private Optional<PreviewedGuide> shown = Optional.empty();

  /**
   * A panel with the guide in it.
   *
   * @param open whether the cards are in view from the beginning
   */
  GuidePane(ImportViewModel model, MarkdownContext context, PreviewedGuide guide, boolean open) {
    this.model = model;
    card = new CardPreview(context);
    list.setCellFactory(_ -> new FoundCardCell(this::want));
    list.setAccessibleText(Messages.text("import.found"));
    list.getSelectionModel().selectedItemProperty().subscribe(found -> look(found));
    list.setOnKeyPressed(
        event -> {
          var found = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.SPACE && found != null) {
            want(found, !found.wanted());
            event.consume();
          }
        });
    cards.setExpanded(false);
    // A folder may hold hundreds of guides; most are never opened here.
    cards.expandedProperty().subscribe(this::fillWhenExpanded);
    // What changes cards is looked at first.
    cards.setExpanded(open && guide.report().edited() + guide.report().retired() == 0);
    cards.setAnimated(false);
    cards.getStyleClass().addAll("skipped", "dense", "found-cards");
    head.getStyleClass().add("guide-head");
    foot.getStyleClass().add("guide-foot");
    getStyleClass().addAll("panel", "guide-report");
    getChildren().addAll(head, conventions, cards, foot);
    show(guide);
  }

  private void fillWhenExpanded(boolean expanded) {
    if (expanded && cards.getContent() == null) {
      cards.setContent(sideBySide());
      look(list.getSelectionModel().getSelectedItem());
    }
  }

  private Node sideBySide() {
    var columns = new GridPane();
    columns.getStyleClass().add("found-columns");
    for (double share : List.of(LIST_SHARE, 100 - LIST_SHARE)) {
      var column = new ColumnConstraints();
      column.setPercentWidth(share);
      columns.getColumnConstraints().add(column);
    }
    columns.addRow(0, list, card);
    return columns;
  }

  /** Shows the guide as it would come in now; what is open stays open. */
  final void show(PreviewedGuide guide) {
    shown = Optional.of(guide);
    var report = guide.report();
    head.getChildren().setAll(title(report), ReportPane.chips(report));
    showChoices(guide);
    var found = guide.cards();
    cards.setText(
        Messages.text(
            "import.found.title", found.size(), found.stream().filter(FoundCard::wanted).count()));
    showList(found);
    double height = Math.clamp(found.size() * ROW_HEIGHT, LEAST_HEIGHT, MOST_HEIGHT);
    for (Region side : List.of(list, card)) {
      side.setMinHeight(height);
      side.setPrefHeight(height);
    }
    foot.getChildren().clear();
    if (report.edited() + report.retired() + report.moved() > 0) {
      foot.getChildren().add(new ChangesPane(report));
    }
    if (!report.skipped().isEmpty()) {
      foot.getChildren()
          .add(ReportPane.skipped(report, (place, words) -> toggle(words, guide, place)));
    }
    foot.setManaged(!foot.getChildren().isEmpty());
  }

  // The place in the list and the card in view stay.
  private void showList(List<FoundCard> found) {
    int selected = list.getSelectionModel().getSelectedIndex();
    if (found.size() == list.getItems().size()) {
      for (int i = 0; i < found.size(); i++) {
        if (!found.get(i).equals(list.getItems().get(i))) {
          list.getItems().set(i, found.get(i));
        }
      }
    } else {
      list.getItems().setAll(found);
    }
    if (!found.isEmpty()) {
      list.getSelectionModel().select(Math.clamp(selected, 0, found.size() - 1));
    }
  }

  private static Node title(GuideReport report) {
    var name = new Caption(report.deckName());
    name.getStyleClass().add("deck-name");
    LineBreaking.wrap(name);
    var file = new Label(report.file());
    file.getStyleClass().addAll("muted", "small");
    LineBreaking.wrap(file);
    return new VBox(3, name, file);
  }

  // The boxes stay, and with them the keyboard's focus.
  private void showChoices(PreviewedGuide guide) {
    var boxes = new ArrayList<Node>();
    guide
        .conventions()
        .forEach(
            (convention, count) -> {
              var box = choice("convention-" + convention.id());
              box.setText(Messages.text("import.convention", convention.title(), count));
              box.setSelected(!guide.wishes().leftOut().contains(convention));
              box.setOnAction(
                  _ -> model.wish(guide.file(), now -> now.with(convention, box.isSelected())));
              boxes.add(box);
            });
    if (guide.termsInAnswers() > 0) {
      var terms = choice("terms-in-answers");
      terms.setText(Messages.text("import.terms", guide.termsInAnswers()));
      terms.setSelected(guide.wishes().termsInAnswers());
      terms.setOnAction(
          _ -> model.wish(guide.file(), now -> now.withTermsInAnswers(terms.isSelected())));
      boxes.add(terms);
    }
    if (!conventions.getChildren().equals(boxes)) {
      conventions.getChildren().setAll(boxes);
    }
  }

  private CheckBox choice(String id) {
    return choices.computeIfAbsent(
        id,
        name -> {
          var box = new CheckBox();
          box.setId(name);
          return box;
        });
  }

  private void want(FoundCard found, boolean wanted) {
    shown.ifPresent(guide -> model.wish(guide.file(), now -> now.withCard(found.key(), wanted)));
  }

  private void look(@Nullable FoundCard found) {
    if (found != null && cards.isExpanded()) {
      shown.ifPresent(guide -> model.look(guide, found.found().card(), card::show));
    }
  }

  // The guide is not in the library yet, so its lines are shown in place.
  private static void toggle(VBox words, PreviewedGuide guide, Skipped place) {
    if (!words.getChildren().removeIf(SourceExcerpt.class::isInstance)) {
      words.getChildren().add(new SourceExcerpt(guide.guide().lines(), place.line()));
    }
  }
}
