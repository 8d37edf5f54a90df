package app.guidebox.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.mermaid.Mermaid;
import app.guidebox.diagram.picture.BundledFonts;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds diagrams of every kind that nobody drew against the rules of beauty. */
class RandomKindsTest {
  private static final int DIAGRAMS = 50;
  private static final double COLUMN = 680;

  private final DiagramLayout layout = new DiagramLayout(new BundledFonts());

  static Stream<String> kinds() {
    return KindsGenerator.kinds().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void keepEveryRule(String kind) {
    List<String> faults =
        LongStream.range(0, DIAGRAMS)
            .boxed()
            .flatMap(seed -> faults(kind, seed).map(fault -> "seed " + seed + ": " + fault))
            .toList();

    assertEquals(List.of(), faults);
  }

  private Stream<String> faults(String kind, long seed) {
    var diagram = Mermaid.diagram(KindsGenerator.diagram(kind, seed));
    return Stream.of(layout.picture(diagram), layout.picture(diagram, COLUMN))
        .flatMap(picture -> PictureRules.faults(diagram, picture).stream())
        .distinct();
  }
}
