package app.guidebox.diagram.boxart;

import app.guidebox.diagram.model.Area;
import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.BoxArt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a figure's boxes, edges and texts together into the model. */
final class Assembly {
  private final Sheet sheet;
  private final Figure figure;
  private final int firstLine;

  private final Set<Frame> containers = new HashSet<>();
  private final Map<Frame, String> ids = new LinkedHashMap<>();
  private final Map<TextBlock, String> textIds = new LinkedHashMap<>();
  private final Titles titles;
  private final FrameTexts frameTexts;

  /**
   * @param firstLine the source line of the sheet's first row
   */
  Assembly(Sheet sheet, Figure figure, int firstLine) {
    this.sheet = sheet;
    this.figure = figure;
    this.firstLine = firstLine;
    findContainers();
    this.frameTexts = new FrameTexts(sheet, figure.texts());
    this.titles = new Titles(sheet, figure, containers, frameTexts);
  }

  BoxArt assemble(boolean understood, List<String> source) {
    var free = freeTexts();
    var ends = endTexts();
    var labels =
        new LabelBinder(sheet, figure.edges())
            .bind(free.stream().filter(text -> !ends.contains(text)).toList());
    var labelTexts = new HashSet<TextBlock>();
    labels.values().forEach(labelTexts::addAll);
    nameAll(free, labelTexts);

    var notes = new ArrayList<BoxArt.Note>();
    for (TextBlock text : free) {
      if (!labelTexts.contains(text) && !textIds.containsKey(text)) {
        notes.add(note("t" + (notes.size() + 1), text));
      }
    }
    return new BoxArt(
        figure.frames().isEmpty() ? BoxArt.Form.CHAIN : BoxArt.Form.BOXES,
        "",
        nodes(),
        groups(),
        edges(labels),
        notes,
        tables(),
        source,
        understood);
  }

  private void findContainers() {
    for (Frame frame : figure.frames()) {
      sheet.parent(frame).ifPresent(containers::add);
    }
    for (Stroke edge : figure.edges()) {
      for (Terminal terminal : List.of(edge.start(), edge.end())) {
        if (terminal.end() instanceof End.AtText(TextBlock text)) {
          regionOf(text).ifPresent(containers::add);
        }
      }
      for (int[] place : edge.path()) {
        if (sheet.is(place[0], place[1], Role.STROKE)) {
          sheet.region(place[0], place[1]).ifPresent(containers::add);
        }
      }
    }
  }

  private Optional<Frame> regionOf(TextBlock text) {
    return FrameTexts.region(sheet, text);
  }

  /** The texts that are no box's own: in containers or outside of all boxes, without titles. */
  private List<TextBlock> freeTexts() {
    return figure.texts().stream()
        .filter(text -> regionOf(text).map(containers::contains).orElse(true))
        .filter(text -> !titles.isTitle(text))
        .filter(text -> !titles.inBorder(text))
        .toList();
  }

  private void nameAll(List<TextBlock> free, Set<TextBlock> labels) {
    int nodes = 0;
    int groups = 0;
    int tables = 0;
    for (Frame frame : inReadingOrder()) {
      if (containers.contains(frame)) {
        ids.put(frame, "g" + ++groups);
      } else if (isTable(frame)) {
        ids.put(frame, "b" + ++tables);
      } else {
        ids.put(frame, "n" + ++nodes);
      }
    }
    for (TextBlock text : inOrder(endTexts())) {
      if (free.contains(text) && !labels.contains(text) && !textIds.containsKey(text)) {
        textIds.put(text, "n" + ++nodes);
      }
    }
  }

  private List<Frame> inReadingOrder() {
    return figure.frames().stream()
        .sorted(Comparator.comparingInt(Frame::top).thenComparingInt(Frame::left))
        .toList();
  }

  private static List<TextBlock> inOrder(Set<TextBlock> texts) {
    return texts.stream()
        .sorted(Comparator.comparingInt(TextBlock::top).thenComparingInt(TextBlock::from))
        .toList();
  }

  private Set<TextBlock> endTexts() {
    var found = new LinkedHashSet<TextBlock>();
    for (Stroke edge : figure.edges()) {
      for (Terminal terminal : List.of(edge.start(), edge.end())) {
        if (terminal.end() instanceof End.AtText(TextBlock text)) {
          found.add(text);
        }
      }
    }
    return found;
  }

  private boolean isTable(Frame frame) {
    return sheet.grid(frame).isPresent() && !containers.contains(frame) && !hasEdge(frame);
  }

  private boolean hasEdge(Frame frame) {
    return figure.edges().stream()
        .flatMap(edge -> List.of(edge.start(), edge.end()).stream())
        .anyMatch(terminal -> terminal.end().equals(new End.AtFrame(frame)));
  }

  private String parentId(Frame frame) {
    return sheet.parent(frame).map(parent -> ids.getOrDefault(parent, "")).orElse("");
  }

  private String parentId(TextBlock text) {
    return regionOf(text).map(frame -> ids.getOrDefault(frame, "")).orElse("");
  }

  private List<BoxArt.Node> nodes() {
    var nodes = new ArrayList<BoxArt.Node>();
    for (Frame frame : inReadingOrder()) {
      if (!containers.contains(frame) && !isTable(frame)) {
        var lines = new ArrayList<>(titles.above(frame));
        lines.addAll(frameTexts.lines(frame));
        nodes.add(
            new BoxArt.Node(
                ids.getOrDefault(frame, ""),
                lines,
                look(frame),
                frameTexts.verbatim(frame),
                parentId(frame),
                area(frame),
                firstLine + frame.top()));
      }
    }
    textIds.forEach(
        (text, id) ->
            nodes.add(
                new BoxArt.Node(
                    id,
                    FrameTexts.lines(text),
                    BoxArt.Look.TEXT,
                    false,
                    parentId(text),
                    area(text),
                    firstLine + text.top())));
    return nodes;
  }

  private BoxArt.Look look(Frame frame) {
    return "╭╮╰╯.'`/\\".indexOf(sheet.cells().at(frame.top(), frame.over().from())) >= 0
        ? BoxArt.Look.ROUND
        : BoxArt.Look.BOX;
  }

  private List<BoxArt.Group> groups() {
    var groups = new ArrayList<BoxArt.Group>();
    for (Frame frame : inReadingOrder()) {
      if (containers.contains(frame)) {
        groups.add(
            new BoxArt.Group(
                ids.getOrDefault(frame, ""),
                titles.of(frame),
                titles.area(frame),
                look(frame),
                parentId(frame),
                area(frame),
                firstLine + frame.top()));
      }
    }
    return groups;
  }

  private List<BoxArt.Table> tables() {
    var tables = new ArrayList<BoxArt.Table>();
    for (Frame frame : inReadingOrder()) {
      if (!containers.contains(frame) && isTable(frame)) {
        tables.add(
            new BoxArt.Table(
                ids.getOrDefault(frame, ""),
                new TableReader(sheet, frame).read(),
                parentId(frame),
                area(frame),
                firstLine + frame.top()));
      }
    }
    return tables;
  }

  private List<BoxArt.Edge> edges(Map<Stroke, List<TextBlock>> labels) {
    var edges = new ArrayList<BoxArt.Edge>();
    for (Stroke stroke : figure.edges()) {
      Stroke edge = Strokes.readingWay(stroke);
      String from = id(edge.start());
      String to = id(edge.end());
      if (!from.isEmpty() && !to.isEmpty()) {
        edges.add(
            new BoxArt.Edge(
                "e" + (edges.size() + 1),
                from,
                to,
                labels.getOrDefault(stroke, List.of()).stream()
                    .map(text -> new BoxArt.EdgeLabel(FrameTexts.lines(text), area(text)))
                    .toList(),
                edge.style(),
                edge.start().head() ? ArrowHead.ARROW : ArrowHead.NONE,
                edge.end().head() ? ArrowHead.ARROW : ArrowHead.NONE,
                Strokes.corners(edge),
                firstLine + edge.path().getFirst()[0]));
      }
    }
    return edges;
  }

  private String id(Terminal terminal) {
    return switch (terminal.end()) {
      case End.AtFrame(Frame frame) -> ids.getOrDefault(frame, "");
      case End.AtText(TextBlock text) ->
          titles.captioned(text).map(ids::get).orElse(textIds.getOrDefault(text, ""));
      case End.Nowhere() -> "";
    };
  }

  private BoxArt.Note note(String id, TextBlock text) {
    boolean ruled = false;
    for (int column = text.from(); column < text.to(); column++) {
      ruled |= sheet.is(text.bottom() + 1, column, Role.RULE);
    }
    return new BoxArt.Note(
        id,
        FrameTexts.lines(text),
        FrameTexts.verbatim(sheet, text),
        ruled,
        parentId(text),
        area(text));
  }

  static Area area(TextBlock text) {
    return new Area(text.top(), text.from(), text.bottom(), text.to() - 1);
  }

  private static Area area(Frame frame) {
    return new Area(frame.top(), frame.left(), frame.bottom(), frame.right());
  }
}
