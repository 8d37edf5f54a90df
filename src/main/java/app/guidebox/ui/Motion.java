package app.guidebox.ui;

import java.util.function.BooleanSupplier;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

/** Short movements that show what changed; none where the learner's system asks for less motion. */
public final class Motion {
  private static final Duration HALF_A_TURN = Duration.millis(90);
  private static final double EDGE_ON = 0.02;

  private final BooleanSupplier wanted;

  private Motion(BooleanSupplier wanted) {
    this.wanted = wanted;
  }

  /** As the system's settings say. */
  public static Motion asTheSystemSays() {
    return new Motion(() -> !Platform.getPreferences().isReducedMotion());
  }

  /** Everything is in its place at once. */
  public static Motion none() {
    return new Motion(() -> false);
  }

  /**
   * Turns a node over like a card.
   *
   * @param halfway puts the other side up, at the moment when neither can be seen
   */
  public void turnOver(Node node, Runnable halfway) {
    if (!wanted.getAsBoolean()) {
      halfway.run();
      return;
    }
    var toEdge = new KeyValue(node.scaleXProperty(), EDGE_ON, Interpolator.EASE_IN);
    var toFull = new KeyValue(node.scaleXProperty(), 1, Interpolator.EASE_OUT);
    new Timeline(
            new KeyFrame(HALF_A_TURN, _ -> halfway.run(), toEdge),
            new KeyFrame(HALF_A_TURN.multiply(2), toFull))
        .play();
  }
}
