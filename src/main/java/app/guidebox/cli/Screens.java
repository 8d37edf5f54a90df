package app.guidebox.cli;

import app.guidebox.study.Library;
import app.guidebox.study.Rescue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The screens, as the command line starts them. */
public interface Screens extends PictureImages {
  /** Why no window can be opened here, in one sentence; empty if one can. */
  Optional<String> obstacle();

  /**
   * Opens the window and waits until the learner closes it.
   *
   * @param opening opens the library; called in the background, and again after a restore
   * @param rescue what can be done for the library without opening it
   * @return the exit code
   */
  int window(Supplier<Library> opening, Rescue rescue) throws InterruptedException;

  /**
   * Walks through the screens without a display and saves a picture of each.
   *
   * @param folder where the pictures go
   * @param dark whether in dark colours
   * @param scale pixels for each unit of length
   * @return the pictures
   */
  List<Path> tour(Path folder, boolean dark, int scale) throws IOException, InterruptedException;
}
