package app.guidebox.journeys;

/** Small guides for the journeys. */
final class Guides {
  /** Two questions with answers, and one that still waits for its answer. */
  static final String WITH_A_PLACEHOLDER =
      """
      # Tides

      ### Q1. Why are there two high tides a day?

      **Answer:** The water bulges on both sides of the Earth.

      ### Q2. What is slack water?

      **Answer:** The short pause in which the stream turns.

      ### Q3. Which way does the stream turn first?

      **Answer:** To be completed
      """;

  /** A question with three options, of which the second is right. */
  static final String WITH_A_CHOICE =
      """
      # Tides

      ### Q1. Which tide is the largest?

      A) Neap tide
      B) Spring tide
      C) Slack water

      **Answer:** B
      """;

  /** A question whose answer is a diagram. */
  static final String WITH_A_DIAGRAM =
      """
      # Locks

      ### Q1. How do you leave a harbour with a lock?

      **Answer:**

      ```mermaid
      flowchart LR
        berth[Leave the berth] --> lock[Enter the lock]
        lock --> sea([Out to sea])
      ```
      """;

  private Guides() {}
}
