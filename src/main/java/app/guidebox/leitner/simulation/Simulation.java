package app.guidebox.leitner.simulation;

import app.guidebox.leitner.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * A deck, learned day by day up to an exam.
 *
 * @param cards how many cards
 * @param days how many days up to the exam, whose day is not studied
 * @param start the first day
 * @param seed the same seed gives the same outcome
 */
public record Simulation(
    int cards, int days, LocalDate start, Learner learner, Cost cost, long seed) {
  private static final class Studied {
    private final MemoryModel.Memory memory;
    private final Scheduler.Track track;
    private LocalDate due;
    private LocalDate shown;

    private Studied(MemoryModel.Memory memory, Scheduler.Track track, LocalDate day) {
      this.memory = memory;
      this.track = track;
      this.due = day;
      this.shown = day;
    }
  }

  private static final class Tally {
    private int showings;
    private int today;
    private int peak;
    private double seconds;
  }

  /** Lets the learner study with that memory under that scheduler. */
  public Outcome run(MemoryModel model, Scheduler scheduler) {
    var random = new Random(seed);
    var studied = new ArrayList<Studied>();
    var tally = new Tally();
    for (int number = 0; number < days; number++) {
      var day = start.plusDays(number);
      // Drawn on every day, so that all schedulers meet the same missed days.
      boolean missed = new Random(seed * 31 + number).nextDouble() < learner.missedDays();
      if (!missed) {
        tally.today = 0;
        study(day, studied, model, scheduler, random, tally);
        tally.peak = Math.max(tally.peak, tally.today);
      }
    }
    return outcome(scheduler, studied, tally);
  }

  private void study(
      LocalDate day,
      List<Studied> studied,
      MemoryModel model,
      Scheduler scheduler,
      Random random,
      Tally tally) {
    var queue = new ArrayDeque<Studied>();
    studied.stream()
        .filter(card -> !card.due.isAfter(day))
        .sorted(Comparator.comparing((Studied card) -> card.due))
        .forEach(queue::add);
    int introduced = Math.min(learner.newPerDay(), cards - studied.size());
    for (int i = 0; i < introduced; i++) {
      var card =
          new Studied(model.fresh(random), scheduler.track(studied.size() + seed * 7919), day);
      studied.add(card);
      queue.add(card);
      boolean known = random.nextDouble() < learner.knownAtFirst();
      show(card, known, day, tally);
      queue.removeLast();
      if (!known) {
        queue.add(card);
      }
    }
    while (!queue.isEmpty() && tally.today < learner.showingsPerDay()) {
      var card = queue.removeFirst();
      int away = daysBetween(card.shown, day);
      double chance = away == 0 ? learner.knownAtOnce() : card.memory.recall(away);
      boolean known = random.nextDouble() < chance;
      show(card, known, day, tally);
      if (!known) {
        queue.addLast(card);
      }
    }
  }

  private void show(Studied card, boolean known, LocalDate day, Tally tally) {
    card.memory.shown(known, daysBetween(card.shown, day));
    card.due = card.track.next(known ? Verdict.GOOD : Verdict.AGAIN, day);
    card.shown = day;
    tally.showings++;
    tally.today++;
    tally.seconds += known ? cost.known() : cost.notKnown();
  }

  private Outcome outcome(Scheduler scheduler, List<Studied> studied, Tally tally) {
    var exam = start.plusDays(days);
    var recalls = new ArrayList<Double>();
    for (var card : studied) {
      recalls.add(card.memory.recall(daysBetween(card.shown, exam)));
    }
    while (recalls.size() < cards) {
      recalls.add(0.0);
    }
    recalls.sort(Comparator.naturalOrder());
    return new Outcome(
        scheduler.name(),
        tally.showings,
        mean(recalls),
        mean(recalls.subList(0, Math.max(1, cards / 20))),
        tally.peak,
        tally.seconds / 60);
  }

  private static int daysBetween(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
