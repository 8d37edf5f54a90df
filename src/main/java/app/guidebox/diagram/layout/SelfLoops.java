package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.Placement.Route;
import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Edges from a node to itself: they leave and come back on the side along the flow, one around the
 * other, their texts beyond them.
 */
final class SelfLoops {
  /** How far a loop reaches out, and by how much more the one around it, in px. */
  private static final double REACH = 20;

  private static final double REACH_STEP = 10;

  /** Half the distance between the two ends of a loop, in px. */
  private static final double HALF = 9;

  private static final double HALF_STEP = 7;
  private static final double CORNER = 6;
  private static final double TEXT_GAP = 6;

  private final FlowSheet sheet;
  private final Map<String, List<FlowGraph.Edge>> loops = new LinkedHashMap<>();

  SelfLoops(FlowSheet sheet) {
    this.sheet = sheet;
    for (FlowGraph.Edge edge : sheet.graph().edges()) {
      if (edge.from().equals(edge.to()) && sheet.nodes().containsKey(edge.from())) {
        loops.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge);
      }
    }
  }

  /** Whether the edge is one of these. */
  boolean holds(FlowGraph.Edge edge) {
    return loops.getOrDefault(edge.from(), List.of()).contains(edge);
  }

  /** The room that a node needs beside itself; none if it has no loop. */
  Size room(String node) {
    List<FlowGraph.Edge> own = loops.getOrDefault(node, List.of());
    if (own.isEmpty()) {
      return new Size(0, 0);
    }
    Size texts = texts(own);
    double reach = REACH + REACH_STEP * (own.size() - 1);
    return sheet.direction().horizontal()
        ? new Size(Math.max(4 * HALF, texts.w()), reach + TEXT_GAP + texts.h())
        : new Size(reach + TEXT_GAP + texts.w(), Math.max(4 * HALF, texts.h()));
  }

  /** All texts of a node's loops, one below the other. */
  private Size texts(List<FlowGraph.Edge> own) {
    Size size = new Size(0, 0);
    for (FlowGraph.Edge edge : own) {
      TextBlock text = sheet.text(edge).middle();
      size = new Size(Math.max(size.w(), text.width()), size.h() + text.height());
    }
    return size;
  }

  /** The ways of all loops, around nodes that have been placed. */
  Map<String, Route> routes(Map<String, Rect> nodes) {
    var routes = new LinkedHashMap<String, Route>();
    loops.forEach((node, own) -> route(own, nodes.getOrDefault(node, Placement.NOWHERE), routes));
    return routes;
  }

  private void route(List<FlowGraph.Edge> own, Rect frame, Map<String, Route> routes) {
    boolean level = sheet.direction().horizontal();
    double most = (level ? frame.w() : frame.h()) / 2 - CORNER;
    double beyond = REACH + REACH_STEP * (own.size() - 1) + TEXT_GAP;
    Size texts = texts(own);
    double y = level ? frame.bottom() + beyond : frame.centerY() - texts.h() / 2;
    for (int i = 0; i < own.size(); i++) {
      double half = Math.min(most, HALF + HALF_STEP * i);
      double reach = REACH + REACH_STEP * i;
      TextBlock text = sheet.text(own.get(i)).middle();
      double x = level ? frame.centerX() - text.width() / 2 : frame.right() + beyond;
      Rect room = text.isEmpty() ? Placement.NOWHERE : new Rect(x, y, text.width(), text.height());
      y += text.height();
      List<Point> points = level ? below(frame, half, reach) : beside(frame, half, reach);
      routes.put(own.get(i).id(), new Route(points, room, Placement.NOWHERE, Placement.NOWHERE));
    }
  }

  private static List<Point> beside(Rect frame, double half, double reach) {
    double x = frame.right() + reach;
    double top = frame.centerY() - half;
    double bottom = frame.centerY() + half;
    return List.of(
        new Point(frame.right(), top),
        new Point(x, top),
        new Point(x, bottom),
        new Point(frame.right(), bottom));
  }

  private static List<Point> below(Rect frame, double half, double reach) {
    double y = frame.bottom() + reach;
    double left = frame.centerX() - half;
    double right = frame.centerX() + half;
    return List.of(
        new Point(left, frame.bottom()),
        new Point(left, y),
        new Point(right, y),
        new Point(right, frame.bottom()));
  }
}
