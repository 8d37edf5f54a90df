package app.guidebox.ui.markdown;

import app.guidebox.guide.Block;
import java.util.IdentityHashMap;

/** What the learner unfolded on a page, remembered while its pieces come and go. */
public final class PageMemory {
  private final IdentityHashMap<Object, Boolean> open = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Integer> limits = new IdentityHashMap<>();

  /** Whether a folded part is open: as the learner left it, or else as the author wrote it. */
  public boolean isOpen(Block.Details details) {
    return open.getOrDefault(details, details.open());
  }

  /** Opens or folds a part. */
  public void setOpen(Block.Details details, boolean isOpen) {
    open.put(details, isOpen);
  }

  /** How much of a very long piece is shown. */
  int limit(Object piece, int usual) {
    return limits.getOrDefault(piece, usual);
  }

  void setLimit(Object piece, int limit) {
    limits.put(piece, limit);
  }
}
