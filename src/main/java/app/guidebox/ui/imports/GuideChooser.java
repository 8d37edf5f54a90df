package app.guidebox.ui.imports;

import java.nio.file.Path;
import java.util.List;

/** Asks the learner which guides to import. */
public interface GuideChooser {
  /** The files chosen; empty if the learner thought better of it. */
  List<Path> files();

  /** The folder chosen; empty if the learner thought better of it. */
  List<Path> folder();
}
