package app.guidebox.diagram.model;

import java.util.List;

/** What people do on their way, and how they like it. */
public record Journey(String title, List<Section> sections, List<Task> tasks) implements Chart {
  /** Tasks that belong together. */
  public record Section(String id, Label label, int line) {}

  /**
   * A task.
   *
   * @param section the section's id; empty if it lies in none
   * @param score from 1, bad, to 5, good; authors with a scale of their own go up to 10
   */
  public record Task(
      String id, Label label, String section, int score, List<String> actors, int line) {
    public Task {
      actors = List.copyOf(actors);
    }
  }

  public Journey {
    sections = List.copyOf(sections);
    tasks = List.copyOf(tasks);
  }

  /** Everyone who takes part, in the order of appearance. */
  public List<String> actors() {
    return tasks.stream().flatMap(task -> task.actors().stream()).distinct().toList();
  }

  @Override
  public String type() {
    return "journey";
  }
}
