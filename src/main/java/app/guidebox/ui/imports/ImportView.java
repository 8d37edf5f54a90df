package app.guidebox.ui.imports;

import app.guidebox.ui.Action;
import app.guidebox.ui.BackgroundTask;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Notice;
import app.guidebox.ui.Page;
import app.guidebox.ui.Place;
import app.guidebox.ui.ProblemBanner;
import app.guidebox.ui.Screen;
import app.guidebox.ui.markdown.MarkdownContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page where guides come in. */
public final class ImportView implements Screen {
  private final ImportViewModel model;
  private final MarkdownContext markdown;
  private final Navigator navigator;
  private final Page page;
  private final ProblemBanner problem;
  private final Action chooseFiles;
  private final Action chooseFolder;
  private final Action cancel;
  private final Action another;
  private final Action done;
  private final Action take;
  private final Action leaveOut;
  private Optional<PreviewPane> preview = Optional.empty();

  /**
   * Lays out the page.
   *
   * @param chooser asks the learner for files or a folder
   * @param markdown draws fences and opens links of the cards in a preview
   */
  public ImportView(
      ImportViewModel model, GuideChooser chooser, MarkdownContext markdown, Navigator navigator) {
    this.model = model;
    this.markdown = markdown;
    this.problem = new ProblemBanner(model.problemProperty());
    this.navigator = navigator;
    var idle = model.running().not();
    chooseFiles =
        Action.of("import.files", Feather.FILE_TEXT, () -> start(chooser.files()))
            .on("F")
            .when(idle);
    chooseFolder =
        Action.of("import.folder", Feather.FOLDER, () -> start(chooser.folder()))
            .on("D")
            .when(idle);
    cancel = Action.of("import.cancel", Feather.X, model::cancel).on("Esc").when(model.running());
    another = Action.of("import.another", Feather.PLUS, model::reset).when(idle);
    take =
        Action.of("import.take", Feather.CHECK, model::take)
            .on("Shortcut+Enter")
            .when(model.takeable());
    leaveOut = Action.of("import.leave", Feather.X, model::reset).when(model.previewed());
    done =
        Action.of("import.done", Feather.LAYERS, () -> navigator.go(new Place.Library()))
            .when(idle);
    page = new Page(heading());
    model.stateProperty().subscribe(this::show);
  }

  @Override
  public String title() {
    return Messages.text("import.title");
  }

  @Override
  public Parent root() {
    return page;
  }

  @Override
  public List<Action> actions() {
    return List.of(cancel, take, leaveOut, chooseFiles, chooseFolder, another, done);
  }

  /** Imports these at once. */
  public void start(List<Path> filesOrFolders) {
    model.importGuides(filesOrFolders);
  }

  private Node heading() {
    var title = new Label(title());
    title.getStyleClass().add("screen-title");
    var subtitle = new Label(Messages.text("import.subtitle"));
    subtitle.getStyleClass().add("screen-subtitle");
    LineBreaking.wrap(subtitle);
    return new VBox(4, title, subtitle, problem);
  }

  private PreviewPane newPreview() {
    return new PreviewPane(model, markdown, List.of(take, leaveOut));
  }

  private void show(ImportState state) {
    if (!(state instanceof ImportState.Previewed)) {
      preview = Optional.empty();
    }
    switch (state) {
      case ImportState.Waiting _ -> page.show(dropZone());
      case ImportState.Running(var task) -> page.show(progress(task));
      case ImportState.Previewed(var shown) -> {
        if (preview.isEmpty()) {
          preview = Optional.of(newPreview());
          page.show(preview.get());
        }
        preview.get().show(shown);
      }
      case ImportState.Finished(var report) ->
          page.show(new ReportPane(report, List.of(done, another), model, navigator));
      case ImportState.Failed(var sentence) ->
          page.show(Notice.failure(sentence, Buttons.labelled(another)));
    }
  }

  private Node dropZone() {
    var icon = new FontIcon(Feather.DOWNLOAD);
    var title = new Label(Messages.text("import.drop"));
    title.getStyleClass().add("notice-title");
    var text = new Label(Messages.text("import.drop.hint"));
    text.getStyleClass().add("notice-text");
    text.setWrapText(true);
    var buttons =
        new HBox(
            12,
            Buttons.labelled(chooseFiles, "primary", "large"),
            Buttons.labelled(chooseFolder, "large"));
    buttons.setAlignment(Pos.CENTER);
    var zone = new VBox(icon, title, text, buttons);
    zone.getStyleClass().add("drop-zone");
    return zone;
  }

  private Node progress(BackgroundTask task) {
    var title = new Label(Messages.text("import.running"));
    title.getStyleClass().add("section-title");
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(Messages.text("import.running"));
    bar.progressProperty().bind(task.fractionProperty());
    var file = new Label();
    file.getStyleClass().add("muted");
    file.textProperty().bind(task.doingProperty());
    var panel = new VBox(title, bar, file, Buttons.labelled(cancel));
    panel.getStyleClass().add("panel");
    panel.setMaxHeight(Region.USE_PREF_SIZE);
    return panel;
  }
}
