package app.guidebox.cli;

import app.guidebox.study.Statistics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guidebox stats}: the library in numbers. */
@Command(
    name = "stats",
    description = "Print the library in numbers.",
    mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {
  private final Console console;
  private final LibraryAccess access;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  StatsCommand(Console console, LibraryAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public Integer call() {
    try (var library = access.read()) {
      var statistics = library.statistics();
      if (json) {
        console.json(asJson(statistics));
      } else {
        console.print(
            "%d reviews, %d decks, %d cards, in boxes %s, %d days in a row"
                .formatted(
                    statistics.reviews(),
                    statistics.decks(),
                    statistics.cards(),
                    statistics.perBox(),
                    statistics.streak()));
      }
      return 0;
    }
  }

  private static Map<String, Object> asJson(Statistics statistics) {
    var json = new LinkedHashMap<String, Object>();
    json.put("reviews", statistics.reviews());
    json.put("decks", statistics.decks());
    json.put("cards", statistics.cards());
    json.put("boxes", statistics.perBox());
    json.put("streak", statistics.streak());
    return json;
  }
}
