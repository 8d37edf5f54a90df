package app.guidebox.ui.study;

import app.guidebox.study.SessionSummary;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the Study screen shows. */
public sealed interface StudyState {
  /** The session is being put together. */
  record Loading() implements StudyState {}

  /**
   * A card is up.
   *
   * @param picked the options that the learner picked, counted from 0
   */
  record Asking(Face face, Side side, Set<Integer> picked) implements StudyState {
    public Asking {
      picked = Set.copyOf(picked);
    }

    /** A card that has just come up. */
    static Asking of(Face face) {
      return new Asking(face, Side.FRONT, Set.of());
    }

    /** The same card with its other side up. */
    Asking turned() {
      return new Asking(face, side == Side.FRONT ? Side.BACK : Side.FRONT, picked);
    }

    /** The same card with an option picked or no longer picked. */
    Asking picking(int option) {
      var now = new TreeSet<>(picked);
      if (!now.remove(option)) {
        if (face.right().size() <= 1) {
          now.clear();
        }
        now.add(option);
      }
      return new Asking(face, side, now);
    }

    /** Whether there is something to pick. */
    boolean isOpen() {
      return side == Side.FRONT && !face.offers().isEmpty();
    }
  }

  /**
   * No card is left.
   *
   * @param today the learner's study day
   * @param nextDue when the next card is due; empty if none is
   */
  record Finished(SessionSummary summary, LocalDate today, Optional<LocalDate> nextDue)
      implements StudyState {}

  /**
   * There is no session to be had.
   *
   * @param sentence what is wrong and what the learner can do
   */
  record Failed(String sentence) implements StudyState {}

  /** The two sides of a card. */
  enum Side {
    FRONT,
    BACK
  }
}
