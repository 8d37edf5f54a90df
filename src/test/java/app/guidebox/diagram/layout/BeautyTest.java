package app.guidebox.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.ExampleGuides;
import app.guidebox.diagram.mermaid.MermaidReader;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.diagram.picture.Palette;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.SvgWriter;
import app.guidebox.diagram.picture.Theme;
import app.guidebox.guide.Block;
import app.guidebox.guide.reader.GuideReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BeautyTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/diagrams");
  private static final double COLUMN = 680;

  private final DiagramLayout layout = new DiagramLayout(new BundledFonts());

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".mmd")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void keepsEveryRule(Path file) throws IOException {
    Diagram diagram = read(Files.readString(file));

    assertEquals(List.of(), PictureRules.faults(diagram, layout.picture(diagram)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void keepsEveryRuleInAColumn(Path file) throws IOException {
    Diagram diagram = read(Files.readString(file));

    assertEquals(List.of(), PictureRules.faults(diagram, layout.picture(diagram, COLUMN)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void givesTheSamePictureEveryTime(Path file) throws IOException {
    Diagram diagram = read(Files.readString(file));
    var palette = new Palette(Theme.LIGHT);

    String first = SvgWriter.write(layout.picture(diagram), palette);
    String second =
        SvgWriter.write(new DiagramLayout(new BundledFonts()).picture(diagram), palette);

    assertEquals(first, second);
  }

  @Test
  void chainTurnsWhereItIsTooLongForTheColumn() throws IOException {
    Diagram chain = read(Files.readString(EXAMPLES.resolve("chain.mmd")));

    Picture wide = layout.picture(chain);
    Picture narrow = layout.picture(chain, 400);

    assertTrue(wide.width() > wide.height());
    assertTrue(narrow.width() <= 400, () -> "it is " + narrow.width() + " px wide");
  }

  @Test
  void diagramsOfARealGuideKeepEveryRule() throws Exception {
    var guide = new GuideReader().read(ExampleGuides.guide("exam-preparation.md"));
    var fences =
        guide.blocks().stream()
            .filter(Block.Fence.class::isInstance)
            .map(Block.Fence.class::cast)
            .filter(fence -> fence.kind() == Block.FenceKind.MERMAID)
            .toList();

    assertEquals(4, fences.size());
    for (Block.Fence fence : fences) {
      Diagram diagram = read(fence.text());
      assertEquals(List.of(), PictureRules.faults(diagram, layout.picture(diagram)));
      assertEquals(List.of(), PictureRules.faults(diagram, layout.picture(diagram, COLUMN)));
    }
  }

  @Test
  void hugeGraphIsStillDrawn() {
    var text = new StringBuilder("flowchart TD\n");
    for (int i = 0; i < 2_000; i++) {
      text.append("n%d[Node %d] --> n%d\n".formatted(i, i, (i * 7 + 3) % 2_000));
    }

    Picture picture = layout.picture(read(text.toString()));

    assertEquals(2_000, picture.stops().size());
  }

  private static Diagram read(String text) {
    return switch (new MermaidReader().read(text)) {
      case Reading.Read(Diagram diagram, var _) -> diagram;
      case Reading.Unreadable(var error) -> throw new AssertionError(error.message());
    };
  }
}
