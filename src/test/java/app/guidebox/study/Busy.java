package app.guidebox.study;

import app.guidebox.leitner.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A program that answers, imports, undoes and backs up until it is killed, and says what it did.
 */
final class Busy {
  private Busy() {}

  /**
   * The library, the guide and a seed are the arguments; a line is written for each answer taken.
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException {
    var random = new Random(Long.parseLong(arguments[2]));
    var clock = TestClock.at("2026-03-02T10:00");
    try (var library = Library.open(Path.of(arguments[0]), clock)) {
      System.out.println("open");
      while (true) {
        switch (random.nextInt(12)) {
          case 0 -> reimport(library, Path.of(arguments[1]), random);
          case 1 -> library.undo();
          case 2 -> library.redo();
          case 3 -> library.backUp();
          case 4 -> clock.pass(1);
          default -> answer(library, random);
        }
      }
    }
  }

  @SuppressWarnings("SystemOut")
  private static void answer(Library library, Random random) {
    var due = library.due(Optional.empty());
    if (!due.isEmpty()) {
      var card = due.get(random.nextInt(due.size())).card().id();
      library.answer(card, random.nextBoolean() ? Verdict.GOOD : Verdict.AGAIN, Duration.ZERO);
      System.out.println(card);
    }
  }

  private static void reimport(Library library, Path guide, Random random) {
    var text = GuideText.ofQuestions("Things", 20 + random.nextInt(40)).in(guide);
    library.importGuides(List.of(text), ImportProgress.UNWATCHED);
  }
}
