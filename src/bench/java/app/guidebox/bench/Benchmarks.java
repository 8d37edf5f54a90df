package app.guidebox.bench;

import app.guidebox.diagram.boxart.BoxArtBenchmark;
import app.guidebox.guide.reader.UnreadableGuideException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs one benchmark, named by the first argument: reading, library, diagrams or boxart. */
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs the benchmark that the first argument names; further arguments are its own. */
  public static void main(String[] arguments)
      throws RunnerException, IOException, UnreadableGuideException {
    var own = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
    var name = arguments.length == 0 ? "reading" : arguments[0];
    switch (name) {
      case "reading" -> reading();
      case "library" -> LibraryBenchmark.main(own);
      case "diagrams" -> DiagramBenchmark.main(own);
      case "boxart" -> BoxArtBenchmark.main(own);
      default -> throw new IllegalArgumentException("there is no benchmark " + name);
    }
  }

  // What is promised of reading are ratios, not milliseconds: one line a size.
  private static void reading() throws RunnerException {
    var options = new OptionsBuilder().include(ReadingBenchmark.class.getName()).build();
    report(new Runner(options).run());
  }

  private static void report(Collection<RunResult> results) {
    var times = new TreeMap<Integer, Map<String, Double>>();
    for (RunResult result : results) {
      int size = Integer.parseInt(result.getParams().getParam("size"));
      times
          .computeIfAbsent(size, _ -> new HashMap<>())
          .put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    System.out.println("times in ms; growth: cost per character against the smallest guide");
    System.out.println("characters     bare     read  ratio  growth   import  ratio  growth");
    var smallest = times.firstEntry();
    times.forEach(
        (size, time) -> {
          double scale = (double) smallest.getKey() / size;
          double bare = time.get("bareParse");
          double read = time.get("parseAndExtract");
          double whole = time.get("importGuide");
          System.out.printf(
              "%10d %8.2f %8.2f %6.2f %7.2f %8.2f %6.2f %7.2f%n",
              size,
              bare,
              read,
              read / bare,
              read * scale / smallest.getValue().get("parseAndExtract"),
              whole,
              whole / bare,
              whole * scale / smallest.getValue().get("importGuide"));
        });
  }
}
