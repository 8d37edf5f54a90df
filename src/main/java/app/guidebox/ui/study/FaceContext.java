package app.guidebox.ui.study;

import app.guidebox.ui.markdown.MarkdownContext;
import java.util.Map;
import java.util.Optional;

/** What the card in view needs from its guide: images, drawings, and what a link does. */
public final class FaceContext {
  private final MarkdownContext markdown;
  private Map<String, byte[]> images = Map.of();

  /** As the context decodes, draws and opens links; images are those of the card in view. */
  public FaceContext(MarkdownContext context) {
    this.markdown =
        new MarkdownContext(
            target -> Optional.ofNullable(images.get(target)),
            context.decoded(),
            context.diagrams(),
            context.links());
  }

  MarkdownContext markdown() {
    return markdown;
  }

  void show(Map<String, byte[]> imagesOfGuide) {
    images = imagesOfGuide;
  }
}
