package app.guidebox.ui.markdown;

import app.guidebox.guide.Block;
import app.guidebox.ui.Background;
import java.util.Optional;
import javafx.scene.Node;

/**
 * What blocks need from the world around them.
 *
 * @param images finds the images that the guide shows
 * @param decoded makes them ready to be shown
 * @param diagrams draws fences
 * @param links is told when the learner chooses a link
 */
public record MarkdownContext(
    ImageSource images, DecodedImages decoded, DiagramSource diagrams, LinkHandler links) {

  /** Without images and diagrams, with links that do nothing. */
  public static MarkdownContext bare() {
    return new MarkdownContext(
        target -> Optional.empty(),
        new DecodedImages(Background.onThisThread()),
        fence -> Optional.empty(),
        (target, anchor) -> {});
  }

  /** The images that lie beside a guide. */
  @FunctionalInterface
  public interface ImageSource {
    /** The bytes of the image's file; empty if it is missing or lies elsewhere. */
    Optional<byte[]> bytes(String target);
  }

  /** Drawings of fences. */
  @FunctionalInterface
  public interface DiagramSource {
    /** A new node that shows the fence's drawing; empty if its text is to be shown. */
    Optional<Node> drawing(Block.Fence fence);
  }

  /** What happens when a link is chosen. */
  @FunctionalInterface
  public interface LinkHandler {
    /**
     * Called when the learner clicks a link or presses Enter on it.
     *
     * @param target the link's address as written
     * @param anchor the link's text, to show a question beside
     */
    void chosen(String target, Node anchor);
  }
}
