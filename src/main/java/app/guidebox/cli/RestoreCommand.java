package app.guidebox.cli;

import app.guidebox.store.Backup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guidebox restore}: puts a backup in the library's place. */
@Command(
    name = "restore",
    description =
        "Put a backup in the library's place. The present file is set aside; restoring that file"
            + " takes it back.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  private final Console console;
  private final LibraryAccess access;

  @Parameters(
      arity = "0..1",
      paramLabel = "BACKUP",
      description = "A backup's file; the newest good one where none is named.")
  private @Nullable Path backup;

  @Option(
      names = "--salvage",
      description = "Take over the reviews that the present file has and the backup lacks.")
  private boolean salvage;

  RestoreCommand(Console console, LibraryAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public Integer call() {
    var rescue = access.rescue();
    var chosen =
        backup != null
            ? backup
            : rescue
                .newestGood()
                .map(Backup::file)
                .orElseThrow(
                    () ->
                        CommandFailure.unusable(
                            "There is no good backup of %s: nothing was changed; name one from elsewhere, or move the file away and import your guides anew."
                                .formatted(access.file())));
    var done = rescue.restore(chosen, salvage);
    console.print(
        "Restored %s: %d cards, %d reviews, %d of them taken over from the former file."
            .formatted(
                chosen, done.restored().cards(), done.restored().reviews(), done.salvaged()));
    console.print("The former file is %s.".formatted(done.aside()));
    return 0;
  }
}
