package app.guidebox.ui.reader;

import app.guidebox.ui.Messages;
import app.guidebox.ui.markdown.Rhythm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A column of pieces of which only those in sight have nodes.
 *
 * <p>The place in the page is kept as a piece and a distance into it, never as a distance from the
 * top: heights above may be guesses, and text in sight must not jump when they turn out wrong.
 */
final class ScrollingPage extends Region {
  private static final double MARGIN = 40;
  private static final double PADDING_TOP = 36;

  /** The last heading can be brought almost to the top, so that it can be read in one place. */
  private static final double EMPTY_BELOW = 0.6;

  private static final double SIGHT_MARGIN = 80;
  private static final double BUFFER = 400;
  private static final double LINE_STEP = 60;
  private static final double PAGE_OVERLAP = 60;

  private final Map<Integer, Region> nodes = new TreeMap<>();
  private final ScrollBar bar = new ScrollBar();
  private final Rectangle window = new Rectangle();
  private final Halo halo = new Halo();
  private final ReadOnlyIntegerWrapper topPiece = new ReadOnlyIntegerWrapper(this, "topPiece");

  private List<PagePiece> pieces = List.of();
  private PageHeights heights = new PageHeights(List.of());
  private Function<PagePiece, Region> maker = _ -> new Region();
  private int anchor;
  private double into;
  private double laidOutWidth;
  private boolean movingBar;

  ScrollingPage() {
    getStyleClass().addAll("reader-page", "markdown");
    setFocusTraversable(true);
    setAccessibleText(Messages.text("reader.title"));
    bar.setOrientation(Orientation.VERTICAL);
    bar.setFocusTraversable(false);
    bar.valueProperty().addListener((_, _, value) -> barMoved(value.doubleValue()));
    getChildren().addAll(halo, bar);
    setClip(window);
    addEventHandler(ScrollEvent.SCROLL, this::turn);
    addEventHandler(KeyEvent.KEY_PRESSED, this::step);
  }

  /** Shows a page from its top. */
  void show(List<PagePiece> page, Function<PagePiece, Region> nodeMaker) {
    getChildren().removeAll(nodes.values());
    halo.stop();
    nodes.clear();
    pieces = page;
    maker = nodeMaker;
    heights = new PageHeights(page);
    anchor = 0;
    into = -PADDING_TOP;
    requestLayout();
  }

  /** The piece that is at the top of what is seen. */
  ReadOnlyIntegerProperty topPieceProperty() {
    return topPiece.getReadOnlyProperty();
  }

  /** The node of a piece, if it is in sight or near. */
  Optional<Region> node(int piece) {
    return Optional.ofNullable(nodes.get(piece));
  }

  /** The nodes that there are, from top to bottom. */
  List<Region> nodes() {
    return List.copyOf(nodes.values());
  }

  /** Brings a piece to the top, or as near to it as the page's end allows. */
  void scrollTo(int piece) {
    anchor = Math.clamp(piece, 0, Math.max(0, pieces.size() - 1));
    into = anchor == 0 ? -PADDING_TOP : pieces.get(anchor).gapAbove() - MARGIN / 2;
    requestLayout();
  }

  /** Moves the page up by so many pixels. */
  void scrollBy(double distance) {
    into += distance;
    requestLayout();
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The pieces that have nodes, from top to bottom. */
  List<Integer> shownPieces() {
    return List.copyOf(nodes.keySet());
  }

  /** Whether some of a piece is seen. */
  boolean isInSight(int piece) {
    var node = nodes.get(piece);
    return node != null
        && node.getLayoutY() < getHeight()
        && node.getLayoutY() + node.getHeight() > 0;
  }

  /** Makes a piece's node anew. */
  void renew(int piece) {
    var node = nodes.remove(piece);
    if (node != null) {
      getChildren().remove(node);
      requestLayout();
    }
  }

  /** Moves the page just so far that a part of a node is well in sight. */
  void reveal(Node node, Bounds part) {
    var place = sceneToLocal(node.localToScene(part));
    double margin = Math.min(SIGHT_MARGIN, getHeight() / 4);
    double above = place.getMinY() - margin;
    double below = place.getMaxY() - getHeight() + margin;
    if (above < 0) {
      scrollBy(above);
    } else if (below > 0) {
      scrollBy(Math.min(above, below));
    }
    layout();
  }

  /** Draws the learner's eye to a node for a moment. */
  void pointOut(Node node) {
    halo.show(node);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    window.setWidth(getWidth());
    window.setHeight(getHeight());
    double barWidth = bar.prefWidth(-1);
    positionInArea(bar, getWidth() - barWidth, 0, barWidth, getHeight());
    if (pieces.isEmpty()) {
      bar.setVisible(false);
      return;
    }
    if (getWidth() != laidOutWidth) {
      heights.forget();
      laidOutWidth = getWidth();
    }
    findAnchor();
    keepWithinEnds();
    placeNodes();
    showBar();
    halo.follow();
    topPiece.set(firstInSight());
  }

  private void positionInArea(Node node, double x, double y, double width, double height) {
    layoutInArea(node, x, y, width, height, 0, null, HPos.LEFT, VPos.TOP);
  }

  // Makes the anchor the piece that crosses the top edge.
  private void findAnchor() {
    while (into < 0 && anchor > 0) {
      anchor--;
      into += measure(anchor);
    }
    double height = measure(anchor);
    while (into >= height && anchor < pieces.size() - 1) {
      into -= height;
      anchor++;
      height = measure(anchor);
    }
  }

  private void keepWithinEnds() {
    if (anchor == 0 && into < -PADDING_TOP) {
      into = -PADDING_TOP;
    }
    double bottom = -into;
    for (int piece = anchor; piece < pieces.size() && bottom < getHeight(); piece++) {
      bottom += measure(piece);
      if (piece == pieces.size() - 1 && bottom + paddingBottom() < getHeight()) {
        into -= getHeight() - bottom - paddingBottom();
        findAnchor();
        if (anchor == 0 && into < -PADDING_TOP) {
          into = -PADDING_TOP;
        }
        return;
      }
    }
  }

  private void placeNodes() {
    int first = anchor;
    double top = -into;
    while (first > 0 && top > -BUFFER) {
      first--;
      top -= measure(first);
    }
    int piece = first;
    for (double y = top; piece < pieces.size() && y < getHeight() + BUFFER; piece++) {
      double height = measure(piece);
      place(piece, y);
      y += height;
    }
    dropOutside(first, piece);
  }

  private void place(int piece, double y) {
    var node = nodeOf(piece);
    double width = widthOf(piece, node);
    double measure = Math.min(Rhythm.MEASURE, room());
    double left = Math.max(MARGIN, (columnRoom() - measure) / 2);
    double fitting = Math.max(MARGIN, columnRoom() - MARGIN - width);
    double gap = pieces.get(piece).gapAbove();
    node.resizeRelocate(
        snapPositionX(Math.min(left, fitting)),
        snapPositionY(y + gap),
        width,
        snapSizeY(node.prefHeight(width)));
  }

  private void dropOutside(int first, int end) {
    var focused = getScene() == null ? null : getScene().getFocusOwner();
    nodes
        .entrySet()
        .removeIf(
            entry -> {
              boolean outside = entry.getKey() < first || entry.getKey() >= end;
              boolean needed = focused != null && isWithin(focused, entry.getValue());
              if (outside && !needed) {
                getChildren().remove(entry.getValue());
              } else if (outside) {
                entry.getValue().relocate(0, -2 * BUFFER - entry.getValue().getHeight());
              }
              return outside && !needed;
            });
  }

  private static boolean isWithin(Node node, Node ancestor) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  private double measure(int piece) {
    boolean seen = nodes.containsKey(piece);
    if (heights.isMeasured(piece) && !seen) {
      return heights.of(piece);
    }
    var node = nodeOf(piece);
    double width = widthOf(piece, node);
    double height = pieces.get(piece).gapAbove() + snapSizeY(node.prefHeight(width));
    heights.measured(piece, height);
    return height;
  }

  private Region nodeOf(int piece) {
    return nodes.computeIfAbsent(
        piece,
        index -> {
          var node = maker.apply(pieces.get(index));
          getChildren().add(getChildren().size() - 1, node);
          node.applyCss();
          return node;
        });
  }

  private double widthOf(int piece, Region node) {
    double measure = Math.min(Rhythm.MEASURE, room());
    return Rhythm.mayBeWide(pieces.get(piece).block())
        ? Math.clamp(node.prefWidth(-1), measure, Math.min(room(), Rhythm.WIDE_MEASURE))
        : measure;
  }

  private double paddingBottom() {
    return getHeight() * EMPTY_BELOW;
  }

  private double columnRoom() {
    return getWidth() - bar.prefWidth(-1);
  }

  private double room() {
    return Math.max(80, columnRoom() - 2 * MARGIN);
  }

  private int firstInSight() {
    return into > heights.of(anchor) - MARGIN && anchor < pieces.size() - 1 ? anchor + 1 : anchor;
  }

  private void showBar() {
    double total = heights.total() + PADDING_TOP + paddingBottom();
    double hidden = total - getHeight();
    bar.setVisible(hidden > 0);
    if (hidden <= 0 || bar.isPressed()) {
      return;
    }
    movingBar = true;
    bar.setMax(hidden);
    bar.setVisibleAmount(hidden * getHeight() / total);
    bar.setUnitIncrement(LINE_STEP);
    bar.setBlockIncrement(getHeight() - PAGE_OVERLAP);
    bar.setValue(Math.clamp(heights.above(anchor) + into + PADDING_TOP, 0, hidden));
    movingBar = false;
  }

  private void barMoved(double value) {
    if (movingBar || pieces.isEmpty()) {
      return;
    }
    double distance = value - PADDING_TOP;
    anchor = heights.pieceAt(Math.max(0, distance));
    into = distance - heights.above(anchor);
    requestLayout();
  }

  private void turn(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      scrollBy(-event.getDeltaY());
      event.consume();
    }
  }

  private void step(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> scrollBy(-LINE_STEP);
      case DOWN -> scrollBy(LINE_STEP);
      case PAGE_UP -> scrollBy(PAGE_OVERLAP - getHeight());
      case PAGE_DOWN -> scrollBy(getHeight() - PAGE_OVERLAP);
      case SPACE -> scrollBy((getHeight() - PAGE_OVERLAP) * (event.isShiftDown() ? -1 : 1));
      case HOME -> scrollTo(0);
      case END -> {
        scrollTo(pieces.size() - 1);
        scrollBy(getHeight());
      }
      default -> {
        return;
      }
    }
    event.consume();
  }
}
