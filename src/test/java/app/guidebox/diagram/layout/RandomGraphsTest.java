package app.guidebox.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.mermaid.MermaidReader;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.picture.BundledFonts;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Holds graphs that nobody drew against the rules of beauty. */
class RandomGraphsTest {
  private static final int GRAPHS = 200;

  private final DiagramLayout layout = new DiagramLayout(new BundledFonts());
  private final MermaidReader reader = new MermaidReader();

  @Test
  void keepEveryRule() {
    List<String> faults =
        LongStream.range(0, GRAPHS)
            .boxed()
            .flatMap(seed -> faults(seed).stream().map(fault -> "graph " + seed + ": " + fault))
            .toList();

    assertEquals(List.of(), faults);
  }

  private List<String> faults(long seed) {
    return switch (reader.read(GraphGenerator.flowchart(seed))) {
      case Reading.Read(Diagram diagram, var _) ->
          PictureRules.faults(diagram, layout.picture(diagram));
      case Reading.Unreadable(var error) -> List.of(error.message());
    };
  }
}
