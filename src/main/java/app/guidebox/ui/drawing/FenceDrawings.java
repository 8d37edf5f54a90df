package app.guidebox.ui.drawing;

import app.guidebox.guide.Block.Fence;
import app.guidebox.ui.Background;
import app.guidebox.ui.markdown.MarkdownContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * The drawings of the pages' fences. Each is made once, off the screen's thread, and remembered; so
 * is which of them the learner wants to see as they were written.
 */
public final class FenceDrawings implements MarkdownContext.DiagramSource {
  /** More than any page shows at a time. */
  private static final int REMEMBERED = 200;

  private final FencePainter painter;
  private final Background background;
  private final DrawingFiles files;
  private final Map<Fence, Drawing> known = new Remembered();
  private final Set<Fence> asWritten = new HashSet<>();

  /**
   * @param files saves drawings where the learner wants them
   */
  public FenceDrawings(FencePainter painter, Background background, DrawingFiles files) {
    this.painter = painter;
    this.background = background;
    this.files = files;
  }

  @Override
  public Optional<Node> drawing(Fence fence) {
    return FencePainter.draws(fence.kind())
        ? Optional.of(new DrawingBlock(fence, this))
        : Optional.empty();
  }

  /** Gives the fence's drawing: at once if it is known, else when it is made. */
  void draw(Fence fence, Consumer<Drawing> done, Consumer<String> failed) {
    var drawing = known.get(fence);
    if (drawing != null) {
      done.accept(drawing);
      return;
    }
    background.start(
        _ -> painter.draw(fence),
        made -> {
          known.put(fence, made);
          done.accept(made);
        },
        failed);
  }

  boolean isAsWritten(Fence fence) {
    return asWritten.contains(fence);
  }

  void setAsWritten(Fence fence, boolean wanted) {
    if (wanted) {
      asWritten.add(fence);
    } else {
      asWritten.remove(fence);
    }
  }

  Background background() {
    return background;
  }

  DrawingFiles files() {
    return files;
  }

  private static final class Remembered extends LinkedHashMap<Fence, Drawing> {
    Remembered() {
      super(REMEMBERED, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Fence, Drawing> eldest) {
      return size() > REMEMBERED;
    }
  }
}
