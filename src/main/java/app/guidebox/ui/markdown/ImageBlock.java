package app.guidebox.ui.markdown;

import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.markdown.InlinePieces.Picture;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** An image of the guide, never wider than the page; where it is missing, its words. */
final class ImageBlock extends FlowingPane {
  private static final double TALLEST_IN_LINE = 22;
  private static final double WIDEST_SUBSTITUTE = 480;

  private final ImageView view;

  private ImageBlock(Image image, String alt) {
    view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    getStyleClass().add("image-block");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(alt);
    getChildren().add(view);
  }

  /** An image that is a paragraph of its own; empty if it cannot be shown. */
  static Optional<ImageBlock> alone(Picture picture, MarkdownContext.ImageSource images) {
    return load(picture, images).map(image -> new ImageBlock(image, picture.alt()));
  }

  /** An image within a line: scaled to it, or its words. */
  static Node inLine(Picture picture, MarkdownContext.ImageSource images) {
    return load(picture, images)
        .<Node>map(
            image -> {
              var view = new ImageView(image);
              view.setPreserveRatio(true);
              view.setFitHeight(Math.min(TALLEST_IN_LINE, image.getHeight()));
              view.setAccessibleText(picture.alt());
              return view;
            })
        .orElseGet(() -> label(picture));
  }

  /** What is said in place of an image that is not there: its words and its address. */
  static String substitute(Picture picture) {
    return picture.alt().isBlank()
        ? "[image: %s]".formatted(picture.target())
        : "[image: %s (%s)]".formatted(picture.alt(), picture.target());
  }

  private static Label label(Picture picture) {
    var words = new Label(substitute(picture));
    LineBreaking.wrap(words);
    words.setMaxWidth(WIDEST_SUBSTITUTE);
    words.getStyleClass().add("missing-image");
    return words;
  }

  private static Optional<Image> load(Picture picture, MarkdownContext.ImageSource images) {
    return images
        .bytes(picture.target())
        .map(bytes -> new Image(new ByteArrayInputStream(bytes)))
        .filter(image -> !image.isError());
  }

  @Override
  protected double contentHeight(double width) {
    var image = view.getImage();
    return image.getHeight() * Math.min(1, width / Math.max(1, image.getWidth()));
  }

  @Override
  protected void placeContent(double left, double top, double width) {
    double shown = Math.min(width, view.getImage().getWidth());
    view.setFitWidth(shown);
    view.relocate(snapPositionX(left + (width - shown) / 2), top);
  }

  @Override
  protected double contentWidth() {
    return view.getImage().getWidth();
  }
}
