package app.guidebox.cli;

import app.guidebox.study.DueCard;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guidebox due}: what waits to be asked today. */
@Command(
    name = "due",
    description = "List the cards to be asked today, in the order of a session.",
    mixinStandardHelpOptions = true)
final class DueCommand implements Callable<Integer> {
  private final Console console;
  private final LibraryAccess access;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  DueCommand(Console console, LibraryAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public Integer call() {
    try (var library = access.read()) {
      var cards = library.due(Optional.empty());
      if (json) {
        console.json(Map.of("cards", cards.stream().map(DueCommand::asJson).toList()));
      } else if (cards.isEmpty()) {
        console.print("Nothing is due today.");
      } else {
        cards.forEach(this::print);
      }
      return 0;
    }
  }

  private void print(DueCard due) {
    var front = due.card().content().front().lines().findFirst().orElse("");
    console.print(
        "%s  box %d  %s  %s: %s"
            .formatted(due.card().id(), due.box(), due.due(), due.deckName(), front));
  }

  private static Map<String, Object> asJson(DueCard due) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", due.card().id().toString());
    json.put("deck", due.deckName());
    json.put("deckId", due.card().deck().toString());
    json.put("front", due.card().content().front());
    json.put("box", due.box());
    json.put("due", due.due().toString());
    return json;
  }
}
