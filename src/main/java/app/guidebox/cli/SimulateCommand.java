package app.guidebox.cli;

import app.guidebox.leitner.simulation.Contest;
import app.guidebox.leitner.simulation.Cost;
import app.guidebox.leitner.simulation.Learner;
import app.guidebox.leitner.simulation.MemoryModel;
import app.guidebox.leitner.simulation.Outcome;
import app.guidebox.leitner.simulation.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guidebox simulate}: compares ways of scheduling on simulated memories. */
@Command(
    name = "simulate",
    description = "Compare ladders, falls, exam mode, SM-2 and FSRS on simulated memories.",
    mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
  // Any day will do: only distances count.
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final int MOST_CARDS = 100_000;
  private static final int MOST_DAYS = 3_650;

  private final Console console;

  @Option(names = "--cards", paramLabel = "N", description = "How many cards; 400 if not given.")
  private int cards = 400;

  @Option(names = "--days", paramLabel = "N", description = "Days to the exam; 60 if not given.")
  private int days = 60;

  @Option(names = "--new", paramLabel = "N", description = "New cards a day; 20 if not given.")
  private int newPerDay = Learner.USUAL.newPerDay();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of the random numbers; 1 if not given.")
  private long seed = 1;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Option(names = "--svg", paramLabel = "FILE", description = "Plot recall over work into a file.")
  private @Nullable Path svg;

  SimulateCommand(Console console) {
    this.console = console;
  }

  private record Result(MemoryModel memory, List<Outcome> outcomes) {}

  @Override
  public Integer call() {
    if (cards < 1 || cards > MOST_CARDS || days < 1 || days > MOST_DAYS || newPerDay < 0) {
      throw CommandFailure.unusable(
          "Simulate 1 to %d cards over 1 to %d days.".formatted(MOST_CARDS, MOST_DAYS));
    }
    var results = Contest.memories().stream().map(this::run).toList();
    if (json) {
      console.json(Map.of("memories", results.stream().map(SimulateCommand::asJson).toList()));
    } else {
      results.forEach(this::print);
    }
    if (svg != null) {
      plot(svg, results);
    }
    return 0;
  }

  private Result run(MemoryModel memory) {
    var usual = Learner.USUAL;
    var learner =
        new Learner(
            newPerDay,
            usual.showingsPerDay(),
            usual.missedDays(),
            usual.knownAtFirst(),
            usual.knownAtOnce());
    var simulation = new Simulation(cards, days, START, learner, Cost.USUAL, seed);
    var outcomes = new ArrayList<Outcome>();
    for (var scheduler : Contest.schedulers(START.plusDays(days))) {
      outcomes.add(simulation.run(memory, scheduler));
    }
    return new Result(memory, outcomes);
  }

  private void print(Result result) {
    console.print(
        "| memory: %s | showings | minutes | recall | worst 5 %% | peak day |"
            .formatted(result.memory().name()));
    console.print("|---|---:|---:|---:|---:|---:|");
    for (var outcome : result.outcomes()) {
      console.print(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.0f | %.1f %% | %.1f %% | %d |",
              outcome.scheduler(),
              outcome.showings(),
              outcome.minutes(),
              100 * outcome.recall(),
              100 * outcome.worst(),
              outcome.peak()));
    }
    console.print("");
  }

  private static Map<String, Object> asJson(Result result) {
    var json = new LinkedHashMap<String, Object>();
    json.put("memory", result.memory().name());
    json.put("outcomes", result.outcomes());
    return json;
  }

  private static void plot(Path file, List<Result> results) {
    var plot = new SimulationPlot();
    results.forEach(result -> plot.add(result.memory().name(), result.outcomes()));
    try {
      Files.writeString(file, plot.svg());
    } catch (IOException e) {
      throw CommandFailure.failed(
          "The plot %s cannot be written: %s.".formatted(file, e.getMessage()));
    }
  }
}
