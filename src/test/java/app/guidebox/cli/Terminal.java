package app.guidebox.cli;

import app.guidebox.study.TestClock;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs commands as a learner's terminal would, in a folder of the test's own. */
final class Terminal {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Path library;
  private final Surroundings here;

  Terminal(Path folder) {
    this.library = folder.resolve("library.db");
    this.here =
        new Surroundings(
            TestClock.at("2026-03-02T10:00"),
            folder.resolve("home").resolve("library.db"),
            folder.resolve("decks"),
            folder.resolve("tour"));
  }

  Path library() {
    return library;
  }

  /** Runs a command on the learner's own library. */
  int runAtHome(String... arguments) {
    out.reset();
    err.reset();
    return new CommandLineProgram(print(out), print(err), here).run(List.of(arguments));
  }

  /** Runs a command on the library of the test. */
  int run(String... arguments) {
    var all = new ArrayList<>(List.of("--library", library.toString()));
    all.addAll(List.of(arguments));
    return runAtHome(all.toArray(String[]::new));
  }

  /** Runs a command on a machine with those screens. */
  int runWith(Screens screens, String... arguments) {
    out.reset();
    err.reset();
    return new CommandLineProgram(print(out), print(err), here, screens).run(List.of(arguments));
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  JsonNode json() {
    try {
      return new ObjectMapper().readTree(out());
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + out(), e);
    }
  }

  private static PrintStream print(ByteArrayOutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
