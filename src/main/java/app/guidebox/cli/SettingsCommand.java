package app.guidebox.cli;

import app.guidebox.leitner.StudyDay;
import app.guidebox.study.StudySettings;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guidebox settings}: shows or changes how every deck is studied. */
@Command(
    name = "settings",
    description = "Show how decks without settings of their own are studied, or change it.",
    mixinStandardHelpOptions = true)
final class SettingsCommand implements Callable<Integer> {
  private final Console console;
  private final LibraryAccess access;

  @Mixin private RuleOptions options = new RuleOptions();

  @Option(
      names = "--day-begins",
      paramLabel = "TIME",
      description = "When a study day begins, such as 04:00.")
  private @Nullable String dayBegins;

  @Option(
      names = "--again-after",
      paramLabel = "N",
      description = "After how many other cards one that was not known comes back.")
  private @Nullable Integer againAfter;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  SettingsCommand(Console console, LibraryAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public Integer call() {
    try (var library = access.open()) {
      var after = applyTo(library.settings());
      if (!after.equals(library.settings())) {
        library.change(after);
      }
      print(after);
      return 0;
    }
  }

  private StudySettings applyTo(StudySettings settings) {
    try {
      int newPerDay = options.newPerDay() == null ? settings.newPerDay() : options.newPerDay();
      return new StudySettings(
          options.applyTo(settings.everyDeck()),
          newPerDay,
          dayBegins == null ? settings.day() : new StudyDay(LocalTime.parse(dayBegins)),
          againAfter == null ? settings.againAfter() : againAfter);
    } catch (DateTimeException e) {
      throw CommandFailure.unusable(
          "Nothing was changed: '%s' is not a time such as 04:00.".formatted(dayBegins));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.unusable("Nothing was changed: %s.".formatted(e.getMessage()));
    }
  }

  private void print(StudySettings settings) {
    if (json) {
      console.json(asJson(settings));
    } else {
      console.print(
          "%s; all decks together %d new cards a day; the day begins at %s; a card not known comes back after %d others"
              .formatted(
                  RuleOptions.asText(settings.everyDeck()),
                  settings.newPerDay(),
                  settings.day().begins(),
                  settings.againAfter()));
    }
  }

  private static Map<String, Object> asJson(StudySettings settings) {
    var json = new LinkedHashMap<>(RuleOptions.asJson(settings.everyDeck()));
    json.put("newPerDayTogether", settings.newPerDay());
    json.put("dayBegins", settings.day().begins().toString());
    json.put("againAfter", settings.againAfter());
    return json;
  }
}
