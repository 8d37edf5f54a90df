package app.guidebox.ui.shell;

import app.guidebox.ui.Messages;
import java.nio.file.Path;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;

/** Tells that something unexpected happened, where the details are, and what to do next. */
final class CrashDialog {
  private CrashDialog() {}

  static void show(Stage owner, String sentence, Path log) {
    var copy = new ButtonType(Messages.text("crash.copy"), ButtonBar.ButtonData.LEFT);
    var alert = new Alert(Alert.AlertType.WARNING, sentence, copy, ButtonType.OK);
    alert.initOwner(owner);
    alert.setHeaderText(Messages.text("crash.title"));
    alert
        .showAndWait()
        .filter(copy::equals)
        .ifPresent(
            _ -> {
              var path = new ClipboardContent();
              path.putString(log.toString());
              Clipboard.getSystemClipboard().setContent(path);
            });
  }
}
