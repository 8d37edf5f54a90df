package app.guidebox.ui.markdown;

import app.guidebox.guide.Block;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Makes the node of a fence that is shown as it was written. */
final class CodeText {
  private CodeText() {}

  static Region block(Block.Fence fence, int limit) {
    var shown = fence.text().substring(0, Math.min(limit, fence.text().length()));
    var letters = new Text(shown);
    letters.getStyleClass().add("code");
    var passage = new Passage(fence, shown, List.of(letters), Map.of());
    passage.getStyleClass().add("code-text");
    passage.setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
    var block = new CodeBlock(passage, fence.text());
    if (isDrawn(fence.kind())) {
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
