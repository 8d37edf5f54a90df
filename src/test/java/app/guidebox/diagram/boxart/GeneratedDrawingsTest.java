package app.guidebox.diagram.boxart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random drawings are painted as characters and read back; nearly all must be read exactly. */
class GeneratedDrawingsTest {
  private static final int DRAWINGS = 500;

  @ParameterizedTest
  @CsvSource({"CLEAN, 99.5", "DRIFT_ONE, 97", "DRIFT_THREE, 90"})
  void drawingsAreReadAsTheyWereMeant(DrawingGenerator.Noise noise, double percent) {
    var wrong = new ArrayList<String>();

    for (long seed = 0; seed < DRAWINGS; seed++) {
      var painted = DrawingGenerator.paint(seed, noise);
      if (!readsAs(painted)) {
        wrong.add(seed + "\n" + painted.text());
      }
    }

    double right = 100.0 * (DRAWINGS - wrong.size()) / DRAWINGS;
    assertTrue(
        right >= percent,
        () ->
            "%.1f %% of %s were right; the first that was not: %s"
                .formatted(right, noise, wrong.getFirst()));
  }

  private static boolean readsAs(DrawingGenerator.Painted painted) {
    var art = Drawings.read(painted.text());
    return painted.places().equals(new TreeSet<>(Drawings.places(art)))
        && painted.edges().equals(new TreeSet<>(Drawings.edges(art)));
  }
}
