package app.guidebox.bench;

import app.guidebox.leitner.Verdict;
import app.guidebox.study.DeckSettings;
import app.guidebox.study.Library;
import app.guidebox.study.StudySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Measures a library of 100,000 cards and 1,000,000 reviews, and beside it the same statements
 * through plain JDBC. Prints one table; {@code docs/reliability.md} quotes it.
 */
public final class LibraryBenchmark {
  private static final int CARDS = 100_000;
  private static final int REVIEWS = 1_000_000;
  private static final int SMALL_CARDS = 10_000;
  private static final int SMALL_REVIEWS = 100_000;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 40;
  private static final int ANSWERS = 100;
  private static final int TURNS = 5;
  private static final long MILLIS_A_DAY = 86_400_000;
  private static final Duration AWAY = Duration.ofDays(30);
  private static final String WORDS = "thing 777";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

  private final List<String> table = new ArrayList<>();

  private LibraryBenchmark() {}

  /** Runs it; the first argument names the folder for the libraries, which is left behind. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException {
    var folder =
        arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("guidebox-bench");
    var benchmark = new LibraryBenchmark();
    benchmark.run(folder);
    benchmark.table.forEach(System.out::println);
  }

  private void run(Path folder) throws IOException {
    var large = fresh(folder, "large", CARDS, REVIEWS);
    var small = fresh(folder, "small", SMALL_CARDS, SMALL_REVIEWS);
    table.add(
        "| 100,000 cards, 1,000,000 reviews | median | p99 | plain JDBC | ratio | promised |");
    table.add("|---|---:|---:|---:|---:|---:|");
    read(large, CLOCK, "");
    read(large, Clock.offset(CLOCK, AWAY), " after a month away");
    answers("an answer, committed", large);
    answers("an answer with %,d cards".formatted(SMALL_CARDS), small);
    table.add("| the file | %d MB | | | | 400 MB |".formatted(Files.size(large) >> 20));
  }

  // A copy, as the answers wear it out; the library itself serves the next run.
  private static Path fresh(Path folder, String name, int cards, int reviews) throws IOException {
    var kept = SyntheticLibrary.in(folder.resolve(name + ".db"), cards, reviews, CLOCK);
    var copies = Files.createTempDirectory(folder, name);
    return Files.copy(kept, copies.resolve("library.db"));
  }

  private void read(Path file, Clock clock, String when) {
    try (var library = Library.open(file, clock);
        var plain = new PlainJdbc(file, library.today().toEpochDay())) {
      compare("the day's queue" + when, () -> library.study(Optional.empty()), plain::queue, 50);
      compare("all decks' counts" + when, library::decks, plain::decks, 50);
      if (when.isEmpty()) {
        compare("first page of a search", () -> library.search(WORDS, 0, 50), plain::search, 50);
        compare("statistics", library::statistics, plain::statistics, 200);
      }
    }
  }

  private void answers(String what, Path file) {
    var times = new ArrayList<Double>();
    var plainTimes = new ArrayList<Double>();
    for (int turn = 0; turn < TURNS; turn++) {
      times.addAll(answers(file));
      try (var plain = new PlainJdbc(file, CLOCK.millis() / MILLIS_A_DAY)) {
        plainTimes.addAll(times(plain::answer, WARM_UP, ANSWERS));
      }
    }
    row(what, times, plainTimes, "p99 20 ms");
  }

  private static List<Double> answers(Path file) {
    try (var library = Library.open(file, CLOCK)) {
      library.change(
          library
              .settings()
              .withNewPerDay(DeckSettings.MOST_PER_DAY)
              .withEveryDeck(
                  DeckSettings.STANDARD.withCaps(
                      DeckSettings.MOST_PER_DAY, DeckSettings.MOST_PER_DAY)));
      var session = library.study(Optional.empty());
      var times =
          times(
              () -> {
                session.answer(Verdict.GOOD, Duration.ofSeconds(5));
                return session.current();
              },
              WARM_UP,
              ANSWERS);
      library.change(StudySettings.STANDARD);
      return times;
    }
  }

  // By turns, so that what else the machine does falls on both alike.
  private void compare(String what, Supplier<?> ours, Supplier<?> baseline, int promised) {
    var times = new ArrayList<Double>();
    var plainTimes = new ArrayList<Double>();
    for (int turn = 0; turn < TURNS; turn++) {
      plainTimes.addAll(times(baseline, WARM_UP, ROUNDS));
      times.addAll(times(ours, WARM_UP, ROUNDS));
    }
    row(what, times, plainTimes, promised + " ms");
  }

  private void row(String what, List<Double> ours, List<Double> plain, String promised) {
    double baseline = median(plain);
    table.add(
        String.format(
            Locale.ROOT,
            "| %s | %s | %s | %s | %.2f | %s |",
            what,
            millis(median(ours)),
            millis(percentile(ours, 0.99)),
            millis(baseline),
            median(ours) / baseline,
            promised));
  }

  private static List<Double> times(Supplier<?> work, int warmUp, int rounds) {
    var times = new ArrayList<Double>();
    for (int round = -warmUp; round < rounds; round++) {
      long start = System.nanoTime();
      if (work.get() == null) {
        throw new IllegalStateException("the work gave nothing");
      }
      if (round >= 0) {
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    return times;
  }

  private static double median(List<Double> times) {
    return percentile(times, 0.5);
  }

  private static double percentile(List<Double> times, double share) {
    var sorted = times.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
  }

  private static String millis(double time) {
    return String.format(Locale.ROOT, "%.2f ms", time);
  }
}
