package app.guidebox.ui.drawing;

import app.guidebox.diagram.layout.DiagramLayout;
import app.guidebox.diagram.mermaid.MermaidReader;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.model.Warning;
import app.guidebox.diagram.picture.TextMeasurer;
import app.guidebox.guide.Block.Fence;
import app.guidebox.guide.Block.FenceKind;
import app.guidebox.ui.Messages;
import java.util.List;

/** Draws fences; may take its time, so call it off the screen's thread. */
public final class FencePainter {
  private final MermaidReader mermaid = new MermaidReader();
  private final DiagramLayout layout;

  public FencePainter(TextMeasurer measurer) {
    this.layout = new DiagramLayout(measurer);
  }

  /** Whether fences of that kind are drawings. */
  static boolean draws(FenceKind kind) {
    return switch (kind) {
      case MERMAID -> true;
      case BOXES, TABLE, TREE, CHAIN, CODE, TEXT -> false;
    };
  }

  Drawing draw(Fence fence) {
    return switch (mermaid.read(fence.text())) {
      case Reading.Read(var diagram, var warnings) ->
          new Drawing(List.of(sheet(diagram)), remarks(fence, warnings));
      case Reading.Unreadable(var error) -> new Drawing(List.of(), remarks(fence, List.of(error)));
    };
  }

  private Drawing.Sheet sheet(Diagram diagram) {
    return new Drawing.Sheet(layout.picture(diagram), width -> layout.picture(diagram, width));
  }

  private static List<String> remarks(Fence fence, List<Warning> warnings) {
    return warnings.stream()
        .map(
            warning ->
                Messages.text(
                    "drawing.remark",
                    String.valueOf(fence.textLine() + warning.line() - 1),
                    warning.message()))
        .toList();
  }
}
