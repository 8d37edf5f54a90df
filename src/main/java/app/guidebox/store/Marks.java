package app.guidebox.store;

import java.time.LocalDate;
import java.util.List;

/**
 * What is noted about a card beside its text and schedule.
 *
 * @param own whether the learner added it
 * @param retired whether its text left the guide
 * @param suspended whether the learner put it aside
 * @param removed whether it was taken out of its deck
 * @param buriedUntil it is not asked before this day; {@link LocalDate#EPOCH} if it is not buried
 * @param flag 0 for none, or a colour from 1
 * @param differs whether the guide's text changed after the learner edited the card
 * @param changedBy the action that last changed its answer; 0 if none did
 */
public record Marks(
    boolean own,
    boolean retired,
    boolean suspended,
    boolean removed,
    LocalDate buriedUntil,
    int flag,
    boolean differs,
    long changedBy,
    String note,
    List<String> tags) {
  public Marks {
    tags = List.copyOf(tags);
  }

  /** What is noted about a new card: nothing but whose it is. */
  static Marks none(boolean own) {
    return new Marks(own, false, false, false, LocalDate.EPOCH, 0, false, 0, "", List.of());
  }
}
