package app.guidebox.ui.drawing;

import app.guidebox.guide.Block.Fence;
import app.guidebox.guide.Block.FenceKind;
import app.guidebox.guide.Lines;
import app.guidebox.ui.Messages;
import app.guidebox.ui.diagram.DiagramView;
import app.guidebox.ui.markdown.BlockNodes;
import app.guidebox.ui.markdown.MarkdownContext;
import app.guidebox.ui.markdown.PageMemory;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A fence's drawing on a page, or its text where there is none or the learner prefers it. */
final class DrawingBlock extends VBox {
  private static final double WAITING_HEIGHT = 160;

  private final Fence fence;
  private final FenceDrawings drawings;

  DrawingBlock(Fence fence, FenceDrawings drawings) {
    this.fence = fence;
    this.drawings = drawings;
    getStyleClass().add("drawing-block");
    showWaiting();
    draw();
  }

  /** Shows the drawing in place of the text, or the other way round. */
  void turn() {
    drawings.setAsWritten(fence, !drawings.isAsWritten(fence));
    draw();
  }

  private void draw() {
    drawings.draw(fence, this::show, sentence -> show(new Drawing(List.of(), List.of(sentence))));
  }

  private void showWaiting() {
    var waiting = new Label(Messages.text("drawing.waiting"));
    waiting.getStyleClass().add("drawing-waiting");
    var room = new StackPane(waiting);
    room.setMinHeight(WAITING_HEIGHT);
    getChildren().setAll(room);
  }

  private void show(Drawing drawing) {
    getChildren().clear();
    if (!drawing.isDrawn()) {
      getChildren().add(text(fence));
    } else if (drawings.isAsWritten(fence)) {
      getChildren().add(withTools(text(fence), new DrawingTools(this::turn, true)));
    } else {
      drawing.parts().forEach(part -> getChildren().add(node(part)));
    }
    drawing.remarks().forEach(remark -> getChildren().add(label(remark, "drawing-remark")));
  }

  private Node node(Drawing.Piece part) {
    return switch (part) {
      case Drawing.Sheet sheet -> picture(sheet);
      case Drawing.Title(var words) -> label(words, "drawing-title");
      case Drawing.Lines lines -> text(textFence(lines));
    };
  }

  private Node picture(Drawing.Sheet sheet) {
    var view = view(sheet);
    var tools = new DrawingTools(this::turn, false);
    tools.addEnlarge(() -> Enlarged.show(this, () -> view(sheet)));
    tools.addSave(new SaveDrawing(view, drawings));
    return withTools(view, tools);
  }

  private DiagramView view(Drawing.Sheet sheet) {
    var view = new DiagramView(sheet.natural(), sheet.forWidth(), drawings.background());
    view.themeProperty().bind(ThemeWatch.of(view));
    return view;
  }

  private Fence textFence(Drawing.Lines part) {
    int before = fence.textLine() - 1;
    var lines = new Lines(before + part.first(), before + part.last());
    return new Fence(FenceKind.TEXT, "", part.text(), lines.first(), List.of(), lines);
  }

  private static Node text(Fence asWritten) {
    return new BlockNodes(MarkdownContext.bare(), new PageMemory()).node(asWritten);
  }

  private static Node withTools(Node content, DrawingTools tools) {
    var frame = new StackPane(content, tools);
    frame.getStyleClass().add("drawing-frame");
    StackPane.setAlignment(tools, Pos.TOP_RIGHT);
    return frame;
  }

  private static Node label(String words, String styleClass) {
    return BlockNodes.plainText(words, styleClass);
  }
}
