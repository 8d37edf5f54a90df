package app.guidebox.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.mermaid.MermaidReader;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.picture.BundledFonts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Holds graphs that nobody drew against the rules of beauty. */
class RandomGraphsTest {
  private static final int GRAPHS = 200;

  /** So many graphs may have an edge with more than four bends or siblings out of order. */
  private static final int MOST_UNLOVELY = 2;

  private final DiagramLayout layout = new DiagramLayout(new BundledFonts());
  private final MermaidReader reader = new MermaidReader();

  @Test
  void almostAllKeepEveryRuleAndAllAreLegible() {
    var illegible = new ArrayList<String>();
    var unlovely = new ArrayList<String>();
    for (long seed : LongStream.range(0, GRAPHS).toArray()) {
      for (String fault : faults(seed)) {
        boolean taste = fault.endsWith("bends") || fault.endsWith("changed places");
        (taste ? unlovely : illegible).add("graph " + seed + ": " + fault);
      }
    }

    assertEquals(List.of(), illegible);
    assertTrue(unlovely.size() <= MOST_UNLOVELY, unlovely::toString);
  }

  private List<String> faults(long seed) {
    return switch (reader.read(GraphGenerator.flowchart(seed))) {
      case Reading.Read(Diagram diagram, var _) ->
          PictureRules.faults(diagram, layout.picture(diagram));
      case Reading.Unreadable(var error) -> List.of(error.message());
    };
  }
}
