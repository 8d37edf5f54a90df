package app.guidebox.diagram.model;

import java.util.List;

/**
 * A listing such as a folder's, drawn with guide lines.
 *
 * @param source the listing's own lines
 */
public record Tree(String title, List<Branch> roots, List<String> source) implements Diagram {
  /**
   * An entry and those below it.
   *
   * @param id unique within the tree
   * @param remark what stands behind it, such as a comment; empty if nothing does
   * @param line the source line, counted from 1
   */
  public record Branch(String id, String text, String remark, List<Branch> branches, int line) {
    public Branch {
      branches = List.copyOf(branches);
    }
  }

  public Tree {
    roots = List.copyOf(roots);
    source = List.copyOf(source);
  }

  @Override
  public String type() {
    return "tree";
  }
}
