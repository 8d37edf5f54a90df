package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.FlowGraph;
import java.util.Map;

/**
 * A graph with everything measured, ready to be placed.
 *
 * @param draft how it is to be laid out; its direction may not be the author's
 * @param nodes the size of each node
 * @param labels the texts of edges, by edge
 * @param titles the set titles of groups, by group
 * @param ranking how far from the start each node lies
 */
record FlowSheet(
    FlowGraph graph,
    Draft draft,
    Map<String, Size> nodes,
    Map<String, EdgeText> labels,
    Map<String, TextBlock> titles,
    Ranking ranking) {
  /** The texts beside an edge: in its middle, at its start and at its end. */
  record EdgeText(TextBlock middle, TextBlock start, TextBlock end) {
    static final EdgeText NONE = new EdgeText(TextBlock.EMPTY, TextBlock.EMPTY, TextBlock.EMPTY);
  }

  Direction direction() {
    return draft.direction();
  }

  EdgeText text(FlowGraph.Edge edge) {
    return labels.getOrDefault(edge.id(), EdgeText.NONE);
  }

  TextBlock title(FlowGraph.Group group) {
    return titles.getOrDefault(group.id(), TextBlock.EMPTY);
  }
}
