package app.guidebox.ui.editor;

import app.guidebox.study.CardDetails;
import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.LoadState;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Notice;
import app.guidebox.ui.ProblemBanner;
import app.guidebox.ui.Screen;
import app.guidebox.ui.editor.EditorViewModel.Preview;
import app.guidebox.ui.markdown.MarkdownContext;
import app.guidebox.ui.markdown.MarkdownView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page on which a card is worded: the Markdown on the left, the card on the right. */
public final class EditorView implements Screen {
  private static final int HALF = 50;

  private final EditorViewModel model;
  private final Navigator navigator;
  private final MarkdownView front;
  private final MarkdownView back;
  private final Separator rule = new Separator();
  private final StackPane root = new StackPane();
  private final TextArea frontField = new TextArea();
  private final VBox guideText = new VBox(10);
  private final ProblemBanner problem;
  private Map<String, byte[]> images = Map.of();
  private final Label nothingYet = new Label(Messages.text("editor.preview.empty"));
  private final Action save;
  private final Action revert;
  private final Action followGuide;
  private final Action reload;
  private final Region bar;

  /**
   * @param context draws fences and opens links; images are those of the card's guide
   */
  public EditorView(EditorViewModel model, MarkdownContext context, Navigator navigator) {
    this.model = model;
    this.problem = new ProblemBanner(model.problemProperty());
    this.navigator = navigator;
    var own =
        new MarkdownContext(
            target -> Optional.ofNullable(images.get(target)),
            context.decoded(),
            context.diagrams(),
            context.links());
    front = new MarkdownView(own);
    back = new MarkdownView(own);
    save =
        Action.of(model.isNew() ? "editor.add" : "editor.save", Feather.CHECK, this::save)
            .on("Shortcut+Enter", "Shortcut+S")
            .when(model.changed());
    revert =
        Action.of("editor.revert", Feather.ROTATE_CCW, model::revert)
            .on("Shortcut+R")
            .when(model.changed());
    followGuide = Action.of("editor.follow", Feather.BOOK_OPEN, model::followGuide);
    reload = Action.of("editor.reload", Feather.REFRESH_CW, model::load).on("F5");
    bar = barOf();
    bind(twoColumns());
  }

  @Override
  public String title() {
    return Messages.text(model.isNew() ? "editor.title.new" : "editor.title");
  }

  @Override
  public Optional<Region> bar() {
    return Optional.of(bar);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Action> actions() {
    return List.of(save, revert, reload);
  }

  @Override
  public void shown() {
    model.load();
    frontField.requestFocus();
  }

  @Override
  public void hidden() {
    model.saveOnLeaving();
  }

  private void save() {
    model.save(
        () -> {
          if (model.isNew()) {
            frontField.requestFocus();
          } else {
            navigator.back();
          }
        });
  }

  private Region barOf() {
    var title = new Label(title());
    title.getStyleClass().add("top-bar-title");
    var done = new Label();
    done.getStyleClass().addAll("muted", "small");
    done.textProperty().bind(model.doneProperty());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var content =
        new HBox(
            title, done, gap, Buttons.labelled(revert, "flat"), Buttons.labelled(save, "primary"));
    content.setAlignment(Pos.CENTER_LEFT);
    content.getStyleClass().add("bar-content");
    return content;
  }

  private void bind(Node columns) {
    root.getStyleClass().addAll("screen", "editor");
    model
        .stateProperty()
        .subscribe(
            state -> {
              root.getChildren()
                  .setAll(
                      switch (state) {
                        case LoadState.Loading() -> Notice.loading(Messages.text("editor.loading"));
                        case LoadState.Failed(var sentence) ->
                            Notice.failure(sentence, Buttons.labelled(reload));
                        case LoadState.Ready() -> columns;
                      });
              // Only a field that is on the page can take the focus.
              frontField.requestFocus();
            });
    model.previewProperty().subscribe(this::show);
    model.detailsProperty().subscribe(this::showGuideText);
  }

  private Node twoColumns() {
    var columns = new GridPane();
    columns.getStyleClass().add("editor-columns");
    for (int column = 0; column < 2; column++) {
      var half = new ColumnConstraints();
      half.setPercentWidth(HALF);
      columns.getColumnConstraints().add(half);
    }
    var whole = new RowConstraints();
    whole.setVgrow(Priority.ALWAYS);
    columns.getRowConstraints().add(whole);
    columns.addRow(0, fields(), preview());
    return columns;
  }

  private Node fields() {
    var backField = new TextArea();
    var noteField = new TextArea();
    VBox.setVgrow(backField, Priority.ALWAYS);
    frontField.setPrefRowCount(4);
    noteField.setPrefRowCount(3);
    var answer = labelled("editor.back", backField, model.backProperty());
    VBox.setVgrow(answer, Priority.ALWAYS);
    var fields =
        new VBox(
            problem,
            guideText,
            labelled("editor.front", frontField, model.frontProperty()),
            answer,
            labelled("editor.tags", new TextField(), model.tagsProperty()),
            labelled("editor.note", noteField, model.noteProperty()));
    fields.getStyleClass().add("editor-fields");
    return fields;
  }

  private static VBox labelled(String key, TextInputControl field, StringProperty text) {
    var label = new Label(Messages.text(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    field.setId(key.replace('.', '-'));
    field.setAccessibleText(Messages.text(key));
    field.setPromptText(Messages.text(key + ".hint"));
    if (field instanceof TextArea area) {
      area.setWrapText(true);
      area.getStyleClass().add("markdown-field");
    }
    field.textProperty().bindBidirectional(text);
    return new VBox(6, label, field);
  }

  private Node preview() {
    front.getStyleClass().add("card-front");
    nothingYet.getStyleClass().add("muted");
    nothingYet.managedProperty().bind(nothingYet.visibleProperty());
    var face = new VBox(nothingYet, front, rule, back);
    face.getStyleClass().addAll("card-face", "back");
    face.setMaxHeight(Region.USE_PREF_SIZE);
    var title = new Label(Messages.text("editor.preview"));
    title.getStyleClass().add("field-label");
    var column = new VBox(6, title, face);
    column.getStyleClass().add("editor-preview");
    var scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("screen-scroll");
    return scroll;
  }

  private void show(Preview preview) {
    images = preview.images();
    front.show(preview.front());
    back.show(preview.back());
    rule.setVisible(!preview.back().isEmpty());
    nothingYet.setVisible(preview.front().isEmpty() && preview.back().isEmpty());
  }

  private void showGuideText(Optional<CardDetails> details) {
    guideText.getChildren().clear();
    details
        .filter(card -> card.isReworded() && !card.marks().own())
        .ifPresent(
            card -> {
              var words =
                  new Label(
                      Messages.text(card.marks().differs() ? "editor.differs" : "editor.reworded"));
              LineBreaking.wrap(words);
              words.setMaxWidth(Double.MAX_VALUE);
              HBox.setHgrow(words, Priority.ALWAYS);
              var follow = Buttons.labelled(followGuide, "small");
              follow.setMinWidth(Region.USE_PREF_SIZE);
              var row = new HBox(12, words, follow);
              row.setAlignment(Pos.CENTER_LEFT);
              row.getStyleClass().add("warning-banner");
              guideText.getChildren().add(row);
            });
    guideText.setManaged(!guideText.getChildren().isEmpty());
  }
}
