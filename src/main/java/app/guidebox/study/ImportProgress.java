package app.guidebox.study;

import java.nio.file.Path;

/** How an import tells how far it is, and asks whether to go on. Called on the importing thread. */
public interface ImportProgress {
  /** An import that nobody watches. */
  ImportProgress UNWATCHED =
      new ImportProgress() {
        @Override
        public void reading(Path file, int index, int count) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * A guide is about to be read.
   *
   * @param index counted from 1
   * @param count how many guides there are
   */
  void reading(Path file, int index, int count);

  /** Whether to stop; the library is then left as it was. */
  boolean cancelled();
}
