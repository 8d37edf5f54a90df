package app.guidebox.cli;

import app.guidebox.store.Action;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guidebox undo}: takes back what was done last. */
@Command(
    name = "undo",
    description = "Take back the last things done, also those of an earlier session.",
    mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {
  private final Console console;
  private final LibraryAccess access;

  @Parameters(arity = "0..1", paramLabel = "STEPS", description = "How many; 1 if not given.")
  private int steps = 1;

  UndoCommand(Console console, LibraryAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public Integer call() {
    try (var library = access.existing()) {
      for (int step = 0; step < steps; step++) {
        var undone = library.undo().map(Action::name);
        if (undone.isEmpty()) {
          throw CommandFailure.failed("There is nothing left to undo.");
        }
        console.print("Undid %s.".formatted(undone.get()));
      }
      return 0;
    }
  }
}
