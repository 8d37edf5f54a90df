package app.guidebox.ui.study;

import app.guidebox.ui.markdown.MarkdownContext;
import java.util.Map;
import java.util.Optional;

/** What the card in view needs from its guide: images, drawings, and what a link does. */
public final class FaceContext {
  private final MarkdownContext markdown;
  private Map<String, byte[]> images = Map.of();

  /** Draws fences and opens links as told; images are those of the card in view. */
  public FaceContext(MarkdownContext.DiagramSource diagrams, MarkdownContext.LinkHandler links) {
    this.markdown =
        new MarkdownContext(target -> Optional.ofNullable(images.get(target)), diagrams, links);
  }

  MarkdownContext markdown() {
    return markdown;
  }

  void show(Map<String, byte[]> imagesOfGuide) {
    images = imagesOfGuide;
  }
}
