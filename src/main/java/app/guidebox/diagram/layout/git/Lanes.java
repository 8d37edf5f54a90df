package app.guidebox.diagram.layout.git;

import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.FlowGraph.Group;
import app.guidebox.diagram.model.FlowGraph.Node;
import app.guidebox.diagram.model.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A history with its texts set: which commit lies in which lane, and how much room texts need. */
final class Lanes {
  static final double TEXT = 12;

  private final FlowGraph graph;
  private final Map<String, Integer> lanes = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, TextBlock> names = new HashMap<>();
  private final Map<String, TextBlock> tags = new HashMap<>();
  private final Map<String, TextBlock> heads = new HashMap<>();

  /**
   * @param nameWidth how wide a commit's name may be, in px
   */
  Lanes(Lettering lettering, FlowGraph graph, double nameWidth) {
    this.graph = graph;
    for (Group branch : graph.groups()) {
      lanes.put(branch.id(), lanes.size());
      heads.put(
          branch.id(),
          lettering.set(branch.label(), Measures.SMALL_TEXT, Weight.STRONG, nameWidth));
    }
    for (Node commit : graph.nodes()) {
      order.put(commit.id(), order.size());
      names.put(commit.id(), lettering.set(commit.label(), TEXT, Weight.PLAIN, nameWidth));
      tags.put(
          commit.id(),
          lettering.set(Label.of(commit.stereotype()), TEXT, Weight.STRONG, nameWidth));
    }
  }

  List<Group> branches() {
    return graph.groups();
  }

  List<Node> commits() {
    return graph.nodes();
  }

  /** The lane of a commit, counted from 0. */
  int lane(Node commit) {
    return lanes.getOrDefault(commit.parent(), 0);
  }

  int lane(Group branch) {
    return lanes.getOrDefault(branch.id(), 0);
  }

  /** How many commits came before. */
  int place(String commit) {
    return order.getOrDefault(commit, 0);
  }

  TextBlock name(Node commit) {
    return names.getOrDefault(commit.id(), TextBlock.EMPTY);
  }

  TextBlock tag(Node commit) {
    return tags.getOrDefault(commit.id(), TextBlock.EMPTY);
  }

  TextBlock head(Group branch) {
    return heads.getOrDefault(branch.id(), TextBlock.EMPTY);
  }

  double widest(Map<String, TextBlock> texts) {
    return texts.values().stream().mapToDouble(TextBlock::width).max().orElse(0);
  }

  double widestName() {
    return widest(names);
  }

  double widestTag() {
    return widest(tags);
  }

  double widestHead() {
    return widest(heads);
  }

  double highestName() {
    return names.values().stream().mapToDouble(TextBlock::height).max().orElse(0);
  }

  boolean tagged() {
    return tags.values().stream().anyMatch(tag -> !tag.isEmpty());
  }
}
