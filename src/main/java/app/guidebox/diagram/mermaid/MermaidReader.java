package app.guidebox.diagram.mermaid;

import app.guidebox.diagram.mermaid.architecture.ArchitectureReader;
import app.guidebox.diagram.mermaid.block.BlockReader;
import app.guidebox.diagram.mermaid.c4.C4Reader;
import app.guidebox.diagram.mermaid.classes.ClassReader;
import app.guidebox.diagram.mermaid.er.ErReader;
import app.guidebox.diagram.mermaid.flowchart.FlowchartReader;
import app.guidebox.diagram.mermaid.gantt.GanttReader;
import app.guidebox.diagram.mermaid.git.GitReader;
import app.guidebox.diagram.mermaid.journey.JourneyReader;
import app.guidebox.diagram.mermaid.kanban.KanbanReader;
import app.guidebox.diagram.mermaid.mindmap.MindmapReader;
import app.guidebox.diagram.mermaid.packet.PacketReader;
import app.guidebox.diagram.mermaid.pie.PieReader;
import app.guidebox.diagram.mermaid.quadrant.QuadrantReader;
import app.guidebox.diagram.mermaid.radar.RadarReader;
import app.guidebox.diagram.mermaid.requirement.RequirementReader;
import app.guidebox.diagram.mermaid.sankey.SankeyReader;
import app.guidebox.diagram.mermaid.sequence.SequenceReader;
import app.guidebox.diagram.mermaid.state.StateReader;
import app.guidebox.diagram.mermaid.text.KindReader;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.timeline.TimelineReader;
import app.guidebox.diagram.mermaid.treemap.TreemapReader;
import app.guidebox.diagram.mermaid.xychart.XyReader;
import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.model.Warning;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a diagram in Mermaid's language.
 *
 * <p>A statement that cannot be read gives a warning and everything else is kept; only a kind of
 * diagram that is not known cannot be read at all.
 */
public final class MermaidReader {
  /** Twenty times a large diagram; longer texts are none that a person could look at. */
  private static final int LONGEST = 600_000;

  private static final Pattern KEYWORD = Pattern.compile("[A-Za-z][\\w-]*");

  private static final Map<String, KindReader> READERS =
      Map.ofEntries(
          Map.entry("flowchart", FlowchartReader::read),
          Map.entry("flowchart-elk", FlowchartReader::read),
          Map.entry("flowchart-v2", FlowchartReader::read),
          Map.entry("graph", FlowchartReader::read),
          Map.entry("swimlane-beta", FlowchartReader::read),
          Map.entry("sequencediagram", SequenceReader::read),
          Map.entry("classdiagram", ClassReader::read),
          Map.entry("classdiagram-v2", ClassReader::read),
          Map.entry("statediagram", StateReader::read),
          Map.entry("statediagram-v2", StateReader::read),
          Map.entry("erdiagram", ErReader::read),
          Map.entry("requirementdiagram", RequirementReader::read),
          Map.entry("requirement", RequirementReader::read),
          Map.entry("c4context", C4Reader::read),
          Map.entry("c4container", C4Reader::read),
          Map.entry("c4component", C4Reader::read),
          Map.entry("c4dynamic", C4Reader::read),
          Map.entry("c4deployment", C4Reader::read),
          Map.entry("architecture", ArchitectureReader::read),
          Map.entry("architecture-beta", ArchitectureReader::read),
          Map.entry("mindmap", MindmapReader::read),
          Map.entry("block", BlockReader::read),
          Map.entry("block-beta", BlockReader::read),
          Map.entry("gitgraph", GitReader::read),
          Map.entry("kanban", KanbanReader::read),
          Map.entry("treemap", TreemapReader::read),
          Map.entry("treemap-beta", TreemapReader::read),
          Map.entry("sankey", SankeyReader::read),
          Map.entry("sankey-beta", SankeyReader::read),
          Map.entry("gantt", GanttReader::read),
          Map.entry("timeline", TimelineReader::read),
          Map.entry("journey", JourneyReader::read),
          Map.entry("pie", PieReader::read),
          Map.entry("quadrantchart", QuadrantReader::read),
          Map.entry("xychart", XyReader::read),
          Map.entry("xychart-beta", XyReader::read),
          Map.entry("radar", RadarReader::read),
          Map.entry("radar-beta", RadarReader::read),
          Map.entry("packet", PacketReader::read),
          Map.entry("packet-beta", PacketReader::read));

  private static final String KINDS =
      "a kind such as flowchart, sequenceDiagram, classDiagram, stateDiagram or erDiagram";

  /**
   * Reads a diagram.
   *
   * @param text as it stands in an {@code .mmd} file or within a Markdown fence
   */
  public Reading read(String text) {
    if (text.length() > LONGEST) {
      return unreadable(1, 1, "The diagram is longer than " + LONGEST + " characters.");
    }
    var source = Source.of(text);
    var scanner = new Scanner(source.body());
    scanner.skipBlank();
    var keyword = scanner.lookingAt(KEYWORD).map(match -> match.group()).orElse("");
    return Optional.ofNullable(READERS.get(keyword.toLowerCase(Locale.ROOT)))
        .map(reader -> read(reader, source))
        .orElseGet(() -> unreadable(scanner.line(), scanner.column(), unknown(scanner)));
  }

  private static Reading read(KindReader reader, Source source) {
    var problems = new Problems();
    var diagram = reader.read(source, problems);
    return new Reading.Read(diagram, problems.all());
  }

  private static String unknown(Scanner scanner) {
    if (scanner.atEnd()) {
      return "The diagram is empty; expected it to begin with " + KINDS + ".";
    }
    return "Expected the diagram to begin with "
        + KINDS
        + ", found \""
        + Problems.shown(scanner.takeLine())
        + "\".";
  }

  private static Reading unreadable(int line, int column, String message) {
    return new Reading.Unreadable(new Warning(line, column, message));
  }
}
