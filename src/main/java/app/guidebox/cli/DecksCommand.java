package app.guidebox.cli;

import app.guidebox.study.DeckSummary;
import app.guidebox.study.Library;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guidebox decks}: the library's decks at a glance. */
@Command(
    name = "decks",
    description = "List the decks with what is new and due today.",
    mixinStandardHelpOptions = true)
final class DecksCommand implements Callable<Integer> {
  private final Console console;
  private final LibraryAccess access;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  DecksCommand(Console console, LibraryAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public Integer call() {
    try (var library = access.read()) {
      var decks = library.decks();
      if (json) {
        console.json(Map.of("decks", decks.stream().map(deck -> asJson(library, deck)).toList()));
      } else if (decks.isEmpty()) {
        console.print("There are no decks yet: import a guide with 'guidebox import'.");
      } else {
        decks.forEach(this::print);
      }
      return 0;
    }
  }

  private void print(DeckSummary deck) {
    console.print(
        "%s: %d new, %d due, %d cards, in boxes %s"
            .formatted(
                deck.deck().name(), deck.newToday(), deck.due(), deck.total(), deck.perBox()));
  }

  private static Map<String, Object> asJson(Library library, DeckSummary deck) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", deck.deck().id().toString());
    json.put("name", deck.deck().name());
    json.put("file", deck.guideFile());
    json.put("new", deck.newToday());
    json.put("due", deck.due());
    json.put("total", deck.total());
    json.put("boxes", deck.perBox());
    json.put("settings", DeckCommand.asJson(library, deck.deck().id()));
    return json;
  }
}
