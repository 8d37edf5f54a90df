package app.guidebox.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How many cards sit in each Leitner box: a bar in proportion, and the numbers under it. */
public final class BoxBar extends VBox {
  /** The style sheet knows this many shades, from the first box to the last. */
  private static final int SHADES = 5;

  private final ProportionalRow bar = new ProportionalRow();
  private final FlowPane legend = new FlowPane();

  public BoxBar() {
    getStyleClass().add("box-bar");
    legend.getStyleClass().add("box-legend");
    getChildren().addAll(bar, legend);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /**
   * Shows these numbers.
   *
   * @param perBox cards not yet seen first, then the cards in box 1, box 2, and so on
   */
  public void show(List<Integer> perBox) {
    var segments = new ArrayList<Region>();
    legend.getChildren().clear();
    for (int box = 0; box < perBox.size(); box++) {
      segments.add(segment(box, perBox.size() - 1));
      legend.getChildren().add(legendEntry(box, perBox.size() - 1, perBox.get(box)));
    }
    bar.show(segments, perBox);
    setAccessibleText(
        IntStream.range(0, perBox.size())
            .mapToObj(box -> BoxNames.of(box) + ": " + perBox.get(box))
            .collect(Collectors.joining(", ")));
  }

  private static Region segment(int box, int boxes) {
    var segment = new Region();
    segment.getStyleClass().addAll("box-segment", shade(box, boxes));
    return segment;
  }

  private static HBox legendEntry(int box, int boxes, int cards) {
    var dot = new Region();
    dot.getStyleClass().addAll("box-dot", shade(box, boxes));
    var label = new Label(BoxNames.of(box));
    label.getStyleClass().add("box-name");
    var number = new Label(Integer.toString(cards));
    number.getStyleClass().add("box-number");
    var entry = new HBox(dot, label, number);
    entry.setAlignment(Pos.CENTER_LEFT);
    entry.getStyleClass().add("box-entry");
    if (cards == 0) {
      entry.getStyleClass().add("none");
    }
    return entry;
  }

  private static String shade(int box, int boxes) {
    if (box == 0) {
      return "box-unseen";
    }
    int step = boxes <= 1 ? SHADES : 1 + Math.round((box - 1f) * (SHADES - 1) / (boxes - 1));
    return "box-shade-" + step;
  }
}
