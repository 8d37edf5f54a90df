package app.guidebox.diagram.mermaid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.layout.DiagramLayout;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.picture.BundledFonts;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads any bytes as a diagram of any kind and draws what came of it.
 *
 * <p>The first byte says which kind. Without a setting the inputs beside this class are replayed; a
 * longer run looks for new ones: {@code JAZZER_FUZZ=1 mvn test -Dtest=MermaidFuzzTest}.
 */
class MermaidFuzzTest {
  private static final List<String> KINDS =
      List.of(
          "flowchart TD",
          "sequenceDiagram",
          "classDiagram",
          "stateDiagram-v2",
          "erDiagram",
          "requirementDiagram",
          "C4Context",
          "architecture-beta",
          "mindmap",
          "block-beta",
          "gitGraph",
          "kanban",
          "treemap-beta",
          "sankey-beta",
          "pie",
          "gantt",
          "timeline",
          "journey",
          "quadrantChart",
          "xychart-beta",
          "packet-beta",
          "radar-beta");

  private final DiagramLayout layout = new DiagramLayout(new BundledFonts());

  @FuzzTest(maxDuration = "10m")
  void anyBytesEndWithAPictureOrASentence(byte[] bytes) {
    int kind = bytes.length == 0 ? 0 : (bytes[0] & 0xff) % KINDS.size();
    String text = KINDS.get(kind) + "\n" + new String(bytes, StandardCharsets.UTF_8);

    switch (new MermaidReader().read(text)) {
      case Reading.Read(Diagram diagram, var _) ->
          assertTrue(layout.picture(diagram, 680).width() > 0);
      case Reading.Unreadable(var error) -> assertTrue(error.message().endsWith("."));
    }
  }
}
