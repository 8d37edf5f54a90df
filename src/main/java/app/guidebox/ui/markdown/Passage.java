package app.guidebox.ui.markdown;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Text that wraps, whose letters can be selected, searched and copied.
 *
 * <p>Backgrounds of letters (code spans, matches, the selection) are shapes behind the text, so
 * that they follow it over line ends; a label inside a text flow could not.
 */
public final class Passage extends TextFlow {
  private final Object source;
  private final String text;
  private final Map<Layer, List<TextRange>> ranges = new EnumMap<>(Layer.class);
  private final Map<Layer, Path> shapes = new EnumMap<>(Layer.class);
  private Runnable ink = () -> {};

  /**
   * @param source the part of the block that it shows, by which a match finds its text again
   * @param text what {@code pieces} say, one character for an image
   * @param pieces the nodes of the text
   */
  Passage(Object source, String text, List<Node> pieces, Map<Layer, List<TextRange>> backgrounds) {
    this.source = source;
    this.text = text;
    getStyleClass().add("passage");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text);
    setNodeOrientation(WritingDirection.of(text));
    getChildren().addAll(pieces);
    backgrounds.forEach(this::mark);
  }

  /** What lies behind letters, from the back to the front. */
  enum Layer {
    CODE("code-span", 6, 1.5, 1, 4),
    KEY("key-cap", 5, 1.5, 1, 4),
    MARK("marked", 4, 1, 1, 2),
    MATCH("find-match", 3, 0.5, 0, 2),
    CURRENT("find-current", 2, 0.5, 0, 2),
    SELECTION("text-selection", 1, 0, -2, 0);

    private final String styleClass;
    private final double depth;
    private final double overhang;
    private final double inset;
    private final double radius;

    Layer(String styleClass, double depth, double overhang, double inset, double radius) {
      this.styleClass = styleClass;
      this.depth = depth;
      this.overhang = overhang;
      this.inset = inset;
      this.radius = radius;
    }
  }

  /** Whether it shows just this part of a block, and not another one of equal words. */
  @SuppressWarnings("ReferenceEquality")
  public boolean shows(Object part) {
    return source == part;
  }

  /** Its letters. */
  public String text() {
    return text;
  }

  /** Shows where a search found something; {@code current} may be empty. */
  public void showMatches(List<TextRange> matches, List<TextRange> current) {
    mark(Layer.MATCH, within(matches));
    mark(Layer.CURRENT, within(current));
  }

  /** Where a stretch of letters lies in this node's coordinates, a rectangle or more a line. */
  public List<Rectangle2D> placesOf(TextRange range) {
    var places = getLayoutInfo().getSelectionGeometry(range.start(), range.end(), false);
    return isMirrored() ? places.stream().map(this::mirrored).toList() : places;
  }

  /** The smallest rectangle around a stretch of letters; empty if it is not shown. */
  public Optional<Bounds> boundsOf(TextRange range) {
    return placesOf(range).stream()
        .map(
            place ->
                new BoundingBox(
                    place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight()))
        .<Bounds>map(place -> place)
        .findFirst();
  }

  /** Scrolls what it lies in sideways, if need be, so that a stretch of letters is seen. */
  public void scrollSidewaysTo(TextRange range) {
    for (Node at = getParent(); at != null; at = at.getParent()) {
      if (at instanceof SideScroller scroller) {
        boundsOf(range)
            .map(place -> scroller.sceneToContent(localToScene(place)))
            .ifPresent(place -> scroller.reveal(place.getMinX(), place.getMaxX()));
      }
    }
  }

  /** Adds lines that are drawn over its letters whenever they have been laid out. */
  void setInk(BoxArtInk lines, Text letters) {
    getChildren().add(lines);
    ink = () -> lines.draw(this, letters.getFont());
  }

  void select(TextRange range) {
    mark(Layer.SELECTION, range.isEmpty() ? List.of() : List.of(range));
  }

  int indexAt(Point2D place) {
    return Math.clamp(getHitInfo(place).getInsertionIndex(), 0, text.length());
  }

  // The layout counts from the left whatever the direction; a right-to-left node from the right.
  private boolean isMirrored() {
    return getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
  }

  private Rectangle2D mirrored(Rectangle2D place) {
    return new Rectangle2D(
        getWidth() - place.getMaxX(), place.getMinY(), place.getWidth(), place.getHeight());
  }

  TextRange wordAt(int index) {
    var words = BreakIterator.getWordInstance();
    words.setText(text);
    int end = words.following(Math.min(index, Math.max(0, text.length() - 1)));
    if (end == BreakIterator.DONE) {
      return new TextRange(0, text.length());
    }
    int start = words.previous();
    return new TextRange(start == BreakIterator.DONE ? 0 : start, end);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    ranges.keySet().forEach(this::place);
    ink.run();
  }

  // A line is broken after its blank, which then stands out beyond the page.
  private Rectangle2D withoutHangingBlank(Rectangle2D place) {
    double left = Math.clamp(place.getMinX(), 0, Math.max(0, getWidth()));
    double right = Math.clamp(place.getMaxX(), left, Math.max(left, getWidth()));
    return new Rectangle2D(left, place.getMinY(), right - left, place.getHeight());
  }

  // A text that is cut short lacks the letters of some matches.
  private List<TextRange> within(List<TextRange> stretches) {
    return stretches.stream().filter(range -> range.end() <= text.length()).toList();
  }

  private void mark(Layer layer, List<TextRange> stretches) {
    if (stretches.isEmpty() && !shapes.containsKey(layer)) {
      return;
    }
    ranges.put(layer, List.copyOf(stretches));
    shapes.computeIfAbsent(layer, this::addShape);
    if (!isNeedsLayout()) {
      place(layer);
    }
  }

  private Path addShape(Layer layer) {
    var shape = new Path();
    shape.setManaged(false);
    shape.setMouseTransparent(true);
    shape.getStyleClass().add(layer.styleClass);
    shape.setViewOrder(layer.depth);
    getChildren().addFirst(shape);
    return shape;
  }

  private void place(Layer layer) {
    var shape = shapes.get(layer);
    if (shape == null) {
      return;
    }
    var outline = new ArrayList<Rectangle2D>();
    for (var range : ranges.getOrDefault(layer, List.of())) {
      placesOf(range).forEach(place -> outline.add(withoutHangingBlank(place)));
    }
    RoundedOutline.draw(shape, outline, layer.overhang, layer.inset, layer.radius);
  }
}
