package app.guidebox.diagram.boxart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.ExampleGuides;
import app.guidebox.diagram.model.BoxArt;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The drawings of real guides against what a careful reader sees in them. */
class ExampleDrawingsTest {
  private static final Pattern DRAWING = Pattern.compile("(?m)^@");
  private static final List<String> GUIDES =
      List.of(
          "enterprise-architecture",
          "real-world-scenarios",
          "interview-questions",
          "domain-1-development");

  @Test
  void drawingsOfRealGuidesAreReadAsPeopleReadThem() throws IOException {
    var nodes = new Score();
    var edges = new Score();
    var labels = new Score();
    var drawings = 0;

    for (String guide : GUIDES) {
      var found = read(guide);
      for (var truth : truth(guide).entrySet()) {
        drawings++;
        var outline =
            found.getOrDefault(truth.getKey(), new Outline(List.of(), List.of(), List.of()));
        nodes.add(truth.getValue().nodes(), outline.nodes());
        edges.add(truth.getValue().edges(), outline.edges());
        labels.add(truth.getValue().labels(), outline.labels());
      }
    }

    assertTrue(drawings >= 40, "drawings with truth: " + drawings);
    assertTrue(nodes.percent() >= 95, () -> "nodes with parents: " + nodes);
    assertTrue(edges.percent() >= 92, () -> "edges with direction: " + edges);
    assertTrue(labels.percent() >= 85, () -> "labels: " + labels);
  }

  @Test
  void nothingIsDrawnThatIsNoDrawing() throws IOException {
    for (String guide : GUIDES) {
      assertEquals(truth(guide).keySet(), read(guide).keySet(), guide);
    }
  }

  @Test
  void everyLineOfEveryFenceIsInOnePart() throws IOException {
    for (String guide : GUIDES) {
      for (List<String> fence : fences(guide).values()) {
        int[] count = new int[fence.size() + 1];
        for (Part part : new BoxArtReader().read(fence, false)) {
          for (int line = part.first(); line <= part.last(); line++) {
            count[line]++;
          }
        }
        for (int line = 1; line <= fence.size(); line++) {
          boolean blank = fence.get(line - 1).isBlank();
          assertTrue(count[line] == 1 || (blank && count[line] == 0), fence.get(line - 1));
        }
      }
    }
  }

  private static final class Score {
    private int wanted;
    private int hit;
    private final List<String> missed = new ArrayList<>();

    void add(List<String> truth, List<String> found) {
      wanted += truth.size();
      hit += Outline.hits(truth, found);
      var rest = new ArrayList<>(truth);
      found.forEach(rest::remove);
      missed.addAll(rest);
    }

    double percent() {
      return 100.0 * hit / wanted;
    }

    @Override
    public String toString() {
      return "%.1f %% of %d, without %s".formatted(percent(), wanted, missed);
    }
  }

  /** The outlines of a guide's drawings by the line that they begin on. */
  private static Map<Integer, Outline> read(String guide) throws IOException {
    var outlines = new LinkedHashMap<Integer, Outline>();
    for (var fence : fences(guide).entrySet()) {
      for (Part part : new BoxArtReader().read(fence.getValue(), false)) {
        if (part instanceof Part.Drawn drawn && drawn.diagram() instanceof BoxArt art) {
          outlines.put(fence.getKey() + drawn.first(), Outline.of(art));
        }
      }
    }
    return outlines;
  }

  /** The fences that are not said to hold code, by the line that opens each. */
  private static Map<Integer, List<String>> fences(String guide) throws IOException {
    List<String> lines = Files.readAllLines(ExampleGuides.guide(guide + ".md"));
    JsonNode fences =
        new ObjectMapper().readTree(ExampleGuides.truth(guide).toFile()).get("fences");
    var found = new LinkedHashMap<Integer, List<String>>();
    for (JsonNode fence : fences) {
      boolean drawing = fence.get("info").asText("").isEmpty() || fence.get("info").isNull();
      boolean commented = fence.get("info").asText("").equals("javascript");
      if (fence.get("depth").asInt() == 1
          && (drawing || (commented && guide.startsWith("interview")))) {
        int start = fence.get("start").asInt();
        found.put(start, lines.subList(start, fence.get("end").asInt() - 1));
      }
    }
    return found;
  }

  private static Map<Integer, Outline> truth(String guide) throws IOException {
    var truth = new LinkedHashMap<Integer, Outline>();
    try (InputStream file = ExampleDrawingsTest.class.getResourceAsStream(guide + ".txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String drawing : DRAWING.splitAsStream(text).toList()) {
        if (!drawing.isBlank()) {
          List<String> lines = drawing.lines().toList();
          truth.put(
              Integer.parseInt(lines.getFirst()),
              new Outline(those(lines, "node "), those(lines, "edge "), those(lines, "label ")));
        }
      }
    }
    return truth;
  }

  private static List<String> those(List<String> lines, String kind) {
    return lines.stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.substring(kind.length()))
        .toList();
  }
}
