package app.guidebox.cli;

import app.guidebox.diagram.boxart.BoxArtReader;
import app.guidebox.diagram.boxart.Part;
import app.guidebox.diagram.mermaid.MermaidReader;
import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.model.Warning;
import app.guidebox.guide.Block;
import app.guidebox.guide.Guide;
import app.guidebox.guide.reader.GuideReader;
import app.guidebox.guide.reader.UnreadableGuideException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the diagrams in files and folders. */
final class DiagramFinder {
  private static final Set<String> MERMAID_ENDINGS = Set.of(".mmd", ".mermaid");
  private static final Set<String> GUIDE_ENDINGS = Set.of(".md", ".markdown");
  private static final Set<String> DRAWING_ENDINGS = Set.of(".txt", ".text");

  /** Deeper folders are not searched, so that a loop of links ends. */
  private static final int DEEPEST_FOLDER = 16;

  private final GuideReader guides = new GuideReader();
  private final MermaidReader mermaid = new MermaidReader();
  private final BoxArtReader drawings = new BoxArtReader();

  /** The files that a path stands for: itself, or those in its folder that may hold diagrams. */
  List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path, DEEPEST_FOLDER)) {
      return walk.filter(file -> mayHoldDiagrams(file) && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  /** A file as text, whatever it holds. */
  Guide read(Path file) throws UnreadableGuideException {
    return guides.read(file);
  }

  /** The diagrams in a file that was read already, from top to bottom. */
  List<FoundDiagram> in(Path file, Guide guide) {
    String name = file.toString();
    if (GUIDE_ENDINGS.contains(ending(file))) {
      return inGuide(name, guide);
    }
    if (MERMAID_ENDINGS.contains(ending(file)) || startsAsMermaid(guide.lines())) {
      int last = Math.max(1, guide.lines().size());
      String text = String.join("\n", guide.lines());
      return List.of(new FoundDiagram(name, 1, last, 1, mermaid.read(text)));
    }
    return inDrawing(name, guide.lines());
  }

  private boolean startsAsMermaid(List<String> lines) {
    return mermaid.read(String.join("\n", lines)) instanceof Reading.Read;
  }

  private List<FoundDiagram> inDrawing(String name, List<String> lines) {
    List<FoundDiagram> found =
        drawn(lines, false).stream().map(part -> found(name, part, 1)).toList();
    if (!found.isEmpty()) {
      return found;
    }
    Warning reason =
        drawings.tooLarge(lines).orElse(new Warning(1, 1, "There is no drawing in this text."));
    return List.of(
        new FoundDiagram(name, 1, Math.max(1, lines.size()), 1, new Reading.Unreadable(reason)));
  }

  private List<Part.Drawn> drawn(List<String> lines, boolean code) {
    return drawings.read(lines, code).stream()
        .filter(Part.Drawn.class::isInstance)
        .map(Part.Drawn.class::cast)
        .toList();
  }

  private static FoundDiagram found(String name, Part.Drawn part, int textLine) {
    return new FoundDiagram(
        name,
        part.first() + textLine - 1,
        part.last() + textLine - 1,
        textLine,
        new Reading.Read(part.diagram(), part.warnings()));
  }

  /** The diagrams of a guide that was read already. */
  List<FoundDiagram> inGuide(String name, Guide guide) {
    var found = new ArrayList<FoundDiagram>();
    guide.blocks().forEach(block -> collect(name, block, found));
    return found;
  }

  private void collect(String name, Block block, List<FoundDiagram> found) {
    switch (block) {
      case Block.Fence fence -> fence(name, fence, found);
      case Block.Details details -> details.blocks().forEach(inner -> collect(name, inner, found));
      case Block.Quote quote -> quote.blocks().forEach(inner -> collect(name, inner, found));
      case Block.ListBlock list ->
          list.items().forEach(item -> item.blocks().forEach(inner -> collect(name, inner, found)));
      case Block.Heading _, Block.Paragraph _, Block.Table _, Block.Rule _ -> {}
    }
  }

  private void fence(String name, Block.Fence fence, List<FoundDiagram> found) {
    switch (fence.kind()) {
      case MERMAID -> found.add(whole(name, fence, mermaid.read(fence.text())));
      case BOXES, TABLE, TREE, CHAIN -> {
        List<Part.Drawn> parts = drawn(fence.text().lines().toList(), false);
        if (parts.size() == 1) {
          Part.Drawn only = parts.getFirst();
          found.add(whole(name, fence, new Reading.Read(only.diagram(), only.warnings())));
        } else {
          parts.forEach(part -> found.add(found(name, part, fence.textLine())));
        }
      }
      case CODE, TEXT ->
          drawn(fence.text().lines().toList(), true)
              .forEach(part -> found.add(found(name, part, fence.textLine())));
    }
    fence.inner().forEach(inner -> fence(name, inner, found));
  }

  private static FoundDiagram whole(String name, Block.Fence fence, Reading reading) {
    return new FoundDiagram(
        name, fence.lines().first(), fence.lines().last(), fence.textLine(), reading);
  }

  private static boolean mayHoldDiagrams(Path file) {
    String ending = ending(file);
    return MERMAID_ENDINGS.contains(ending)
        || GUIDE_ENDINGS.contains(ending)
        || DRAWING_ENDINGS.contains(ending);
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }
}
