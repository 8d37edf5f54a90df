package app.guidebox.ui.imports;

import app.guidebox.study.GuideReport;
import app.guidebox.study.ImportPreview;
import app.guidebox.study.OfferedAnswers;
import app.guidebox.study.PreviewedGuide;
import app.guidebox.ui.Action;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.Messages;
import app.guidebox.ui.markdown.MarkdownContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What an import would do, guide by guide, and the choices in it. */
final class PreviewPane extends VBox {
  private final ImportViewModel model;
  private final MarkdownContext context;
  private final List<Action> next;
  private final Map<Path, GuidePane> guides = new HashMap<>();
  private final VBox top = new VBox();
  private final VBox below = new VBox();

  /**
   * Shows nothing yet.
   *
   * @param next what the learner can do now
   */
  PreviewPane(ImportViewModel model, MarkdownContext context, List<Action> next) {
    this.model = model;
    this.context = context;
    this.next = next;
    for (var part : List.of(this, top, below)) {
      part.getStyleClass().add("import-report");
    }
    getChildren().addAll(top, below);
    setId("import-preview");
  }

  /** Shows a preview; what is open of a guide that was shown before stays open. */
  void show(ImportPreview preview) {
    var report = preview.report();
    top.getChildren().setAll(ReportPane.headline(sentence(preview), next));
    report.problems().forEach(problem -> top.getChildren().add(ReportPane.panelOf(problem)));
    preview.offers().forEach(offer -> top.getChildren().add(panelOf(offer)));
    var shown = preview.guides().stream().<Node>map(this::panelOf).toList();
    if (!below.getChildren().equals(shown)) {
      below.getChildren().setAll(shown);
    }
  }

  private GuidePane panelOf(PreviewedGuide guide) {
    var known = guides.get(guide.file());
    if (known != null) {
      known.show(guide);
      return known;
    }
    var pane = new GuidePane(model, context, guide, guides.isEmpty());
    guides.put(guide.file(), pane);
    return pane;
  }

  private static String sentence(ImportPreview preview) {
    var guides = preview.report().guides();
    boolean changes = guides.stream().anyMatch(guide -> guide.edited() + guide.retired() > 0);
    int added = guides.stream().mapToInt(GuideReport::added).sum();
    if (guides.isEmpty()) {
      return Messages.text("import.preview.none");
    }
    return changes
        ? Messages.text("import.preview")
        : Messages.text("import.preview.new", added, guides.size());
  }

  private Node panelOf(OfferedAnswers offer) {
    var words =
        new Label(
            Messages.text(
                "import.offer", name(offer.answers()), name(offer.questions()), offer.matches()));
    LineBreaking.wrap(words);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var use = new CheckBox(Messages.text("import.offer.use"));
    use.setId("use-answers");
    use.setMinWidth(USE_PREF_SIZE);
    use.setSelected(offer.taken());
    use.setOnAction(
        _ ->
            model.wish(
                offer.questions(),
                wishes ->
                    wishes.withAnswers(
                        use.isSelected() ? Optional.of(offer.answers()) : Optional.empty())));
    var row = new HBox(16, words, use);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("panel");
    return row;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
