package app.guidebox.ui.reader;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** A soft light around a place on the page that goes out by itself. */
final class Halo extends Region {
  private static final Duration SHINING = Duration.seconds(1.8);
  private static final Duration FADING = Duration.seconds(0.7);
  private static final double REACH = 8;

  private final SequentialTransition light;
  private @Nullable Node place;

  Halo() {
    getStyleClass().add("place-halo");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    // Behind the text that it is around.
    setViewOrder(1);
    var fade = new FadeTransition(FADING, this);
    fade.setFromValue(1);
    fade.setToValue(0);
    light = new SequentialTransition(new PauseTransition(SHINING), fade);
    light.setOnFinished(_ -> stop());
  }

  void show(Node node) {
    place = node;
    setOpacity(1);
    setVisible(true);
    light.playFromStart();
  }

  void stop() {
    light.stop();
    place = null;
    setVisible(false);
  }

  /** Stays around its place after the page has moved. */
  void follow() {
    if (place == null || getParent() == null || place.getScene() == null) {
      setVisible(false);
      return;
    }
    var at = getParent().sceneToLocal(place.localToScene(place.getLayoutBounds()));
    resizeRelocate(
        at.getMinX() - REACH,
        at.getMinY() - REACH,
        at.getWidth() + 2 * REACH,
        at.getHeight() + 2 * REACH);
  }
}
