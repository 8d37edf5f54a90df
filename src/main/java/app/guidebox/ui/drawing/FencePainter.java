package app.guidebox.ui.drawing;

import app.guidebox.diagram.boxart.BoxArtReader;
import app.guidebox.diagram.boxart.Part;
import app.guidebox.diagram.layout.DiagramLayout;
import app.guidebox.diagram.mermaid.MermaidReader;
import app.guidebox.diagram.model.BoxArt;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.model.Warning;
import app.guidebox.diagram.picture.TextMeasurer;
import app.guidebox.guide.Block.Fence;
import app.guidebox.guide.Block.FenceKind;
import app.guidebox.ui.Messages;
import java.util.ArrayList;
import java.util.List;

/** Draws fences; may take its time, so call it off the screen's thread. */
public final class FencePainter {
  private final MermaidReader mermaid = new MermaidReader();
  private final BoxArtReader boxArt = new BoxArtReader();
  private final DiagramLayout layout;

  public FencePainter(TextMeasurer measurer) {
    this.layout = new DiagramLayout(measurer);
  }

  /** Whether fences of that kind are drawings. */
  static boolean draws(FenceKind kind) {
    return switch (kind) {
      case MERMAID, BOXES, TABLE, TREE, CHAIN -> true;
      case CODE, TEXT -> false;
    };
  }

  Drawing draw(Fence fence) {
    return fence.kind() == FenceKind.MERMAID ? drawMermaid(fence) : drawCharacters(fence);
  }

  private Drawing drawMermaid(Fence fence) {
    return switch (mermaid.read(fence.text())) {
      case Reading.Read(var diagram, var warnings) ->
          new Drawing(List.of(sheet(diagram)), remarks(fence, warnings));
      case Reading.Unreadable(var error) -> new Drawing(List.of(), remarks(fence, List.of(error)));
    };
  }

  private Drawing drawCharacters(Fence fence) {
    var lines = fence.text().lines().toList();
    var pieces = new ArrayList<Drawing.Piece>();
    var warnings = new ArrayList<Warning>();
    boxArt.tooLarge(lines).ifPresent(warnings::add);
    for (var part : boxArt.read(lines, false)) {
      switch (part) {
        case Part.Drawn drawn when isUnderstood(drawn.diagram()) ->
            pieces.add(sheet(drawn.diagram()));
        case Part.Drawn drawn -> {
          warnings.addAll(drawn.warnings());
          pieces.add(asWritten(lines.subList(drawn.first() - 1, drawn.last()), drawn));
        }
        case Part.Plain plain -> addPlain(plain, pieces);
      }
    }
    return new Drawing(pieces, remarks(fence, warnings));
  }

  private static boolean isUnderstood(Diagram diagram) {
    return !(diagram instanceof BoxArt art) || art.understood();
  }

  private static void addPlain(Part.Plain plain, List<Drawing.Piece> pieces) {
    if (plain.lines().stream().allMatch(String::isBlank)) {
      return;
    }
    pieces.add(
        plain.kind() == Part.Kind.TITLE
            ? new Drawing.Title(plain.lines().getFirst().strip())
            : asWritten(plain.lines(), plain));
  }

  private static Drawing.Lines asWritten(List<String> lines, Part part) {
    return new Drawing.Lines(withoutBlankEnds(lines), part.first(), part.last());
  }

  private static String withoutBlankEnds(List<String> lines) {
    int first = 0;
    int end = lines.size();
    while (first < end && lines.get(first).isBlank()) {
      first++;
    }
    while (end > first && lines.get(end - 1).isBlank()) {
      end--;
    }
    return String.join("\n", lines.subList(first, end));
  }

  private Drawing.Sheet sheet(Diagram diagram) {
    return new Drawing.Sheet(layout.picture(diagram), width -> layout.picture(diagram, width));
  }

  private static List<String> remarks(Fence fence, List<Warning> warnings) {
    return warnings.stream().map(warning -> remark(fence, warning)).toList();
  }

  private static String remark(Fence fence, Warning warning) {
    int line = fence.textLine() + warning.line() - 1;
    return Messages.text("drawing.remark", String.valueOf(line), warning.message());
  }
}
