package app.guidebox.ui.drawing;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Where drawings are saved. */
@FunctionalInterface
public interface DrawingFiles {
  /**
   * Asks the learner for a file to write.
   *
   * @param ending the file's ending without a dot, such as {@code svg}
   * @return empty if the learner thought better of it
   */
  Optional<Path> choose(Window window, String ending);
}
