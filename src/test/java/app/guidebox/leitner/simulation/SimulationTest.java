package app.guidebox.leitner.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.leitner.Goal;
import app.guidebox.leitner.Rules;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SimulationTest {
  private static final LocalDate START = LocalDate.parse("2026-01-01");
  private static final Simulation SIXTY_DAYS =
      new Simulation(400, 60, START, Learner.USUAL, Cost.USUAL, 1);

  private static Outcome run(MemoryModel memory, Scheduler scheduler) {
    return SIXTY_DAYS.run(memory, scheduler);
  }

  private static Scheduler standard() {
    return new LeitnerScheduler("standard", Rules.STANDARD);
  }

  private static Scheduler standardForExam() {
    var exam = new Goal.Exam(START.plusDays(60), Goal.Exam.SWEEP_DAYS);
    return new LeitnerScheduler("exam", Rules.STANDARD.with(exam));
  }

  @Test
  void sameSeedGivesTheSameOutcome() {
    assertEquals(run(new HalfLife(), standard()), run(new HalfLife(), standard()));
  }

  @Test
  void examModeRaisesRecallOnTheDayOfTheExam() {
    for (var memory : Contest.memories()) {
      var without = run(memory, standard());
      var with = run(memory, standardForExam());

      assertTrue(with.recall() > without.recall(), memory.name());
      assertTrue(with.worst() > without.worst(), memory.name());
    }
  }

  @Test
  void everySchedulerKeepsItsCardsWithinTheDay() {
    for (var memory : Contest.memories()) {
      for (var scheduler : Contest.schedulers(START.plusDays(60))) {
        var outcome = run(memory, scheduler);

        assertTrue(outcome.peak() <= Learner.USUAL.showingsPerDay(), outcome::toString);
        assertTrue(outcome.recall() > 0.5 && outcome.recall() < 1, outcome::toString);
        assertTrue(outcome.worst() <= outcome.recall(), outcome::toString);
      }
    }
  }

  @Test
  void nineOfTenAreKnownAfterTheStabilityOfFsrs() {
    var memory = new Fsrs6();
    memory.shown(true, 0);

    assertEquals(2.3065, memory.stability());
    assertEquals(0.9, memory.recall(memory.stability()), 1e-9);
  }

  @Test
  void knownAnswerStrengthensAndUnknownOneWeakensEveryMemory() {
    for (var model : Contest.memories()) {
      var known = model.fresh(new Random(1));
      var forgotten = model.fresh(new Random(1));
      known.shown(true, 0);
      forgotten.shown(true, 0);
      known.shown(true, 3);
      forgotten.shown(false, 3);

      assertTrue(known.recall(5) > forgotten.recall(5), model.name());
    }
  }
}
