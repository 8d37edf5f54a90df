package app.guidebox.ui.drawing;

import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.diagram.DiagramView;
import atlantafx.base.controls.ModalPane;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A drawing over the whole window. */
final class Enlarged extends BorderPane {
  private static final double MARGIN = 48;

  private Enlarged(DiagramView view, Runnable close) {
    getStyleClass().add("enlarged-drawing");
    var tools =
        new HBox(
            Buttons.iconOnly(Action.of("drawing.in", Feather.ZOOM_IN, view::zoomIn).on("Plus")),
            Buttons.iconOnly(Action.of("drawing.out", Feather.ZOOM_OUT, view::zoomOut).on("Minus")),
            Buttons.iconOnly(Action.of("drawing.fit", Feather.MINIMIZE, view::fit).on("0")),
            Buttons.iconOnly(Action.of("drawing.close", Feather.X, close).on("Esc")));
    tools.setAlignment(Pos.CENTER_RIGHT);
    tools.getStyleClass().add("enlarged-tools");
    setTop(tools);
    setCenter(view);
  }

  /**
   * Lays a drawing over the window of a node.
   *
   * @param view makes the drawing's view
   */
  static void show(Node within, Supplier<DiagramView> view) {
    var scene = within.getScene();
    if (scene != null && scene.lookup("#overlay") instanceof ModalPane overlay) {
      var shown = view.get();
      var sheet = new Enlarged(shown, () -> overlay.hide(true));
      sheet.fill(scene);
      overlay.show(sheet);
      shown.requestFocus();
    }
  }

  private void fill(Scene scene) {
    prefWidthProperty().bind(scene.widthProperty().subtract(MARGIN));
    prefHeightProperty().bind(scene.heightProperty().subtract(MARGIN));
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  @Override
  public String getUserAgentStylesheet() {
    return DrawingStyle.SHEET;
  }
}
