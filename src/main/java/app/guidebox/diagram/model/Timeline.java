package app.guidebox.diagram.model;

import java.util.List;

/**
 * What happened when.
 *
 * @param direction in which time runs: right or down
 */
public record Timeline(
    String title, Direction direction, List<Section> sections, List<Period> periods)
    implements Chart {
  /** Periods that belong together. */
  public record Section(String id, Label label, int line) {}

  /**
   * A time and what happened in it.
   *
   * @param section the section's id; empty if it lies in none
   */
  public record Period(String id, Label label, String section, List<Event> events, int line) {
    public Period {
      events = List.copyOf(events);
    }
  }

  /** What happened. */
  public record Event(String id, Label label, int line) {}

  public Timeline {
    sections = List.copyOf(sections);
    periods = List.copyOf(periods);
  }

  @Override
  public String type() {
    return "timeline";
  }
}
