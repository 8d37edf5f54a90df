package app.guidebox.ui.markdown;

import app.guidebox.guide.Block;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Shows a few blocks, such as a card's face; as high as they are. */
public final class MarkdownView extends StackPane {
  private final MarkdownContext context;

  /** Shows nothing at first. */
  public MarkdownView(MarkdownContext context) {
    this.context = context;
    getStyleClass().addAll("markdown", "markdown-view");
    new TextSelection(this, () -> Texts.in(this));
  }

  /** Shows these blocks in place of what was shown. */
  public void show(List<Block> blocks) {
    Region column = new BlockNodes(context, new PageMemory()).column(blocks, 0);
    getChildren().setAll(column);
  }

  /** The style sheet of all that this package makes; add it wherever {@link BlockNodes} are. */
  public static String styleSheet() {
    return Objects.requireNonNull(MarkdownView.class.getResource("markdown.css")).toExternalForm();
  }

  @Override
  public String getUserAgentStylesheet() {
    return styleSheet();
  }
}
