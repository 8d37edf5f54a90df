package app.guidebox.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Large numbers side by side, each with what it counts below it. */
public final class Figures {
  private Figures() {}

  /** The numbers in a row, which breaks where the window is narrow. */
  public static FlowPane row(Node... figures) {
    var row = new FlowPane(figures);
    row.getStyleClass().add("figures");
    return row;
  }

  /** A number and what it counts. */
  public static VBox of(long number, String words) {
    return of(Messages.text("figure.number", number), words);
  }

  /** A figure that is more than a number, and what it is about. */
  public static VBox of(String figure, String words) {
    var shown = new Label(figure);
    shown.getStyleClass().add("summary-figure");
    var label = new Label(words);
    label.getStyleClass().addAll("muted", "small");
    return new VBox(2, shown, label);
  }
}
