package app.guidebox.ui.diagram;

/**
 * Which part of a picture is seen through a window, and how large; without a toolkit.
 *
 * <p>The picture is never painted smaller than {@code floor}, so that its text stays readable: what
 * does not fit is reached by panning.
 */
final class Camera {
  private static final double LARGEST_ZOOM = 8;

  private final double pictureWidth;
  private final double pictureHeight;
  private final double floor;
  private double windowWidth;
  private double windowHeight;
  private double zoom = 1;
  private double x;
  private double y;

  /**
   * @param floor the smallest scale at which the picture may be painted
   */
  Camera(double pictureWidth, double pictureHeight, double floor) {
    this.pictureWidth = pictureWidth;
    this.pictureHeight = pictureHeight;
    this.floor = Math.min(1, floor);
  }

  /** The size of the window; what was in its middle stays there as far as possible. */
  void resize(double width, double height) {
    windowWidth = width;
    windowHeight = height;
    pan(0, 0);
  }

  /** Screen px for each px of the picture. */
  double scale() {
    return fitting(windowWidth) * zoom;
  }

  /** Where the picture's left edge is seen, in px of the window. */
  double left() {
    double spare = windowWidth - pictureWidth * scale();
    return spare > 0 ? spare / 2 : -x;
  }

  /** Where the picture's top edge is seen, in px of the window. */
  double top() {
    double spare = windowHeight - pictureHeight * scale();
    return spare > 0 ? spare / 2 : -y;
  }

  /** How high a window of that width must be to show all of the picture. */
  double heightFor(double width) {
    return pictureHeight * fitting(width);
  }

  /** Moves the picture by so many px of the window; says whether it moved. */
  boolean pan(double dx, double dy) {
    double newX = Math.clamp(x - dx, 0, Math.max(0, pictureWidth * scale() - windowWidth));
    double newY = Math.clamp(y - dy, 0, Math.max(0, pictureHeight * scale() - windowHeight));
    boolean moved = newX != x || newY != y;
    x = newX;
    y = newY;
    return moved;
  }

  /** Makes the picture larger by a factor; what is seen at that place of the window stays there. */
  void zoom(double factor, double atX, double atY) {
    double pictureX = (atX - left()) / scale();
    double pictureY = (atY - top()) / scale();
    double smallest = Math.min(1, floor / fitting(windowWidth));
    zoom = Math.clamp(zoom * factor, smallest, LARGEST_ZOOM);
    x = pictureX * scale() - atX;
    y = pictureY * scale() - atY;
    pan(0, 0);
  }

  /** Shows all of the picture, or as much as readable text allows. */
  void fit() {
    zoom = 1;
    x = 0;
    y = 0;
  }

  /** Shows the picture so that its text has its own size. */
  void actualSize() {
    zoom(1 / scale(), windowWidth / 2, windowHeight / 2);
  }

  /** Brings a part of the picture into the window. */
  void reveal(double fromX, double fromY, double toX, double toY) {
    double s = scale();
    x = toX * s > x + windowWidth ? toX * s - windowWidth : x;
    y = toY * s > y + windowHeight ? toY * s - windowHeight : y;
    x = Math.min(x, fromX * s);
    y = Math.min(y, fromY * s);
    pan(0, 0);
  }

  private double fitting(double width) {
    return width <= 0 ? 1 : Math.clamp(width / pictureWidth, floor, 1);
  }
}
