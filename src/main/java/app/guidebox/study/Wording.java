package app.guidebox.study;

import java.util.List;

/**
 * What the learner writes on a card.
 *
 * @param note in Markdown; empty for none
 * @param tags blanks within a tag become dashes
 */
public record Wording(String front, String back, String note, List<String> tags) {
  public Wording {
    tags =
        tags.stream()
            .map(tag -> tag.strip().replaceAll("\\s+", "-"))
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList();
  }

  /** Whether a card that says this instead asks or answers otherwise. */
  boolean asksLike(Wording other) {
    return front.equals(other.front) && back.equals(other.back);
  }
}
