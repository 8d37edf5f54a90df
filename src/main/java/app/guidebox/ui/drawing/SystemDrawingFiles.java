package app.guidebox.ui.drawing;

import app.guidebox.ui.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks with the system's own dialog. */
public final class SystemDrawingFiles implements DrawingFiles {
  @Override
  public Optional<Path> choose(Window window, String ending) {
    var dialog = new FileChooser();
    dialog.setTitle(Messages.text("drawing.save.title"));
    dialog.setInitialFileName(Messages.text("drawing.save.name") + "." + ending);
    dialog
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
    return Optional.ofNullable(dialog.showSaveDialog(window)).map(File::toPath);
  }
}
