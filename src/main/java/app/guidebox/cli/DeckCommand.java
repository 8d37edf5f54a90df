package app.guidebox.cli;

import app.guidebox.deck.DeckId;
import app.guidebox.leitner.Goal;
import app.guidebox.study.DeckSettings;
import app.guidebox.study.DeckSummary;
import app.guidebox.study.ExamForecast;
import app.guidebox.study.Library;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guidebox deck}: shows or changes how one deck is studied. */
@Command(
    name = "deck",
    description = "Show how a deck is studied, or change it; each change can be undone.",
    mixinStandardHelpOptions = true)
final class DeckCommand implements Callable<Integer> {
  private final Console console;
  private final LibraryAccess access;

  @Parameters(
      index = "0",
      paramLabel = "DECK",
      description = "Its name, a part of it that no other has, or its id.")
  private String deck = "";

  @Mixin private RuleOptions options = new RuleOptions();

  @Option(
      names = "--exam",
      paramLabel = "DATE",
      description = "Study for an exam on that day, such as 2027-01-31; none for no exam.")
  private @Nullable String exam;

  @Option(
      names = "--sweep",
      paramLabel = "N",
      description = "How many of the last days before the exam show every card once more.")
  private @Nullable Integer sweep;

  @Option(
      names = "--rename",
      paramLabel = "NAME",
      description = "Call it otherwise; empty for the name that its guide gives it.")
  private @Nullable String newName;

  @Option(names = "--common", description = "Follow the settings of every deck again.")
  private boolean common;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  DeckCommand(Console console, LibraryAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public Integer call() {
    try (var library = access.existing()) {
      var id = find(library).deck().id();
      if (newName != null) {
        library.editor().renameDeck(id, newName);
      }
      if (common) {
        library.followCommonSettings(id);
      }
      var before = library.settings(id);
      var after = withExam(options.applyTo(before), library);
      if (!after.equals(before)) {
        library.change(id, after);
      }
      remarkOnCap(library, after);
      print(library, id);
      return 0;
    }
  }

  private DeckSettings withExam(DeckSettings settings, Library library) {
    if (exam != null) {
      int days = sweep == null ? Goal.Exam.SWEEP_DAYS : sweep;
      return settings.with(settings.rules().with(RuleOptions.goal(exam, days, library.today())));
    }
    if (sweep == null) {
      return settings;
    }
    return switch (settings.rules().goal()) {
      case Goal.Exam(var date, _) ->
          settings.with(
              settings.rules().with(RuleOptions.goal(date.toString(), sweep, library.today())));
      case Goal.LongTerm() ->
          throw CommandFailure.unusable(
              "Nothing was changed: the deck has no exam to sweep for; give --exam as well.");
    };
  }

  private void remarkOnCap(Library library, DeckSettings settings) {
    int together = library.settings().newPerDay();
    if (options.newPerDay() != null && settings.newPerDay() > together) {
      console.remark(
          "All decks together bring %d new cards a day: 'guidebox settings --new-a-day' changes that."
              .formatted(together));
    }
  }

  private DeckSummary find(Library library) {
    var decks = library.decks();
    for (Predicate<DeckSummary> test : tests()) {
      var found = decks.stream().filter(test).toList();
      if (found.size() == 1) {
        return found.getFirst();
      }
      if (found.size() > 1) {
        throw CommandFailure.unusable(
            "Several decks are called '%s': %s; name one by its id."
                .formatted(deck, list(found, each -> "%s (%s)".formatted(name(each), id(each)))));
      }
    }
    throw CommandFailure.unusable(
        "There is no deck '%s': there is %s.".formatted(deck, list(decks, DeckCommand::name)));
  }

  private List<Predicate<DeckSummary>> tests() {
    var wanted = deck.toLowerCase(Locale.ROOT);
    return List.of(
        each -> id(each).equals(wanted),
        each -> name(each).toLowerCase(Locale.ROOT).equals(wanted),
        each -> name(each).toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static String id(DeckSummary deck) {
    return deck.deck().id().toString();
  }

  private static String name(DeckSummary deck) {
    return deck.deck().name();
  }

  private static String list(List<DeckSummary> decks, Function<DeckSummary, String> text) {
    return decks.isEmpty()
        ? "none yet"
        : decks.stream().map(text).collect(Collectors.joining(", "));
  }

  private void print(Library library, DeckId id) {
    if (json) {
      var result = new LinkedHashMap<String, Object>();
      result.put("id", id.toString());
      result.put("name", library.name(id));
      result.putAll(asJson(library, id));
      console.json(result);
      return;
    }
    console.print(RuleOptions.asText(library.settings(id)));
    library.exam(id).ifPresent(forecast -> console.print(forecast.sentence()));
  }

  /** A deck's settings, whether they are its own, and how it stands towards its exam. */
  static Map<String, Object> asJson(Library library, DeckId id) {
    var json = new LinkedHashMap<String, Object>();
    json.put("own", library.hasOwnSettings(id));
    json.putAll(RuleOptions.asJson(library.settings(id)));
    library.exam(id).ifPresent(forecast -> json.put("exam", asJson(forecast)));
    return json;
  }

  private static Map<String, Object> asJson(ExamForecast forecast) {
    var json = new LinkedHashMap<String, Object>();
    json.put("date", forecast.exam().toString());
    json.put("daysLeft", forecast.load().daysLeft());
    json.put("cardsPerDay", forecast.load().perDay());
    json.put("newPerDay", forecast.load().newPerDay());
    json.put("pace", forecast.pace());
    json.put("tooMuch", forecast.isTooMuch());
    json.put("leaveOut", forecast.drop());
    json.put("startBy", forecast.startBy().toString());
    json.put("sentence", forecast.sentence());
    return json;
  }
}
