package app.guidebox.ui.drawing;

import app.guidebox.ui.Messages;
import app.guidebox.ui.diagram.DiagramView;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.control.Alert;

/** Saves what a view shows to a file that the learner chooses. */
final class SaveDrawing {
  private final DiagramView view;
  private final FenceDrawings drawings;

  SaveDrawing(DiagramView view, FenceDrawings drawings) {
    this.view = view;
    this.drawings = drawings;
  }

  void asSvg() {
    save("svg", () -> view.svg().getBytes(StandardCharsets.UTF_8));
  }

  void asPng() {
    save("png", view::png);
  }

  private void save(String ending, Supplier<byte[]> bytes) {
    drawings
        .files()
        .choose(view.getScene().getWindow(), ending)
        .ifPresent(file -> write(file, bytes.get()));
  }

  private void write(Path file, byte[] bytes) {
    drawings.background().start(_ -> Files.write(file, bytes), _ -> {}, _ -> showFailure(file));
  }

  private void showFailure(Path file) {
    var alert = new Alert(Alert.AlertType.ERROR, Messages.text("drawing.save.failed", file));
    alert.setHeaderText(null);
    alert.initOwner(view.getScene().getWindow());
    alert.show();
  }
}
