package app.guidebox.ui.markdown;

import app.guidebox.guide.Block;
import app.guidebox.ui.markdown.CodeTokens.Kind;
import app.guidebox.ui.markdown.CodeTokens.Token;
import java.util.List;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Makes the node of a fence that is shown as it was written. */
final class CodeText {
  /** More pieces make a page slow; so much code is looked up rather than read. */
  private static final int MOST_PIECES = 1_500;

  private CodeText() {}

  static Region block(Block.Fence fence, int limit) {
    var shown = fence.text().substring(0, Math.min(limit, fence.text().length()));
    boolean drawn = BoxStrokes.areIn(shown);
    var letters = letters(drawn ? BoxArtInk.lettersOf(shown) : shown);
    var passage =
        new Passage(fence, shown, drawn ? List.of(letters) : coloured(fence, shown), Map.of());
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

  private static List<Node> coloured(Block.Fence fence, String shown) {
    var tokens =
        CodeLanguage.of(fence.language())
            .map(language -> CodeTokens.of(shown, language))
            .filter(cut -> cut.size() <= MOST_PIECES)
            .orElseGet(() -> List.of(new Token(Kind.PLAIN, shown)));
    return tokens.stream().<Node>map(token -> letters(token.text(), token.kind())).toList();
  }

  private static Text letters(String text, Kind kind) {
    var letters = letters(text);
    letters.getStyleClass().add(kind.styleClass());
    return letters;
  }

  private static Text letters(String text) {
    var letters = new Text(text);
    letters.getStyleClass().add("code");
    return letters;
  }

  private static boolean isDrawn(Block.FenceKind kind) {
    return switch (kind) {
      case BOXES, TABLE, TREE, CHAIN -> true;
      case CODE, MERMAID, TEXT -> false;
    };
  }
}
