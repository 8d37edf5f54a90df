package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.FlowGraph;
import java.util.List;

/** What shape a graph's picture will have, and which draft gives it a good one. */
final class Proportions {
  static final double WIDEST_RATIO = Framing.WIDEST_RATIO;
  static final double NARROWEST_RATIO = Framing.NARROWEST_RATIO;

  /** Gaps grow by no more than this for the sake of proportions, in px. */
  private static final double NODE_GAP_GROWTH = 80;

  private static final double LAYER_GAP_GROWTH = 40;

  private final Direction direction;
  private final int ranks;
  private final int widestRank;

  Proportions(FlowGraph graph, Ranking ranking) {
    this.direction = graph.direction();
    SizeEstimate.Counts counts = SizeEstimate.counts(graph, ranking);
    this.ranks = counts.ranks();
    this.widestRank = counts.abreast();
  }

  /** Whether no two nodes stand side by side. */
  boolean chain() {
    return widestRank <= 1;
  }

  /** Drafts in the author's direction, in the order in which they are to be tried. */
  List<Draft> drafts() {
    Draft own = Draft.ordinary(direction);
    return List.of(
        own,
        own.withGaps(52, Draft.LAYER_GAP),
        own.withTextWidth(130).withGaps(40, Draft.LAYER_GAP),
        own.withTextWidth(100).withGaps(44, Draft.LAYER_GAP),
        own.withTextWidth(100).withGaps(60, Draft.LAYER_GAP));
  }

  /** Drafts in the other direction, for where the author's will not do. */
  List<Draft> turnedDrafts() {
    Draft turned = Draft.ordinary(turned(direction));
    return List.of(turned, turned.withTextWidth(130));
  }

  /** Whether a picture so far from what is wanted is worth turning. */
  static boolean hopeless(double fault) {
    return fault > Math.log(Framing.MOST_PADDING);
  }

  private static Direction turned(Direction direction) {
    return switch (direction) {
      case DOWN -> Direction.RIGHT;
      case UP -> Direction.LEFT;
      case RIGHT -> Direction.DOWN;
      case LEFT -> Direction.UP;
    };
  }

  /** How far a picture of that size is from what is wanted; 0 if it is fine. */
  double fault(Size size, double maxWidth) {
    double excess = Math.max(0, size.w() - maxWidth);
    double fault = excess > 0 ? 1 + excess / 100 : 0;
    if (!chain()) {
      double ratio = size.w() / size.h();
      fault += Math.max(0, Math.log(ratio / WIDEST_RATIO));
      fault += Math.max(0, Math.log(NARROWEST_RATIO / ratio));
    }
    return fault;
  }

  /** The same draft with wider gaps where they bring a picture of that size into proportion. */
  Draft mended(Draft draft, Size size) {
    boolean level = draft.direction().horizontal();
    double moreHeight = Math.max(0, size.w() / (WIDEST_RATIO - 0.02) - size.h());
    double moreWidth = Math.max(0, size.h() * (NARROWEST_RATIO + 0.01) - size.w());
    double across = level ? moreHeight : moreWidth;
    double along = level ? moreWidth : moreHeight;
    double nodeGap = widestRank > 1 ? Math.ceil(across / (widestRank - 1)) : 0;
    double layerGap = ranks > 1 ? Math.ceil(along / (ranks - 1)) : 0;
    return draft.withGaps(
        draft.nodeGap() + Math.min(nodeGap, NODE_GAP_GROWTH),
        draft.layerGap() + Math.min(layerGap, LAYER_GAP_GROWTH));
  }
}
