package app.guidebox.ui.shell;

import app.guidebox.ui.Messages;
import app.guidebox.ui.imports.GuideChooser;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Asks for guides with the system's own dialogs. */
final class StageChooser implements GuideChooser {
  private final Stage stage;

  StageChooser(Stage stage) {
    this.stage = stage;
  }

  @Override
  public List<Path> files() {
    var dialog = new FileChooser();
    dialog.setTitle(Messages.text("import.files"));
    dialog
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                Messages.text("import.files.markdown"), "*.md", "*.markdown", "*.mdown", "*.txt"),
            new FileChooser.ExtensionFilter(Messages.text("import.files.all"), "*"));
    return Optional.ofNullable(dialog.showOpenMultipleDialog(stage)).stream()
        .flatMap(List::stream)
        .map(File::toPath)
        .toList();
  }

  @Override
  public List<Path> folder() {
    var dialog = new DirectoryChooser();
    dialog.setTitle(Messages.text("import.folder"));
    return Optional.ofNullable(dialog.showDialog(stage)).map(File::toPath).stream().toList();
  }
}
