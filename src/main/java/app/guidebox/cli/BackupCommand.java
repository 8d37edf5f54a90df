package app.guidebox.cli;

import app.guidebox.store.Backup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guidebox backup}: copies the library, or lists the copies. */
@Command(
    name = "backup",
    description = "Copy the library into the folder beside it, or list the copies.",
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  private final Console console;
  private final LibraryAccess access;

  @Option(names = "--list", description = "Make no copy, list those that there are.")
  private boolean list;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  BackupCommand(Console console, LibraryAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public Integer call() {
    var backups = list ? access.rescue().backups() : List.of(made());
    if (json) {
      console.json(Map.of("backups", backups.stream().map(BackupCommand::asJson).toList()));
    } else if (backups.isEmpty()) {
      console.print("There are no backups yet.");
    } else {
      backups.forEach(this::print);
    }
    return 0;
  }

  private Backup made() {
    try (var library = access.existing()) {
      return library.backUp();
    }
  }

  private void print(Backup backup) {
    console.print(
        "%s: %s, %d cards, %d reviews, %d KB"
            .formatted(
                backup.file(),
                backup.at(),
                backup.cards(),
                backup.reviews(),
                backup.bytes() / 1024));
  }

  private static Map<String, Object> asJson(Backup backup) {
    var json = new LinkedHashMap<String, Object>();
    json.put("file", backup.file().toString());
    json.put("at", backup.at().toString());
    json.put("bytes", backup.bytes());
    json.put("cards", backup.cards());
    json.put("reviews", backup.reviews());
    return json;
  }
}
