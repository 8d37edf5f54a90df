package app.guidebox.cli;

import app.guidebox.leitner.Schedule;
import app.guidebox.leitner.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guidebox answer}: records one answer, for scripts. */
@Command(
    name = "answer",
    description = "Record an answer to a card; it is on the disk when the command ends.",
    mixinStandardHelpOptions = true)
final class AnswerCommand implements Callable<Integer> {
  private final Console console;
  private final LibraryAccess access;

  @Parameters(index = "0", paramLabel = "CARD_ID", description = "As 'guidebox due' lists it.")
  private String card = "";

  @Parameters(index = "1", paramLabel = "again|good", description = "How it went.")
  private Verdict verdict = Verdict.GOOD;

  AnswerCommand(Console console, LibraryAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public Integer call() {
    var id = Arguments.cardId(card);
    try (var library = access.existing()) {
      var schedule = library.answer(id, verdict, Duration.ZERO);
      console.remark(
          switch (schedule) {
            case Schedule.Unseen() -> "The card was never answered.";
            case Schedule.Boxed(int box, LocalDate due, _, _) ->
                "The card is in box %d and due on %s.".formatted(box, due);
            case Schedule.Learned learned -> "The card is learned and not asked again.";
          });
      return 0;
    }
  }
}
