package app.guidebox.ui.reader;

import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Caption;
import app.guidebox.ui.LoadState;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Notice;
import app.guidebox.ui.Screen;
import app.guidebox.ui.markdown.MarkdownContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The page of a guide: its outline, its text, and a field to find words in it. */
public final class ReaderView implements Screen {
  private static final String STYLE_SHEET =
      Objects.requireNonNull(ReaderView.class.getResource("reader.css")).toExternalForm();
  private static final double OUTLINE_SHARE = 0.27;

  private final ReaderViewModel model;
  private final BooleanProperty finding = new SimpleBooleanProperty(this, "finding");
  private final BooleanProperty outlined = new SimpleBooleanProperty(this, "outlined", true);
  private final BorderPane root = new BorderPane();
  private final ReaderPage page;
  private final OutlinePane outline;
  private final FindBar findBar;
  private final SplitPane split = new SplitPane();
  private final StackPane paper;
  private final Region bar;

  private final Action find;
  private final Action nextMatch;
  private final Action previousMatch;
  private final Action closeFind;
  private final Action nextHeading;
  private final Action previousHeading;
  private final Action toggleOutline;
  private final Action back;

  /**
   * @param context draws the guide's diagrams and says what its outward links do; images come from
   *     the model
   */
  public ReaderView(ReaderViewModel model, Navigator navigator, MarkdownContext context) {
    this.model = model;
    find = Action.of("reader.find", Feather.SEARCH, this::startFinding).on("Shortcut+F", "Slash");
    nextMatch =
        Action.of("reader.find.next", Feather.CHEVRON_DOWN, model::nextMatch)
            .on("F3", "Shortcut+G")
            .when(finding);
    previousMatch =
        Action.of("reader.find.previous", Feather.CHEVRON_UP, model::previousMatch)
            .on("Shift+F3", "Shortcut+Shift+G")
            .when(finding);
    closeFind =
        Action.of("reader.find.close", Feather.X, this::stopFinding).on("Esc").when(finding);
    nextHeading = Action.of("reader.next", Feather.ARROW_DOWN, model::nextHeading).on("J");
    previousHeading =
        Action.of("reader.previous", Feather.ARROW_UP, model::previousHeading).on("K");
    toggleOutline =
        Action.of("reader.outline.toggle", Feather.SIDEBAR, () -> outlined.set(!outlined.get()))
            .on("O");
    back = Action.of("reader.back", Feather.ARROW_LEFT, navigator::back);

    page = new ReaderPage(model, withOwnLinks(context));
    outline = new OutlinePane(this::goTo);
    findBar = new FindBar(model, nextMatch, previousMatch, closeFind);
    paper = new StackPane(page, findBar);
    bar = header();
    root.getStyleClass().add("reader");
    root.getStylesheets().add(STYLE_SHEET);
    layOut();
    bind();
  }

  @Override
  public String title() {
    var title = model.titleProperty().get();
    return title.isEmpty() ? Messages.text("reader.title") : title;
  }

  @Override
  public ObservableValue<String> titleProperty() {
    return model.titleProperty().map(_ -> title());
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
    return List.of(
        closeFind, find, nextMatch, previousMatch, nextHeading, previousHeading, toggleOutline);
  }

  @Override
  public void shown() {
    page.focusPage();
  }

  private MarkdownContext withOwnLinks(MarkdownContext context) {
    return new MarkdownContext(
        model::image,
        context.decoded(),
        context.diagrams(),
        (target, anchor) -> {
          if (!model.follow(target)) {
            context.links().chosen(target, anchor);
          }
        });
  }

  private Region header() {
    var title = new Caption();
    title.getStyleClass().add("top-bar-title");
    title.wordsProperty().bind(model.titleProperty());
    title.setMinWidth(0);
    var section = new Caption();
    section.getStyleClass().add("reader-section");
    section.setMinWidth(0);
    section.wordsProperty().bind(model.sectionProperty().map(this::besideTitle));
    HBox.setHgrow(section, Priority.ALWAYS);
    section.setMaxWidth(Double.MAX_VALUE);
    var header = new HBox(title, section, Buttons.iconOnly(find), Buttons.iconOnly(toggleOutline));
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("bar-content");
    return header;
  }

  // The first section often has the guide's own title; once is enough.
  private String besideTitle(Optional<OutlineEntry> section) {
    return section.map(OutlineEntry::text).filter(text -> !text.equals(title())).orElse("");
  }

  private void layOut() {
    StackPane.setAlignment(findBar, Pos.TOP_RIGHT);
    findBar.visibleProperty().bind(finding);
    findBar.managedProperty().bind(finding);
    SplitPane.setResizableWithParent(outline, false);
    split.getStyleClass().add("reader-split");
  }

  private void bind() {
    model.stateProperty().subscribe(this::show);
    model.sectionProperty().subscribe(outline::mark);
    outlined.subscribe(this::showOutline);
  }

  private void show(LoadState state) {
    switch (state) {
      case LoadState.Loading _ -> root.setCenter(Notice.loading(Messages.text("reader.loading")));
      case LoadState.Failed(var sentence) ->
          root.setCenter(Notice.failure(sentence, Buttons.labelled(back)));
      case LoadState.Ready _ -> showGuide();
    }
  }

  private void showGuide() {
    if (model.pieces().isEmpty()) {
      root.setCenter(
          Notice.of(
              Feather.FILE_TEXT,
              Messages.text("reader.empty"),
              Messages.text("reader.empty.hint"),
              Buttons.labelled(back)));
      return;
    }
    outline.show(model.outline().entries(), model.cardCounts());
    page.showGuide();
    outline.mark(model.sectionProperty().get());
    root.setCenter(split);
    page.focusPage();
  }

  private void showOutline(boolean wanted) {
    if (wanted) {
      split.getItems().setAll(outline, paper);
      split.setDividerPositions(OUTLINE_SHARE);
    } else {
      split.getItems().setAll(paper);
    }
  }

  private void goTo(OutlineEntry entry) {
    model.goTo(entry);
    page.focusPage();
  }

  private void startFinding() {
    finding.set(true);
    findBar.focusField();
  }

  private void stopFinding() {
    model.wordsProperty().set("");
    finding.set(false);
    page.focusPage();
  }
}
