package app.guidebox.cli;

import app.guidebox.store.LibraryException;
import app.guidebox.study.ErrorLog;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Guidebox's command line: reads the arguments, runs one command, says how it ended. */
public final class CommandLineProgram {
  private final Console console;
  private final PrintStream out;
  private final PrintStream err;
  private final Surroundings here;
  private final Optional<Screens> screens;

  public CommandLineProgram(PrintStream out, PrintStream err) {
    this(out, err, Surroundings.ofThisMachine());
  }

  /** A command line without screens: it opens no window and takes no tour. */
  public CommandLineProgram(PrintStream out, PrintStream err, Surroundings here) {
    this(out, err, here, Optional.empty());
  }

  public CommandLineProgram(PrintStream out, PrintStream err, Surroundings here, Screens screens) {
    this(out, err, here, Optional.of(screens));
  }

  private CommandLineProgram(
      PrintStream out, PrintStream err, Surroundings here, Optional<Screens> screens) {
    this.console = new Console(out, err);
    this.out = out;
    this.err = err;
    this.here = here;
    this.screens = screens;
  }

  /**
   * Runs the command that the arguments name.
   *
   * @return 0 if all went well, 1 if the work failed, 2 for wrong usage or unreadable input
   */
  public int run(List<String> arguments) {
    var access = new LibraryAccess(console, here);
    var commandLine = new CommandLine(new Root(access, this::openWindow));
    commands(access).forEach(commandLine::addSubcommand);
    commandLine.addSubcommand(new DiagramCommand(console, screens));
    commandLine.addSubcommand(new GalleryCommand(console));
    screens.ifPresent(shown -> commandLine.addSubcommand(new TourCommand(console, shown)));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    commandLine.setExecutionExceptionHandler(
        (exception, failed, parsed) -> failed(access, exception));
    return commandLine.execute(arguments.toArray(String[]::new));
  }

  private List<Object> commands(LibraryAccess access) {
    return List.of(
        new ImportCommand(console, access),
        new DecksCommand(console, access),
        new DeckCommand(console, access),
        new SettingsCommand(console, access),
        new DueCommand(console, access),
        new StatsCommand(console, access),
        new AnswerCommand(console, access),
        new CheckCommand(console, access),
        new InspectCommand(console),
        new BackupCommand(console, access),
        new RestoreCommand(console, access),
        new UndoCommand(console, access),
        new RedoCommand(console, access),
        new FindCommand(console, access),
        new CardCommand(console, access),
        new SimulateCommand(console));
  }

  private int openWindow(LibraryAccess access) throws InterruptedException {
    if (screens.isEmpty()) {
      throw CommandFailure.unusable("This Guidebox has no window: name a command.");
    }
    return new WindowCommand(console, access, screens.get()).run();
  }

  private int failed(LibraryAccess access, Exception exception) {
    return switch (exception) {
      case CommandFailure failure -> {
        console.remark(failure.sentence());
        yield failure.exitCode();
      }
      case LibraryException failure -> {
        console.remark(failure.sentence());
        yield failure.unreadable() ? CommandFailure.UNUSABLE : CommandFailure.FAILED;
      }
      default -> {
        console.remark(unexpected(ErrorLog.beside(access.file(), here.clock()), exception));
        yield CommandFailure.FAILED;
      }
    };
  }

  private String unexpected(ErrorLog log, Exception exception) {
    try {
      log.append(exception);
      return "Guidebox made a mistake; its details are in %s.".formatted(log.file());
    } catch (IOException unwritable) {
      return "Guidebox made a mistake, and %s cannot be written:%n%s"
          .formatted(log.file(), log.details(exception));
    }
  }

  @Command(
      name = "guidebox",
      description = "Flashcards and native diagrams from ordinary Markdown study guides.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class Root implements Callable<Integer> {
    private final LibraryAccess access;
    private final Window window;

    private Root(LibraryAccess access, Window window) {
      this.access = access;
      this.window = window;
    }

    @Option(
        names = "--library",
        paramLabel = "FILE",
        scope = ScopeType.INHERIT,
        description = "The library to use instead of your own.")
    void library(Path file) {
      access.name(file);
    }

    @Override
    public Integer call() throws InterruptedException {
      return window.open(access);
    }
  }

  private interface Window {
    int open(LibraryAccess access) throws InterruptedException;
  }
}
