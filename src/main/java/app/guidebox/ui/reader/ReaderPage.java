package app.guidebox.ui.reader;

import app.guidebox.ui.markdown.BlockNodes;
import app.guidebox.ui.markdown.MarkdownContext;
import app.guidebox.ui.markdown.MarkdownView;
import app.guidebox.ui.markdown.PageMemory;
import app.guidebox.ui.markdown.Passage;
import app.guidebox.ui.markdown.SourceMarks;
import app.guidebox.ui.markdown.TextSelection;
import app.guidebox.ui.markdown.Texts;
import app.guidebox.ui.reader.GuideSearch.Match;
import app.guidebox.ui.reader.ReaderViewModel.Goal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The guide's page: shows the model's pieces, goes where it says, and lights up what was found. */
final class ReaderPage extends Pane {
  private final ReaderViewModel model;
  private final MarkdownContext context;
  private final ScrollingPage page = new ScrollingPage();
  private PageMemory memory = new PageMemory();
  private BlockNodes nodes;
  private Map<Integer, List<Match>> matches = Map.of();
  private Optional<Goal> waiting = Optional.empty();

  ReaderPage(ReaderViewModel model, MarkdownContext context) {
    this.model = model;
    this.context = context;
    nodes = new BlockNodes(context, memory);
    getChildren().add(page);
    new TextSelection(page, this::texts);
    page.topPieceProperty().addListener((_, _, piece) -> model.scrolledTo(piece.intValue()));
    model.matchesProperty().subscribe(this::showMatches);
    model.currentMatchProperty().subscribe(_ -> goToCurrentMatch());
    model.goalProperty().subscribe(goal -> goal.ifPresent(this::go));
  }

  /** Shows the model's guide from its beginning, or from the place that it was opened at. */
  void showGuide() {
    memory = new PageMemory();
    nodes = new BlockNodes(context, memory);
    page.show(model.pieces(), this::node);
    model.goalProperty().get().ifPresent(this::go);
  }

  /** Lets the arrow keys move the page. */
  void focusPage() {
    page.requestFocus();
  }

  ScrollingPage scrollingPage() {
    return page;
  }

  @Override
  public String getUserAgentStylesheet() {
    return MarkdownView.styleSheet();
  }

  @Override
  protected void layoutChildren() {
    page.resizeRelocate(0, 0, getWidth(), getHeight());
    waiting.ifPresent(this::go);
  }

  private Region node(PagePiece piece) {
    var node = nodes.node(piece.block());
    highlight(node, model.pieces().indexOf(piece));
    return node;
  }

  private List<Passage> texts() {
    return page.nodes().stream().flatMap(node -> Texts.in(node).stream()).toList();
  }

  private void go(Goal goal) {
    boolean ready = getWidth() > 0 && getScene() != null && !page.isEmpty();
    waiting = ready ? Optional.empty() : Optional.of(goal);
    if (!ready) {
      return;
    }
    page.scrollTo(goal.piece());
    page.layout();
    page.node(goal.piece())
        .map(node -> SourceMarks.find(node, goal.line()).orElse(node))
        .ifPresent(place -> show(place, goal.pointOut()));
  }

  private void show(Node place, boolean pointOut) {
    page.reveal(place, place.getLayoutBounds());
    if (pointOut) {
      page.pointOut(place);
    }
  }

  private void showMatches(List<Match> found) {
    matches = found.stream().collect(Collectors.groupingBy(Match::piece));
    for (int piece : page.shownPieces()) {
      page.node(piece).ifPresent(node -> highlight(node, piece));
    }
  }

  private void goToCurrentMatch() {
    for (int piece : page.shownPieces()) {
      page.node(piece).ifPresent(node -> highlight(node, piece));
    }
    currentMatch().ifPresent(this::reveal);
  }

  private Optional<Match> currentMatch() {
    int current = model.currentMatchProperty().get();
    var all = model.matchesProperty().get();
    return current < 0 || current >= all.size() ? Optional.empty() : Optional.of(all.get(current));
  }

  private void reveal(Match match) {
    if (match.text().folded().stream().anyMatch(details -> !memory.isOpen(details))) {
      match.text().folded().forEach(details -> memory.setOpen(details, true));
      page.renew(match.piece());
    }
    if (!page.isInSight(match.piece())) {
      page.scrollTo(match.piece());
    }
    page.layout();
    page.node(match.piece())
        .ifPresent(
            node ->
                passage(node, match)
                    .ifPresentOrElse(
                        passage -> reveal(passage, match),
                        () -> page.reveal(node, node.getLayoutBounds())));
  }

  private void reveal(Passage passage, Match match) {
    passage.scrollSidewaysTo(match.range());
    passage.boundsOf(match.range()).ifPresent((Bounds place) -> page.reveal(passage, place));
  }

  private static Optional<Passage> passage(Region node, Match match) {
    return Texts.in(node).stream()
        .filter(passage -> passage.shows(match.text().source()))
        .findFirst();
  }

  private void highlight(Region node, int piece) {
    var here = matches.getOrDefault(piece, List.of());
    var current = currentMatch();
    for (var passage : Texts.in(node)) {
      var own = here.stream().filter(match -> passage.shows(match.text().source())).toList();
      passage.showMatches(
          own.stream()
              .filter(match -> !current.equals(Optional.of(match)))
              .map(Match::range)
              .toList(),
          own.stream()
              .filter(match -> current.equals(Optional.of(match)))
              .map(Match::range)
              .toList());
    }
  }
}
