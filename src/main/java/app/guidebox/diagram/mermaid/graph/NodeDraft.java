package app.guidebox.diagram.mermaid.graph;

import app.guidebox.diagram.model.FlowGraph.Compartment;
import app.guidebox.diagram.model.FlowGraph.Node;
import app.guidebox.diagram.model.FlowGraph.Row;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.NodeShape;
import app.guidebox.diagram.model.Style;
import java.util.ArrayList;
import java.util.List;

/** A node while its diagram is being read: what is said of it may stand in many places. */
public final class NodeDraft {
  private final String id;
  private final int line;
  private final List<List<Row>> compartments = new ArrayList<>();
  private String stereotype = "";
  private Label label;
  private NodeShape shape;

  NodeDraft(String id, NodeShape shape, int line) {
    this.id = id;
    this.line = line;
    this.shape = shape;
    this.label = Label.of(id);
  }

  public String id() {
    return id;
  }

  public void label(Label text) {
    label = text;
  }

  public void shape(NodeShape outline) {
    shape = outline;
  }

  public void stereotype(String word) {
    stereotype = word;
  }

  public String stereotype() {
    return stereotype;
  }

  /** Adds a row to a compartment, counted from 0; those before it may stay empty. */
  public void row(int compartment, Row row) {
    while (compartments.size() <= compartment) {
      compartments.add(new ArrayList<>());
    }
    compartments.get(compartment).add(row);
  }

  /** Forgets the compartments: the node is declared anew. */
  public void clear() {
    compartments.clear();
  }

  boolean isBare() {
    return compartments.isEmpty() && stereotype.isEmpty();
  }

  Node build(String parent, Style style) {
    var built = compartments.stream().map(Compartment::new).toList();
    return new Node(id, stereotype, label, shape, parent, style, built, line);
  }
}
