package app.guidebox.ui.imports;

import app.guidebox.study.GuideReport;
import app.guidebox.study.ImportPreview;
import app.guidebox.study.OfferedAnswers;
import app.guidebox.study.PreviewedGuide;
import app.guidebox.ui.Action;
import app.guidebox.ui.Messages;
import app.guidebox.ui.markdown.MarkdownContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What an import would do, guide by guide, and the choices in it. */
final class PreviewPane extends VBox {
  private final ImportViewModel model;
  private final MarkdownContext context;
  private final List<Action> next;
  private final Map<Path, GuidePane> guides = new HashMap<>();
  private final Map<List<Path>, OfferPane> offers = new HashMap<>();
  private final VBox top = new VBox();
  private final VBox middle = new VBox();
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
    for (var part : List.of(this, top, middle, below)) {
      part.getStyleClass().add("import-report");
    }
    getChildren().addAll(top, middle, below);
    setId("import-preview");
  }

  /** Shows a preview; what is open of a guide that was shown before stays open. */
  void show(ImportPreview preview) {
    var report = preview.report();
    top.getChildren().setAll(ReportPane.headline(sentence(preview), next));
    report.problems().forEach(problem -> top.getChildren().add(ReportPane.panelOf(problem)));
    showIn(middle, preview.offers().stream().<Node>map(this::rowOf).toList());
    middle.setManaged(!preview.offers().isEmpty());
    showIn(below, preview.guides().stream().<Node>map(this::panelOf).toList());
  }

  // What stays keeps the keyboard's focus.
  private static void showIn(VBox part, List<Node> nodes) {
    if (!part.getChildren().equals(nodes)) {
      part.getChildren().setAll(nodes);
    }
  }

  private OfferPane rowOf(OfferedAnswers offer) {
    var pair = List.of(offer.questions(), offer.answers());
    var row = offers.computeIfAbsent(pair, _ -> new OfferPane(model, offer));
    row.show(offer.taken());
    return row;
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
}
