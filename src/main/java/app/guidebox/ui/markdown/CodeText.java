package app.guidebox.ui.markdown;

import app.guidebox.guide.Block;
import java.util.List;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Makes the node of a fence that is shown as it was written. */
final class CodeText {
  private CodeText() {}

  static Region block(Block.Fence fence, int limit) {
    var shown = fence.text().substring(0, Math.min(limit, fence.text().length()));
    boolean drawn = BoxStrokes.areIn(shown);
    var letters = new Text(drawn ? BoxArtInk.lettersOf(shown) : shown);
    letters.getStyleClass().add("code");
    var passage = new Passage(fence, shown, List.of(letters), Map.of());
    if (drawn) {
      passage.setInk(new BoxArtInk(shown), letters);
    }
    passage.getStyleClass().add("code-text");
    passage.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    var block = new CodeBlock(passage, fence.text());
    if (drawn || isDrawn(fence.kind())) {
      block.getStyleClass().add("box-art");
    }
    return block;
  }

  private static boolean isDrawn(Block.FenceKind kind) {
    return switch (kind) {
      case BOXES, TABLE, TREE, CHAIN -> true;
      case CODE, MERMAID, TEXT -> false;
    };
  }
}
