package app.guidebox.cli;

import app.guidebox.study.CardDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guidebox find}: finds cards by text and state. */
@Command(
    name = "find",
    description = "List the cards that have these words, tag:…, deck:… or is:due and the like.",
    mixinStandardHelpOptions = true)
final class FindCommand implements Callable<Integer> {
  private final Console console;
  private final LibraryAccess access;

  @Parameters(arity = "0..*", paramLabel = "WORD", description = "What to look for.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N", description = "At most so many; 100 if not given.")
  private int limit = 100;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  FindCommand(Console console, LibraryAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public Integer call() {
    try (var library = access.read()) {
      var cards = library.search(String.join(" ", words), 0, limit).cards();
      if (json) {
        console.json(Map.of("cards", cards.stream().map(FindCommand::asJson).toList()));
      } else {
        cards.forEach(
            card ->
                console.print(
                    "%s  box %d  %s: %s"
                        .formatted(
                            card.card().id(),
                            card.schedule().boxNumber(),
                            card.deckName(),
                            card.card().content().front().lines().findFirst().orElse(""))));
      }
      return 0;
    }
  }

  private static Map<String, Object> asJson(CardDetails card) {
    var source = card.written().source();
    var json = new LinkedHashMap<String, Object>();
    json.put("id", card.card().id().toString());
    json.put("deck", card.deckName());
    json.put("deckId", card.card().deck().toString());
    json.put("kind", card.written().kind().word());
    json.put("front", card.card().content().front());
    json.put("back", card.card().content().back());
    json.put("file", source.guide());
    json.put("headingPath", source.headingPath());
    json.put("line", source.line());
    json.put("endLine", source.endLine());
    json.put("box", card.schedule().boxNumber());
    json.put("lapses", card.lapses());
    json.put("leech", card.isLeech());
    json.put("flag", card.marks().flag());
    json.put("tags", card.marks().tags());
    json.put("note", card.marks().note());
    json.put("suspended", card.marks().suspended());
    json.put("retired", card.marks().retired());
    return json;
  }
}
