package app.guidebox.diagram.layout;

import app.guidebox.diagram.model.Direction;

/**
 * A way to lay a graph out.
 *
 * @param textWidth texts of nodes are broken at this width, in px
 * @param nodeGap between neighbours of one rank, in px
 * @param layerGap between ranks, in px
 */
record Draft(Direction direction, double textWidth, double nodeGap, double layerGap) {
  static final double NODE_GAP = 32;
  static final double LAYER_GAP = 36;

  static Draft ordinary(Direction direction) {
    return new Draft(direction, 200, NODE_GAP, LAYER_GAP);
  }

  Draft withTextWidth(double width) {
    return new Draft(direction, width, nodeGap, layerGap);
  }

  Draft withGaps(double newNodeGap, double newLayerGap) {
    return new Draft(direction, textWidth, newNodeGap, newLayerGap);
  }
}
