package app.guidebox.diagram.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A drawing made of characters: boxes, what is in what, and which line leads where. It keeps the
 * author's arrangement as the cells in which everything stood.
 *
 * @param source the drawing's own lines, for showing it as it was written
 * @param understood whether all of it was; where not, only the source should be shown
 */
public record BoxArt(
    Form form,
    String title,
    List<Node> nodes,
    List<Group> groups,
    List<Edge> edges,
    List<Note> notes,
    List<Table> tables,
    List<String> source,
    boolean understood)
    implements Diagram {
  /** What the drawing is made of. */
  public enum Form {
    BOXES,
    /** Texts and arrows alone, such as {@code A → B → C}. */
    CHAIN
  }

  /**
   * A line of text.
   *
   * @param indent how many cells it stands further right than the leftmost line around it
   */
  public record Line(int indent, String text) {}

  /** How a node looks. */
  public enum Look {
    BOX,
    ROUND,
    /** No outline: a text that edges lead to or from. */
    TEXT
  }

  /**
   * A box without boxes in it, or a text that edges lead to or from.
   *
   * @param verbatim whether its text is made of characters that only a fixed-width font sets right
   * @param parent the id of the group that it lies in; empty at the top level
   * @param line the source line that it begins in, counted from 1
   */
  public record Node(
      String id,
      List<Line> lines,
      Look look,
      boolean verbatim,
      String parent,
      Area area,
      int line) {
    public Node {
      lines = List.copyOf(lines);
    }

    /** Its text, line by line, without blank ones. */
    public String label() {
      return join(lines);
    }
  }

  /**
   * A box around others.
   *
   * @param titleArea where its title stands; the box's upper border if it has none
   */
  public record Group(
      String id, List<Line> title, Area titleArea, Look look, String parent, Area area, int line) {
    public Group {
      title = List.copyOf(title);
    }

    /** Its title, line by line. */
    public String label() {
      return join(title);
    }
  }

  /** A cell of the drawing. */
  public record Spot(int row, int column) {}

  /** A text at an edge. */
  public record EdgeLabel(List<Line> lines, Area area) {
    public EdgeLabel {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line between two nodes, groups or tables.
   *
   * @param path the corners of its way as drawn, ends included
   */
  public record Edge(
      String id,
      String from,
      String to,
      List<EdgeLabel> labels,
      LineStyle style,
      ArrowHead start,
      ArrowHead end,
      List<Spot> path,
      int line) {
    public Edge {
      labels = List.copyOf(labels);
      path = List.copyOf(path);
    }

    /** All its texts, from top to bottom. */
    public String label() {
      return labels.stream().map(label -> join(label.lines)).collect(Collectors.joining("\n"));
    }
  }

  /**
   * A text beside, above or inside of boxes that is no label.
   *
   * @param ruled whether a line is drawn under it
   */
  public record Note(
      String id, List<Line> lines, boolean verbatim, boolean ruled, String parent, Area area) {
    public Note {
      lines = List.copyOf(lines);
    }
  }

  /** A table among boxes. */
  public record Table(String id, BoxTable content, String parent, Area area, int line) {}

  public BoxArt {
    nodes = List.copyOf(nodes);
    groups = List.copyOf(groups);
    edges = List.copyOf(edges);
    notes = List.copyOf(notes);
    tables = List.copyOf(tables);
    source = List.copyOf(source);
  }

  private static String join(List<Line> lines) {
    return lines.stream()
        .map(line -> line.text().strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String type() {
    return switch (form) {
      case BOXES -> "boxes";
      case CHAIN -> "chain";
    };
  }
}
