package app.guidebox.bench;

import app.guidebox.diagram.boxart.BoxArtBenchmark;
import app.guidebox.guide.UnreadableGuideException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
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
    var bare = new TreeMap<Integer, Double>();
    var whole = new TreeMap<Integer, Double>();
    for (RunResult result : results) {
      int size = Integer.parseInt(result.getParams().getParam("size"));
      boolean isBare = result.getPrimaryResult().getLabel().equals("bareParse");
      (isBare ? bare : whole).put(size, result.getPrimaryResult().getScore());
    }
    double smallest = whole.firstEntry().getValue() / whole.firstKey();
    System.out.println(
        "characters   bare ms   read ms   ratio   cost per character against smallest");
    whole.forEach(
        (size, time) ->
            System.out.printf(
                "%10d %9.2f %9.2f %7.2f %7.2f%n",
                size, bare.get(size), time, time / bare.get(size), time / size / smallest));
  }
}
