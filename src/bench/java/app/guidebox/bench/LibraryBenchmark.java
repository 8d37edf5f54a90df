package app.guidebox.bench;

import app.guidebox.leitner.Verdict;
import app.guidebox.study.DeckSettings;
import app.guidebox.study.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
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
  private static final int SMALL_CARDS = 1_000;
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 30;
  private static final int ANSWERS = 500;
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
    var large = SyntheticLibrary.in(folder.resolve("large.db"), CARDS, REVIEWS, CLOCK);
    var small = SyntheticLibrary.in(folder.resolve("small.db"), SMALL_CARDS, 0, CLOCK);
    table.add(
        "| 100,000 cards, 1,000,000 reviews | median | p99 | plain JDBC | ratio | promised |");
    table.add("|---|---:|---:|---:|---:|---:|");
    try (var library = Library.open(large, CLOCK);
        var plain = new PlainJdbc(large)) {
      compare("the day's queue", () -> library.study(Optional.empty()), plain::queue, "50 ms");
      compare(
          "first page of a search",
          () -> library.search("thing 777", 0, 50),
          plain::search,
          "50 ms");
      compare("statistics", library::statistics, plain::statistics, "200 ms");
    }
    var ours = answers(large);
    double baseline;
    try (var plain = new PlainJdbc(large)) {
      baseline = median(times(plain::answer, WARM_UP, ANSWERS));
    }
    row("an answer, committed", ours, baseline, "p99 20 ms");
    var few = answers(small);
    table.add(
        "| an answer with %,d cards | %s | %s | | | as above |"
            .formatted(SMALL_CARDS, millis(median(few)), millis(percentile(few, 0.99))));
    table.add("| the file | %d MB | | | | 400 MB |".formatted(Files.size(large) >> 20));
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
      return times(
          () -> {
            session.answer(Verdict.GOOD, Duration.ofSeconds(5));
            return session.current();
          },
          WARM_UP,
          Math.min(ANSWERS, session.progress().remaining() - WARM_UP - 1));
    }
  }

  private void compare(String what, Supplier<?> ours, Supplier<?> baseline, String promised) {
    var plain = times(baseline, WARM_UP, ROUNDS);
    row(what, times(ours, WARM_UP, ROUNDS), median(plain), promised);
  }

  private void row(String what, List<Double> ours, double baseline, String promised) {
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
    Collections.sort(times);
    return times;
  }

  private static double median(List<Double> times) {
    return percentile(times, 0.5);
  }

  private static double percentile(List<Double> times, double share) {
    return times.get((int) Math.min(times.size() - 1, Math.floor(share * times.size())));
  }

  private static String millis(double time) {
    return String.format(Locale.ROOT, "%.2f ms", time);
  }
}
