package app.guidebox.ui.markdown;

import app.guidebox.study.ImageSize;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.markdown.InlinePieces.Picture;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * An image of the guide, never wider than the page. Its place is known before it is decoded; where
 * it is missing or cannot be shown, there are words instead.
 */
final class ImageBlock extends FlowingPane {
  private static final double TALLEST_IN_LINE = 22;
  private static final double WIDEST_IN_LINE = 480;

  private final ImageView view = new ImageView();
  private final ImageSize size;

  private ImageBlock(Picture picture, byte[] bytes, ImageSize size, DecodedImages decoded) {
    this.size = size;
    view.setPreserveRatio(true);
    view.setSmooth(true);
    getStyleClass().add("image-block");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(picture.alt());
    getChildren().add(view);
    decoded.decode(
        bytes, size, view::setImage, () -> getChildren().setAll(words(substitute(picture))));
  }

  /** An image that is a paragraph of its own; empty if it is not there. */
  static Optional<Region> alone(Picture picture, MarkdownContext context) {
    return shown(
        picture, context, (bytes, size) -> new ImageBlock(picture, bytes, size, context.decoded()));
  }

  /** An image within a line: scaled to it, or its words. */
  static Node inLine(Picture picture, MarkdownContext context) {
    return shown(picture, context, (bytes, size) -> inLine(picture, bytes, size, context.decoded()))
        .orElseGet(() -> words(substitute(picture)));
  }

  private static Optional<Region> shown(
      Picture picture, MarkdownContext context, BiFunction<byte[], ImageSize, Region> maker) {
    var bytes = context.images().bytes(picture.target());
    var size = bytes.flatMap(ImageSize::of);
    return size.map(
        known ->
            known.isBearable()
                ? maker.apply(bytes.get(), known)
                : words("[%s %s]".formatted(known.refusal(), picture.alt()).replace(" ]", "]")));
  }

  private static StackPane inLine(
      Picture picture, byte[] bytes, ImageSize size, DecodedImages decoded) {
    var view = new ImageView();
    double height = Math.min(TALLEST_IN_LINE, (double) size.height());
    double width = Math.min(WIDEST_IN_LINE, height * size.aspect());
    view.setPreserveRatio(true);
    view.setFitHeight(height);
    view.setFitWidth(width);
    var place = new StackPane(view);
    place.setPrefSize(width, height);
    place.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    place.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    place.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    place.setAccessibleText(picture.alt());
    decoded.decode(
        bytes,
        size,
        view::setImage,
        () -> {
          place.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
          place.getChildren().setAll(words(substitute(picture)));
        });
    return place;
  }

  /** What is said in place of an image that is not there: its words and its address. */
  static String substitute(Picture picture) {
    return picture.alt().isBlank()
        ? "[image: %s]".formatted(picture.target())
        : "[image: %s (%s)]".formatted(picture.alt(), picture.target());
  }

  private static Label words(String text) {
    var words = new Label(text);
    LineBreaking.wrap(words);
    words.setMaxWidth(WIDEST_IN_LINE);
    words.getStyleClass().add("missing-image");
    return words;
  }

  @Override
  protected double contentHeight(double width) {
    return getChildren().getFirst() instanceof Label words
        ? heightOf(words, width)
        : size.height() * Math.min(1, width / Math.max(1, contentWidth()));
  }

  @Override
  protected void placeContent(double left, double top, double width) {
    if (getChildren().getFirst() instanceof Label words) {
      words.resizeRelocate(left, top, width, heightOf(words, width));
      return;
    }
    double shown = Math.min(width, contentWidth());
    view.setFitWidth(shown);
    view.relocate(snapPositionX(left + (width - shown) / 2), top);
  }

  @Override
  protected double contentWidth() {
    return size.width();
  }
}
