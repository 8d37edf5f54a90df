package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.Tree;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays listings out: an entry a line, indented, with lines that lead to it. */
final class TreeLayout {
  private static final double LINE = 26;
  private static final double INDENT = 24;
  private static final double TWIG = 14;
  private static final double REMARK_GAP = 24;

  private final Lettering lettering;
  private final List<Shape> shapes = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<Picture.Link> links = new ArrayList<>();
  private double remarks;
  private double y;

  TreeLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  Picture picture(Tree tree) {
    tree.roots().forEach(root -> remarks = Math.max(remarks, reach(root, 0)));
    tree.roots().forEach(root -> draw(root, 0));
    return new Framing(lettering)
        .picture(
            tree.title(),
            "A tree of %d entries".formatted(names.size()),
            shapes,
            List.copyOf(names.keySet()),
            names,
            links);
  }

  private double reach(Tree.Branch branch, int depth) {
    double reach = depth * INDENT + text(branch, depth).width() + REMARK_GAP;
    for (Tree.Branch inner : branch.branches()) {
      reach = Math.max(reach, reach(inner, depth + 1));
    }
    return reach;
  }

  private TextBlock text(Tree.Branch branch, int depth) {
    return lettering.set(
        Label.of(branch.text()),
        DrawingText.SIZE,
        depth == 0 && !branch.branches().isEmpty() ? Weight.STRONG : Weight.PLAIN,
        Double.MAX_VALUE);
  }

  private void draw(Tree.Branch branch, int depth) {
    names.put(branch.id(), branch.text());
    double x = depth * INDENT;
    double middle = y + LINE / 2;
    TextBlock text = text(branch, depth);
    shapes.addAll(text.in(line(x, text), Align.LEFT, branch.id(), Role.CANVAS, Tint.NONE));
    if (!branch.remark().isEmpty()) {
      TextBlock remark =
          lettering.set(
              Label.of(branch.remark()), DrawingText.SIZE, Weight.PLAIN, Double.MAX_VALUE);
      shapes.addAll(
          remark.in(line(remarks, remark), Align.LEFT, branch.id(), Role.FAINT, Tint.NONE));
    }
    y += LINE;
    double trunk = x + (INDENT - TWIG) / 2;
    double last = middle;
    for (Tree.Branch inner : branch.branches()) {
      last = y + LINE / 2;
      links.add(new Picture.Link("e" + (links.size() + 1), branch.id(), inner.id(), ""));
      shapes.add(stroke(branch.id(), trunk, last, trunk + TWIG, last));
      draw(inner, depth + 1);
    }
    if (last > middle) {
      shapes.add(stroke(branch.id(), trunk, middle + LINE / 2, trunk, last));
    }
  }

  private Rect line(double x, TextBlock text) {
    return new Rect(x, y + (LINE - text.height()) / 2, text.width(), text.height());
  }

  private static Shape stroke(String of, double x1, double y1, double x2, double y2) {
    return new Shape.Line(
        of,
        List.of(new Point(x1, y1), new Point(x2, y2)),
        List.of(),
        0,
        Role.FAINT,
        Tint.NONE,
        Stroke.THIN);
  }
}
