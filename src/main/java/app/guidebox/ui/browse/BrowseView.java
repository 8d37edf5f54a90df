package app.guidebox.ui.browse;

import app.guidebox.diagram.picture.Emoji;
import app.guidebox.study.CardDetails;
import app.guidebox.ui.Action;
import app.guidebox.ui.BoxNames;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Caption;
import app.guidebox.ui.Chips;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.LoadState;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Notice;
import app.guidebox.ui.ProblemBanner;
import app.guidebox.ui.Screen;
import app.guidebox.ui.browse.BrowseViewModel.Looked;
import app.guidebox.ui.markdown.MarkdownContext;
import app.guidebox.ui.markdown.MarkdownView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page to find cards on: the search and what it found, and the card that is looked at. */
public final class BrowseView implements Screen {
  /** The next cards are fetched when so few are left below those in view. */
  private static final int AHEAD = 30;

  private final BrowseViewModel model;
  private final MarkdownContext context;
  private final TextField query = new TextField();
  private final ListView<CardDetails> list = new ListView<>();
  private final ProblemBanner problem;
  private final StackPane detail = new StackPane();
  private final BorderPane root = new BorderPane();
  private Map<String, byte[]> images = Map.of();

  private final Action find;
  private final Action reload;
  private final Action open;
  private final Action suspend;
  private final Action flag;
  private final Action bury;
  private final Action reset;
  private final Action edit;
  private final Action remove;
  private final Action undo;

  public BrowseView(BrowseViewModel model, MarkdownContext context, Navigator navigator) {
    this.model = model;
    this.problem = new ProblemBanner(model.problemProperty());
    this.context =
        new MarkdownContext(
            target -> Optional.ofNullable(images.get(target)),
            context.decoded(),
            context.diagrams(),
            context.links());
    var any = model.anyLooked();
    find = Action.of("browse.find", Feather.SEARCH, query::requestFocus).on("Shortcut+F", "Slash");
    reload = Action.of("browse.reload", Feather.REFRESH_CW, model::search).on("F5");
    open =
        Action.of("browse.open", Feather.BOOK_OPEN, () -> model.place().ifPresent(navigator::go))
            .on("R")
            .when(any);
    suspend =
        Action.of("browse.suspend", Feather.PAUSE_CIRCLE, model::suspendOrResume).on("P").when(any);
    flag = Action.of("browse.flag", Feather.FLAG, model::flagOrUnflag).on("F").when(any);
    bury = Action.of("browse.bury", Feather.SUNRISE, model::bury).on("B").when(any);
    reset = Action.of("browse.reset", Feather.ROTATE_CCW, model::reset).when(any);
    edit =
        Action.of("browse.edit", Feather.EDIT_3, () -> model.editing().ifPresent(navigator::go))
            .on("E")
            .when(any);
    remove = Action.of("browse.remove", Feather.TRASH_2, model::remove).on("Delete").when(any);
    undo =
        Action.of("browse.undo", Feather.CORNER_UP_LEFT, model::undo)
            .on("Shortcut+Z")
            .when(model.undoableProperty().isNotEmpty());
    layOut();
    bind();
  }

  @Override
  public String title() {
    return Messages.text("browse.title");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Action> actions() {
    return List.of(find, reload, open, edit, suspend, flag, bury, reset, remove, undo);
  }

  @Override
  public void shown() {
    model.search();
  }

  /** Searches for this. */
  public void find(String words) {
    model.queryProperty().set(words);
  }

  private void layOut() {
    var title = new Label(title());
    title.getStyleClass().add("screen-title");
    query.setId("browse-query");
    query.setPromptText(Messages.text("browse.prompt"));
    query.setAccessibleText(Messages.text("browse.prompt"));
    list.setId("browse-list");
    list.setAccessibleText(Messages.text("browse.list"));
    list.setCellFactory(_ -> new CardCell(this::shown));
    var count = new Label();
    count.setId("browse-count");
    count.getStyleClass().addAll("muted", "small");
    count.textProperty().bind(model.countProperty());
    VBox.setVgrow(list, Priority.ALWAYS);
    var left = new VBox(title, query, count, list);
    left.getStyleClass().add("browse-left");
    var scroll = new ScrollPane(detail);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("screen-scroll");
    var right = new VBox(problem, scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    detail.getStyleClass().add("browse-detail");
    root.getStyleClass().addAll("screen", "browse");
    root.setLeft(left);
    root.setCenter(right);
  }

  private void bind() {
    query.textProperty().bindBidirectional(model.queryProperty());
    list.setItems(model.found());
    list.getSelectionModel().selectedItemProperty().subscribe(this::look);
    model.stateProperty().subscribe(this::showState);
    model.lookedProperty().subscribe(this::show);
    model.found().subscribe(() -> show(model.lookedProperty().get()));
  }

  // Not at once: a list must not grow while it is being laid out.
  private void shown(int index) {
    if (index >= model.found().size() - AHEAD) {
      Platform.runLater(model::more);
    }
  }

  private void look(CardDetails card) {
    if (card != null) {
      model.look(card);
    }
  }

  private void showState(LoadState state) {
    list.setPlaceholder(
        switch (state) {
          case LoadState.Loading _ -> Notice.loading(Messages.text("browse.loading"));
          case LoadState.Failed(var sentence) -> Notice.failure(sentence, Buttons.labelled(reload));
          case LoadState.Ready _ ->
              Notice.of(
                  Feather.SEARCH,
                  Messages.text("browse.nothing"),
                  Messages.text("browse.nothing.hint"));
        });
  }

  private void show(Optional<Looked> looked) {
    if (looked.isEmpty() && model.found().isEmpty()) {
      detail.getChildren().clear();
      return;
    }
    detail
        .getChildren()
        .setAll(
            looked
                .map(this::card)
                .orElseGet(
                    () ->
                        Notice.of(
                            Feather.COPY,
                            Messages.text("browse.choose"),
                            Messages.text("browse.choose.hint"))));
  }

  private Node card(Looked looked) {
    images = looked.images();
    var details = looked.details();
    var path = new Label(Caption.path(details.card().content().source().headingPath()));
    path.getStyleClass().add("card-path");
    path.setMinWidth(0);
    var chips = new FlowPane(6, 6);
    chips.getChildren().setAll(Chips.ofMarks(details));
    chips.setManaged(!chips.getChildren().isEmpty());
    var standing =
        new Label(
            Messages.text(
                "browse.standing", BoxNames.of(details.schedule().boxNumber()), details.lapses()));
    standing.getStyleClass().addAll("muted", "small");
    var front = new MarkdownView(context);
    front.getStyleClass().add("card-front");
    front.show(looked.front());
    var back = new MarkdownView(context);
    back.show(looked.back());
    var buttons = new FlowPane(8, 8);
    for (var action : List.of(open, edit, flag, suspend, bury, reset, remove)) {
      buttons.getChildren().add(Buttons.labelled(action, "small"));
    }
    buttons.getChildren().add(2, boxes(looked));
    var undoing = Buttons.labelled(undo, "flat", "small");
    undoing
        .textProperty()
        .bind(model.undoableProperty().map(name -> Messages.text("browse.undo.named", name)));
    undoing.visibleProperty().bind(model.undoableProperty().isNotEmpty());
    var face = new VBox(path, chips, front);
    face.getChildren().addAll(options(details), new Separator(), back, standing);
    if (!looked.note().isEmpty()) {
      var note = new MarkdownView(context);
      note.show(looked.note());
      note.getStyleClass().addAll("card-extra", "extra-note");
      face.getChildren().add(note);
    }
    face.getChildren().addAll(buttons, undoing);
    face.getStyleClass().addAll("card-face", "back");
    face.setMaxHeight(Region.USE_PREF_SIZE);
    return face;
  }

  private Node boxes(Looked looked) {
    var button = new MenuButton(Messages.text("browse.box"), new FontIcon(Feather.INBOX));
    button.getStyleClass().add("small");
    button.setId("browse-box");
    button.setAccessibleText(Messages.text("browse.box.tooltip"));
    button.setTooltip(new Tooltip(Messages.text("browse.box.tooltip")));
    for (int box = 1; box <= looked.boxes(); box++) {
      int target = box;
      var item = new MenuItem(BoxNames.of(box));
      item.setOnAction(_ -> model.moveToBox(target));
      button.getItems().add(item);
    }
    return button;
  }

  private VBox options(CardDetails details) {
    var rows = new VBox(4);
    for (var option : details.card().content().options()) {
      var row =
          new Label(
              Emoji.without(option.text()),
              new FontIcon(option.correct() ? Feather.CHECK : Feather.CIRCLE));
      LineBreaking.wrap(row);
      row.getStyleClass().addAll("browse-option", option.correct() ? "right" : "other");
      rows.getChildren().add(row);
    }
    rows.setManaged(!rows.getChildren().isEmpty());
    return rows;
  }
}
