package app.guidebox.ui.shell;

import app.guidebox.ui.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Takes files and folders that are dropped anywhere on the window, and shows that it would. */
final class DropTarget {
  private final Consumer<List<Path>> dropped;
  private final StackPane hint = new StackPane();

  DropTarget(Consumer<List<Path>> dropped) {
    this.dropped = dropped;
    var text = new Label(Messages.text("drop.hint"));
    text.getStyleClass().add("drop-text");
    var box = new VBox(new FontIcon(Feather.DOWNLOAD), text);
    box.getStyleClass().add("drop-box");
    hint.getChildren().add(box);
    hint.getStyleClass().add("drop-hint");
    hint.setId("drop-hint");
    hint.setMouseTransparent(true);
    hint.setVisible(false);
  }

  void install(StackPane window) {
    window.getChildren().add(hint);
    window.addEventHandler(DragEvent.DRAG_OVER, this::over);
    window.addEventHandler(DragEvent.DRAG_EXITED, _ -> hint.setVisible(false));
    window.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      hint.setVisible(true);
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    hint.setVisible(false);
    var files = event.getDragboard().getFiles();
    event.setDropCompleted(!files.isEmpty());
    event.consume();
    if (!files.isEmpty()) {
      dropped.accept(files.stream().map(File::toPath).toList());
    }
  }
}
