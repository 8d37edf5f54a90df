package app.guidebox.cli;

import app.guidebox.store.Action;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guidebox redo}: does again what was taken back last. */
@Command(
    name = "redo",
    description = "Do again what was undone last.",
    mixinStandardHelpOptions = true)
final class RedoCommand implements Callable<Integer> {
  private final Console console;
  private final LibraryAccess access;

  @Parameters(arity = "0..1", paramLabel = "STEPS", description = "How many; 1 if not given.")
  private int steps = 1;

  RedoCommand(Console console, LibraryAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public Integer call() {
    try (var library = access.existing()) {
      for (int step = 0; step < steps; step++) {
        var redone = library.redo().map(Action::name);
        if (redone.isEmpty()) {
          throw CommandFailure.failed("There is nothing left to redo.");
        }
        console.print("Redid %s.".formatted(redone.get()));
      }
      return 0;
    }
  }
}
