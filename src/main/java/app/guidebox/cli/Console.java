package app.guidebox.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;

/** Where a command writes: results to standard output, everything else to standard error. */
final class Console {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final PrintStream out;
  private final PrintStream err;

  Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Writes a line of the result for a person to read. */
  void print(String line) {
    out.println(line);
  }

  /** Writes a remark that is not part of the result. */
  void remark(String sentence) {
    err.println(sentence);
  }

  /** Writes the whole result as JSON: maps, lists, records, strings and numbers. */
  void json(Object result) {
    try {
      out.println(JSON.writeValueAsString(result));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a result that is not JSON: " + result.getClass(), e);
    }
  }
}
