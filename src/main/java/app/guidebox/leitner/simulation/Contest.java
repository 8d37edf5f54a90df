package app.guidebox.leitner.simulation;

import app.guidebox.leitner.FallRule;
import app.guidebox.leitner.Goal;
import app.guidebox.leitner.Ladder;
import app.guidebox.leitner.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The ways of scheduling that are compared: every ladder, fall and exam mode, SM-2 and FSRS. */
public final class Contest {
  private Contest() {}

  /** All of them, for an exam on that day. */
  public static List<Scheduler> schedulers(LocalDate exam) {
    var schedulers = new ArrayList<Scheduler>();
    for (var ladder : List.of(Ladder.STANDARD, Ladder.DOUBLING, Ladder.SHORT)) {
      for (var fall : FallRule.values()) {
        var rules = Rules.STANDARD.with(ladder).with(fall);
        var name = "%s, %s".formatted(ladder, words(fall));
        schedulers.add(new LeitnerScheduler(name, rules));
        schedulers.add(
            new LeitnerScheduler(
                name + ", exam mode", rules.with(new Goal.Exam(exam, Goal.Exam.SWEEP_DAYS))));
      }
    }
    schedulers.add(new Sm2Scheduler());
    schedulers.add(new FsrsScheduler());
    return schedulers;
  }

  private static String words(FallRule fall) {
    return switch (fall) {
      case TO_FIRST_BOX -> "to box 1";
      case ONE_BOX_DOWN -> "one box down";
    };
  }

  /** The memories they are compared on. */
  public static List<MemoryModel> memories() {
    return List.of(new HalfLife(), new Fsrs6Memory());
  }
}
