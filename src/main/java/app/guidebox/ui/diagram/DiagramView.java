package app.guidebox.ui.diagram;

import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.diagram.picture.Palette;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.SvgWriter;
import app.guidebox.diagram.picture.Theme;
import app.guidebox.diagram.picture.Tint;
import app.guidebox.ui.Background;
import java.util.function.DoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;

/**
 * Shows a diagram: as wide as it is given room for, as high as the picture then is.
 *
 * <p>Ctrl with the wheel, {@code +}, {@code -} and {@code 0} zoom; dragging pans. A diagram that is
 * too wide for its room is laid out anew for it. With the keyboard one walks from node to node:
 * {@code Tab} into the view, the right arrow follows a link, the left goes back, up and down turn
 * to another link, {@code N} and {@code P} go to the next and previous node. Other wheel events are
 * left to whatever the view lies in.
 */
public final class DiagramView extends Region {
  /** Text is never painted smaller, in px. */
  private static final double SMALLEST_TEXT = 12;

  private static final double ZOOM_STEP = 1.25;

  /** Widths that differ by less get the same layout, in px. */
  private static final double WIDTH_STEP = 40;

  private final DoubleFunction<Picture> pictures;
  private final Background background;
  private final PicturePainter painter = new PicturePainter();
  private final ObjectProperty<Theme> theme =
      new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
  private final Affine seen = new Affine();
  private final Rectangle window = new Rectangle();
  private final Rectangle focusRing = new Rectangle();

  private Picture picture;
  private Camera camera;
  private Walk walk;
  private Spotlight spotlight;
  private double laidOutFor;
  private double dragX;
  private double dragY;

  /**
   * @param picture what is shown at first
   * @param pictures lays the same diagram out for a width in px; may take its time
   * @param background where that is done
   */
  public DiagramView(Picture picture, DoubleFunction<Picture> pictures, Background background) {
    this.picture = picture;
    this.pictures = pictures;
    this.background = background;
    this.camera = camera(picture);
    this.walk = new Walk(picture);
    this.spotlight = new Spotlight(new Group(), picture);
    this.laidOutFor = picture.width();
    getStyleClass().add("diagram-view");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(picture.description());
    setClip(window);
    focusRing.setFill(Color.TRANSPARENT);
    focusRing.setStrokeWidth(3);
    focusRing.setMouseTransparent(true);
    theme.addListener((_, _, _) -> paint());
    focusedProperty().addListener((_, _, _) -> showPlace());
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::grabbed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> spotlight.pointAt(event.getPickResult()));
    addEventHandler(MouseEvent.MOUSE_EXITED, _ -> spotlight.off());
    paint();
  }

  /** The colours that it is shown in. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** What is shown just now. */
  public Picture picture() {
    return picture;
  }

  /** Makes the picture larger. */
  public void zoomIn() {
    zoom(ZOOM_STEP, getWidth() / 2, getHeight() / 2);
  }

  /** Makes the picture smaller, down to where its text is still readable. */
  public void zoomOut() {
    zoom(1 / ZOOM_STEP, getWidth() / 2, getHeight() / 2);
  }

  /** Shows all of the picture, or as much as readable text allows. */
  public void fit() {
    camera.fit();
    look();
  }

  /** What is shown, as an SVG document in the same colours, with the letters it needs. */
  public String svg() {
    return SvgWriter.standalone(picture, new Palette(theme.get()), new BundledFonts());
  }

  /** What is shown, as the bytes of a PNG file with two pixels for each px. */
  public byte[] png() {
    return new PictureImage().png(picture, new Palette(theme.get()), 2);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return picture.width();
  }

  @Override
  protected double computePrefHeight(double width) {
    return camera.heightFor(width < 0 ? picture.width() : width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    window.setWidth(getWidth());
    window.setHeight(getHeight());
    camera.resize(getWidth(), getHeight());
    look();
    layOutAnew(getWidth());
  }

  // Only a picture that does not fit is laid out anew, and one that was laid out for less room.
  private void layOutAnew(double width) {
    boolean tight = width < laidOutFor && width < picture.width();
    boolean roomier = width > laidOutFor + WIDTH_STEP && laidOutFor < picture.width() + WIDTH_STEP;
    if (width > 0 && (tight || roomier) && Math.abs(width - laidOutFor) > 1) {
      laidOutFor = width;
      background.start(_ -> pictures.apply(width), this::show, this::failed);
    }
  }

  // The picture that is there stays; a diagram that was drawn once can be looked at.
  private void failed(String sentence) {
    setAccessibleHelp(sentence);
  }

  private void show(Picture newPicture) {
    if (newPicture.equals(picture)) {
      return;
    }
    picture = newPicture;
    camera = camera(newPicture);
    camera.resize(getWidth(), getHeight());
    walk = new Walk(newPicture);
    setAccessibleText(newPicture.description());
    paint();
    requestLayout();
  }

  private void paint() {
    var palette = new Palette(theme.get());
    Group painted = painter.paint(picture, palette);
    focusRing.setStroke(Color.web(palette.stroke(Role.SERIES_2, Tint.NONE).hex()));
    painted.getTransforms().setAll(seen);
    painted.getChildren().add(focusRing);
    getChildren().setAll(painted);
    spotlight = new Spotlight(painted, picture);
    look();
    showPlace();
  }

  private void look() {
    seen.setToTransform(camera.scale(), 0, camera.left(), 0, camera.scale(), camera.top());
  }

  private void zoom(double factor, double x, double y) {
    camera.zoom(factor, x, y);
    look();
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown()) {
      zoom(Math.pow(ZOOM_STEP, Math.signum(event.getDeltaY())), event.getX(), event.getY());
      event.consume();
    } else if (camera.pan(event.getDeltaX(), event.getDeltaY())) {
      look();
      event.consume();
    }
  }

  private void grabbed(MouseEvent event) {
    requestFocus();
    dragX = event.getX();
    dragY = event.getY();
  }

  private void dragged(MouseEvent event) {
    if (camera.pan(event.getX() - dragX, event.getY() - dragY)) {
      look();
      event.consume();
    }
    dragX = event.getX();
    dragY = event.getY();
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean known = true;
    switch (event.getCode()) {
      case PLUS, EQUALS, ADD -> zoomIn();
      case MINUS, SUBTRACT -> zoomOut();
      case DIGIT0, NUMPAD0 -> fit();
      case RIGHT -> walk.here().ifPresentOrElse(_ -> walk.follow(), () -> walk.step(1));
      case LEFT -> walk.back();
      case DOWN -> walk.here().ifPresentOrElse(_ -> walk.turn(1), () -> walk.step(1));
      case UP -> walk.turn(-1);
      case N -> walk.step(1);
      case P -> walk.step(-1);
      default -> known = false;
    }
    if (known) {
      event.consume();
      showPlace();
    }
  }

  private void showPlace() {
    var here = walk.here();
    focusRing.setVisible(isFocused() && here.isPresent());
    if (here.isEmpty()) {
      return;
    }
    Rect frame = here.get().frame().grown(4);
    focusRing.setX(frame.x());
    focusRing.setY(frame.y());
    focusRing.setWidth(frame.w());
    focusRing.setHeight(frame.h());
    focusRing.setArcWidth(16);
    focusRing.setArcHeight(16);
    camera.reveal(frame.x(), frame.y(), frame.right(), frame.bottom());
    look();
    if (isFocused()) {
      spotlight.on(here.get().id());
      setAccessibleText(walk.words());
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    } else {
      spotlight.off();
    }
  }

  private static Camera camera(Picture picture) {
    return new Camera(
        picture.width(), picture.height(), SMALLEST_TEXT / picture.smallestTextSize());
  }
}
