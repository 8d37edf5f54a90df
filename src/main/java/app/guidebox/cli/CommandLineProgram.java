package app.guidebox.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Guidebox's command line: reads the arguments, runs one command, says how it ended. */
public final class CommandLineProgram {
  private final Console console;
  private final PrintStream out;
  private final PrintStream err;

  public CommandLineProgram(PrintStream out, PrintStream err) {
    this.console = new Console(out, err);
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command that the arguments name.
   *
   * @return 0 if all went well, 1 if the work failed, 2 for wrong usage or unreadable input
   */
  public int run(List<String> arguments) {
    var commandLine = new CommandLine(new Root());
    commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    commandLine.setExecutionExceptionHandler(
        (exception, failed, parsed) -> {
          if (exception instanceof CommandFailure failure) {
            console.remark(failure.sentence());
            return failure.exitCode();
          }
          throw exception;
        });
    return commandLine.execute(arguments.toArray(String[]::new));
  }

  @Command(
      name = "guidebox",
      description = "Flashcards and native diagrams from ordinary Markdown study guides.",
      mixinStandardHelpOptions = true,
      version = "guidebox 0.1.0")
  private static final class Root {}
}
