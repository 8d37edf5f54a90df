package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.FlowSheet.EdgeText;
import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.FlowGraph;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.alg.layered.options.EdgeStraighteningStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.InternalProperties;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.properties.IProperty;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Places a graph in layers with Eclipse ELK. */
final class ElkPlacer {
  /** A label may reach so far into the gap on each side of it along its edge, in px. */
  static final double LABEL_OVERHANG = 10;

  private static final double EDGE_NODE_GAP = 16;
  private static final double EDGE_GAP = 12;
  private static final double COMPONENT_GAP = 40;

  /** Above so many nodes and edges the author's order would cost seconds. */
  private static final int ORDERED_ELEMENTS = 400;

  private final FlowSheet sheet;
  private final TitleBands bands;
  private final SelfLoops loops;
  private final Set<String> without;
  private final Map<String, ElkNode> nodes = new HashMap<>();
  private final Map<String, ElkPort> ports = new HashMap<>();
  private final Map<String, ElkEdge> edges = new HashMap<>();
  private final Set<String> pointed = new HashSet<>();

  /**
   * The gaps in which an edge has its text. A text takes a layer of its own, and so an edge without
   * one beside it must, or its end would come to lie a layer before its siblings.
   */
  private final Set<Gap> labelledGaps = new HashSet<>();

  /** The gap after a rank of a level. */
  private record Gap(String level, int rank) {}

  /**
   * @param without edges that are left out
   */
  ElkPlacer(FlowSheet sheet, TitleBands bands, Set<String> without) {
    this.sheet = sheet;
    this.without = without;
    this.bands = bands;
    this.loops = new SelfLoops(sheet);
  }

  /** Where everything goes. */
  Placement place() {
    makeKnown();
    ElkNode root = ElkGraphUtil.createGraph();
    options(root, sheet.direction());
    addGroups(root);
    addNodes(root);
    for (FlowGraph.Edge edge : sheet.graph().edges()) {
      if (!edge.label().isEmpty() && !without.contains(edge.id())) {
        labelledGaps.add(gap(edge));
      }
    }
    sheet.graph().edges().forEach(this::addEdge);
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    return new ElkReader(sheet, nodes, edges).placement(loops);
  }

  // ELK keeps one registry for the whole program, which is slow to fill and not safe for threads.
  private static void makeKnown() {
    synchronized (ElkPlacer.class) {
      var registry = LayoutMetaDataService.getInstance();
      if (registry.getAlgorithmData(LayeredOptions.ALGORITHM_ID) == null) {
        registry.registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
      }
    }
  }

  private void options(ElkNode graph, Direction direction) {
    set(graph, CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    set(graph, CoreOptions.DIRECTION, elk(direction));
    set(graph, CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    set(graph, CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    set(graph, CoreOptions.RANDOM_SEED, 1);
    set(graph, CoreOptions.PADDING, new ElkPadding(0));
    set(graph, LayeredOptions.SPACING_NODE_NODE, sheet.draft().nodeGap());
    set(graph, LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, sheet.draft().layerGap());
    set(graph, LayeredOptions.SPACING_EDGE_NODE, EDGE_NODE_GAP);
    set(graph, LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, EDGE_NODE_GAP);
    set(graph, LayeredOptions.SPACING_EDGE_EDGE, EDGE_GAP);
    set(graph, LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, EDGE_GAP);
    set(graph, LayeredOptions.SPACING_COMPONENT_COMPONENT, COMPONENT_GAP);
    // ELK forgets this in nested graphs and then fails for want of it.
    set(graph, InternalProperties.MAX_MODEL_ORDER_NODES, sheet.graph().nodes().size() + 1);
    set(graph, LayeredOptions.SPACING_EDGE_LABEL, 4.0);
    set(graph, LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH_SOURCE);
    set(graph, LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
    set(graph, LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
    set(
        graph,
        LayeredOptions.NODE_PLACEMENT_BK_EDGE_STRAIGHTENING,
        EdgeStraighteningStrategy.IMPROVE_STRAIGHTNESS);
    if (sheet.graph().nodes().size() + sheet.graph().edges().size() <= ORDERED_ELEMENTS) {
      set(graph, LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    } else {
      set(graph, LayeredOptions.THOROUGHNESS, 2);
    }
  }

  private void addGroups(ElkNode root) {
    Set<String> apart = bands.apart();
    for (FlowGraph.Group group : sheet.graph().groups()) {
      ElkNode node = ElkGraphUtil.createNode(nodes.getOrDefault(group.parent(), root));
      nodes.put(group.id(), node);
      boolean own = apart.contains(group.id());
      options(node, own ? group.direction() : sheet.direction());

      set(
          node,
          CoreOptions.HIERARCHY_HANDLING,
          own ? HierarchyHandling.SEPARATE_CHILDREN : HierarchyHandling.INCLUDE_CHILDREN);
      set(node, CoreOptions.PADDING, bands.padding(group));
      set(node, CoreOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSizeWithPorts());
      set(node, CoreOptions.NODE_SIZE_MINIMUM, smallest(group));
      Size empty = bands.smallest(group);
      node.setDimensions(empty.w(), empty.h());
      if (bands.empty(group)) {
        set(node, CoreOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.fixed());
      }
    }
  }

  // ELK lays every direction out from left to right and turns the result, but not this size.
  private KVector smallest(FlowGraph.Group group) {
    Size smallest = bands.smallest(group);
    return sheet.direction().horizontal()
        ? new KVector(smallest.w(), smallest.h())
        : new KVector(smallest.h(), smallest.w());
  }

  private void addNodes(ElkNode root) {
    for (FlowGraph.Node node : sheet.graph().nodes()) {
      ElkNode placed = ElkGraphUtil.createNode(nodes.getOrDefault(node.parent(), root));
      Size size = sheet.nodes().getOrDefault(node.id(), new Size(0, 0));
      placed.setDimensions(size.w(), size.h());
      set(placed, CoreOptions.ALIGNMENT, Alignment.CENTER);
      keepRoomForLoops(node.id(), placed);
      nodes.put(node.id(), placed);
      if (FormSizes.pointed(node.shape())) {
        pointed.add(node.id());
        set(placed, CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
      }
    }
  }

  // ELK forgets loops in nested graphs, but keeps room for a text beside a node.
  private void keepRoomForLoops(String node, ElkNode placed) {
    Size room = loops.room(node);
    if (room.w() > 0) {
      ElkLabel label = ElkGraphUtil.createLabel(placed);
      label.setText("loop");
      label.setDimensions(room.w(), room.h());
      set(
          placed,
          CoreOptions.NODE_LABELS_PLACEMENT,
          sheet.direction().horizontal()
              ? NodeLabelPlacement.outsideBottomCenter()
              : EnumSet.of(
                  NodeLabelPlacement.OUTSIDE,
                  NodeLabelPlacement.H_RIGHT,
                  NodeLabelPlacement.V_CENTER));
    }
  }

  // ELK gets no cycle to break: an edge that leads back is given to it the other way round.
  private void addEdge(FlowGraph.Edge edge) {
    ElkNode from = nodes.get(edge.from());
    ElkNode to = nodes.get(edge.to());
    if (from == null || to == null || loops.holds(edge) || without.contains(edge.id())) {
      return;
    }
    boolean back = sheet.ranking().leadsBack(edge);
    ElkConnectableShape source =
        back ? end(edge.to(), to, true, true) : end(edge.from(), from, true, false);
    ElkConnectableShape target =
        back ? end(edge.from(), from, false, true) : end(edge.to(), to, false, false);
    ElkEdge placed = ElkGraphUtil.createSimpleEdge(source, target);
    edges.put(edge.id(), placed);
    EdgeText text = sheet.text(edge);
    boolean among = labelledGaps.contains(gap(edge));
    label(placed, text.middle(), EdgeLabelPlacement.CENTER, among);
    label(placed, text.start(), back ? EdgeLabelPlacement.HEAD : EdgeLabelPlacement.TAIL, among);
    label(placed, text.end(), back ? EdgeLabelPlacement.TAIL : EdgeLabelPlacement.HEAD, among);
  }

  private Gap gap(FlowGraph.Edge edge) {
    Ranking.Span span = sheet.ranking().span(edge);
    int rank = Math.min(sheet.ranking().of(span.from()), sheet.ranking().of(span.to()));
    return new Gap(span.level(), rank);
  }

  /** Pointed shapes have one port for each side; a way back has a side of its own. */
  private ElkConnectableShape end(String id, ElkNode node, boolean leaving, boolean back) {
    if (!pointed.contains(id)) {
      return node;
    }
    PortSide side = back ? backSide() : side(leaving);
    return ports.computeIfAbsent(id + "\0" + side, _ -> port(node, side));
  }

  private PortSide backSide() {
    return sheet.direction().horizontal() ? PortSide.SOUTH : PortSide.EAST;
  }

  private static ElkPort port(ElkNode node, PortSide side) {
    ElkPort port = ElkGraphUtil.createPort(node);
    set(port, CoreOptions.PORT_SIDE, side);
    double w = node.getWidth();
    double h = node.getHeight();
    switch (side) {
      case NORTH -> port.setLocation(w / 2, 0);
      case SOUTH -> port.setLocation(w / 2, h);
      case EAST -> port.setLocation(w, h / 2);
      case WEST -> port.setLocation(0, h / 2);
      case UNDEFINED -> throw new IllegalArgumentException("a port needs a side");
    }
    return port;
  }

  private PortSide side(boolean leaving) {
    return switch (sheet.direction()) {
      case DOWN -> leaving ? PortSide.SOUTH : PortSide.NORTH;
      case UP -> leaving ? PortSide.NORTH : PortSide.SOUTH;
      case RIGHT -> leaving ? PortSide.EAST : PortSide.WEST;
      case LEFT -> leaving ? PortSide.WEST : PortSide.EAST;
    };
  }

  private void label(ElkEdge edge, TextBlock text, EdgeLabelPlacement where, boolean amongLabels) {
    boolean placeholder = where == EdgeLabelPlacement.CENTER && amongLabels;
    if (text.isEmpty() && !placeholder) {
      return;
    }
    ElkLabel label = ElkGraphUtil.createLabel(edge);
    label.setText(where.name());
    double overhang = where == EdgeLabelPlacement.CENTER ? 2 * LABEL_OVERHANG : 0;
    boolean level = sheet.direction().horizontal();
    label.setDimensions(
        Math.max(0, text.width() + 8 - (level ? overhang : 0)),
        Math.max(0, text.height() - (level ? 0 : overhang)));
    set(label, CoreOptions.EDGE_LABELS_PLACEMENT, where);
    set(label, CoreOptions.EDGE_LABELS_INLINE, where == EdgeLabelPlacement.CENTER);
  }

  private static org.eclipse.elk.core.options.Direction elk(Direction direction) {
    return switch (direction) {
      case DOWN -> org.eclipse.elk.core.options.Direction.DOWN;
      case UP -> org.eclipse.elk.core.options.Direction.UP;
      case RIGHT -> org.eclipse.elk.core.options.Direction.RIGHT;
      case LEFT -> org.eclipse.elk.core.options.Direction.LEFT;
    };
  }

  private static <T> void set(
      org.eclipse.elk.graph.properties.IPropertyHolder holder, IProperty<? super T> key, T value) {
    holder.setProperty(key, value);
  }
}
