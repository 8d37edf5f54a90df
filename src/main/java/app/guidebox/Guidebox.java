package app.guidebox;

import app.guidebox.cli.CommandLineProgram;
import app.guidebox.cli.Surroundings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program's entry point, and the only place that wires the rooms together. */
public final class Guidebox {
  private Guidebox() {}

  // JSON is UTF-8 whatever the terminal's locale says.
  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  /** Opens the window, or runs the command that the arguments name. */
  public static void main(String[] arguments) {
    var out = utf8(FileDescriptor.out);
    var err = utf8(FileDescriptor.err);
    var here = Surroundings.ofThisMachine();
    var program = new CommandLineProgram(out, err, here, new DesktopScreens(here, err));
    System.exit(program.run(List.of(arguments)));
  }
}
