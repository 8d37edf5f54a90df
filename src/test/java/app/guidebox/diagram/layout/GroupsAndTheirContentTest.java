package app.guidebox.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.mermaid.MermaidReader;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Shape;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edges between a group and what lies in it stay within the group. */
class GroupsAndTheirContentTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a --> g",
        "g --> a",
        "b -->|ends| g",
        "g -->|begins| b",
        "g --> inner",
        "c --> g"
      })
  void edgeStaysInside(String edge) {
    Diagram diagram = read(edge);

    Picture picture = new DiagramLayout(new BundledFonts()).picture(diagram);

    assertEquals(List.of(), PictureRules.faults(diagram, picture));
    Rect group = frame(picture, "g");
    assertTrue(lines(picture).stream().allMatch(line -> inside(line, group)), edge);
  }

  private static Diagram read(String edge) {
    String text =
        "flowchart TD\nsubgraph g [Group]\na[First] --> b[Second]\n"
            + "subgraph inner [Inner]\nc[Third]\nend\nb --> c\nend\n"
            + edge;
    return switch (new MermaidReader().read(text)) {
      case Reading.Read(Diagram diagram, var _) -> diagram;
      case Reading.Unreadable(var error) -> throw new AssertionError(error.message());
    };
  }

  private static Rect frame(Picture picture, String id) {
    return picture.stops().stream()
        .filter(stop -> stop.id().equals(id))
        .findFirst()
        .orElseThrow()
        .frame();
  }

  private static List<Shape.Line> lines(Picture picture) {
    return picture.shapes().stream()
        .filter(Shape.Line.class::isInstance)
        .map(Shape.Line.class::cast)
        .toList();
  }

  private static boolean inside(Shape.Line line, Rect group) {
    return line.points().stream().allMatch(group.grown(1)::contains);
  }
}
