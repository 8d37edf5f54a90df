package app.guidebox.diagram.mermaid.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a chart while it is read: each has an id, and there are not too many.
 *
 * @param <T> what an entry is
 */
public final class Entries<T> {
  /** More than anyone could tell apart; layout needs time and room for each. */
  private static final int MOST = 2_000;

  private final Problems problems;
  private final Ids ids = new Ids();
  private final List<T> entries = new ArrayList<>();
  private boolean full;

  public Entries(Problems problems) {
    this.problems = problems;
  }

  /** The id that was wished for, or one like it if it is taken. */
  public String unused(String wanted) {
    return ids.unused(wanted.isBlank() ? "entry" : wanted);
  }

  /** Adds an entry, unless there are too many already. */
  public void add(T entry, TextLine line) {
    if (entries.size() < MOST) {
      entries.add(entry);
    } else if (!full) {
      full = true;
      line.report(problems, "Only the first " + MOST + " entries are read.");
    }
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  public int size() {
    return entries.size();
  }

  /** The last entry. */
  public T last() {
    return entries.getLast();
  }

  /** What was added, in order. */
  public List<T> all() {
    return List.copyOf(entries);
  }
}
