package app.guidebox.diagram.mermaid.graph;

import app.guidebox.diagram.model.NodeShape;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of shapes in {@code @{ shape: … }}, with all their aliases. */
public final class ShapeNames {
  private static final Map<String, NodeShape> BY_NAME = byName();

  private ShapeNames() {}

  /** The shape of that name. */
  public static Optional<NodeShape> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  private static Map<String, NodeShape> byName() {
    var names = new HashMap<String, NodeShape>();
    put(names, NodeShape.RECTANGLE, "rect proc process rectangle square labelrect");
    put(names, NodeShape.ROUNDED, "rounded event round");
    put(names, NodeShape.STADIUM, "stadium pill terminal");
    put(names, NodeShape.SUBROUTINE, "fr-rect framed-rectangle subproc subprocess subroutine");
    put(names, NodeShape.CYLINDER, "cyl cylinder database db");
    put(names, NodeShape.CIRCLE, "circle circ");
    put(names, NodeShape.DOUBLE_CIRCLE, "dbl-circ double-circle doublecircle");
    put(names, NodeShape.ELLIPSE, "ellipse");
    put(names, NodeShape.DIAMOND, "diam decision diamond question choice");
    put(names, NodeShape.HEXAGON, "hex hexagon prepare");
    put(names, NodeShape.PARALLELOGRAM, "lean-r in-out lean-right");
    put(names, NodeShape.PARALLELOGRAM_ALT, "lean-l out-in lean-left");
    put(names, NodeShape.TRAPEZOID, "trap-b priority trapezoid trapezoid-bottom");
    put(names, NodeShape.TRAPEZOID_ALT, "trap-t inv-trapezoid manual trapezoid-top");
    put(names, NodeShape.FLAG, "odd rect-left-inv-arrow");
    put(names, NodeShape.CARD, "notch-rect card notched-rectangle");
    put(names, NodeShape.LINED_RECTANGLE, "lin-rect lin-proc lined-process lined-rectangle");
    put(names, NodeShape.LINED_RECTANGLE, "shaded-process");
    put(names, NodeShape.DIVIDED_RECTANGLE, "div-rect div-proc divided-process divided-rectangle");
    put(names, NodeShape.STACKED_RECTANGLE, "st-rect processes procs stacked-rectangle");
    put(names, NodeShape.TAGGED_RECTANGLE, "tag-rect tag-proc tagged-process tagged-rectangle");
    put(names, NodeShape.SLOPED_RECTANGLE, "sl-rect manual-input sloped-rectangle");
    put(names, NodeShape.BOW_TIE_RECTANGLE, "bow-rect bow-tie-rectangle stored-data");
    put(names, NodeShape.WINDOW_PANE, "win-pane internal-storage window-pane");
    put(names, NodeShape.DOCUMENT, "doc document");
    put(names, NodeShape.LINED_DOCUMENT, "lin-doc lined-document");
    put(names, NodeShape.STACKED_DOCUMENT, "docs documents st-doc stacked-document");
    put(names, NodeShape.TAGGED_DOCUMENT, "tag-doc tagged-document");
    put(names, NodeShape.PAPER_TAPE, "flag paper-tape");
    put(names, NodeShape.HORIZONTAL_CYLINDER, "h-cyl das horizontal-cylinder");
    put(names, NodeShape.LINED_CYLINDER, "lin-cyl disk lined-cylinder");
    put(names, NodeShape.DELAY, "delay half-rounded-rectangle");
    put(names, NodeShape.CURVED_TRAPEZOID, "curv-trap curved-trapezoid display");
    put(names, NodeShape.NOTCHED_PENTAGON, "notch-pent loop-limit notched-pentagon");
    put(names, NodeShape.TRIANGLE, "tri extract triangle");
    put(names, NodeShape.FLIPPED_TRIANGLE, "flip-tri flipped-triangle manual-file");
    put(names, NodeShape.HOURGLASS, "hourglass collate");
    put(names, NodeShape.LIGHTNING_BOLT, "bolt com-link lightning-bolt");
    put(names, NodeShape.BAR, "fork join forkjoin");
    put(names, NodeShape.SMALL_CIRCLE, "sm-circ small-circle start");
    put(names, NodeShape.FILLED_CIRCLE, "f-circ filled-circle junction");
    put(names, NodeShape.FRAMED_CIRCLE, "fr-circ framed-circle stop");
    put(names, NodeShape.CROSSED_CIRCLE, "cross-circ crossed-circle summary");
    put(names, NodeShape.BRACE_LEFT, "brace brace-l comment");
    put(names, NodeShape.BRACE_RIGHT, "brace-r");
    put(names, NodeShape.BRACES, "braces");
    put(names, NodeShape.NOTE, "note");
    put(names, NodeShape.TEXT, "text icon icon-circle icon-rounded icon-square image-square");
    put(names, NodeShape.CLOUD, "cloud");
    put(names, NodeShape.BANG, "bang");
    put(names, NodeShape.PERSON, "person");
    put(names, NodeShape.DATA_STORE, "datastore data-store");
    return Map.copyOf(names);
  }

  private static void put(Map<String, NodeShape> names, NodeShape shape, String aliases) {
    for (String alias : aliases.split(" ", -1)) {
      names.put(alias, shape);
    }
  }
}
