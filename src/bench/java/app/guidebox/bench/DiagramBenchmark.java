package app.guidebox.bench;

import app.guidebox.diagram.layout.DiagramLayout;
import app.guidebox.diagram.mermaid.MermaidReader;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.diagram.picture.Palette;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.SvgWriter;
import app.guidebox.diagram.picture.Theme;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;

/** Measures reading, layout and writing of diagrams, warm; prints the median of each stage. */
public final class DiagramBenchmark {
  private static final int ROUNDS = 40;
  private static final int WARM_UP = 40;

  private final DiagramLayout layout = new DiagramLayout(new BundledFonts());
  private final MermaidReader reader = new MermaidReader();
  private final Palette palette = new Palette(Theme.LIGHT);

  /** What was made last; kept, so that no work is optimised away. */
  @SuppressWarnings("UnusedVariable")
  private Object last = "";

  private DiagramBenchmark() {}

  /** Runs it; arguments name Mermaid files to be measured besides the synthetic ones. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException {
    var benchmark = new DiagramBenchmark();
    System.out.println(
        "| diagram | read ms | layout ms | SVG ms | shares % | layout µs a node | layout CPU ms |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|");
    for (String file : arguments) {
      System.out.println(benchmark.row(Path.of(file).toString(), Files.readString(Path.of(file))));
    }
    for (int nodes : new int[] {10, 20, 50, 100, 200, 500, 1000}) {
      System.out.println(benchmark.row(nodes + " nodes", graph(nodes)));
    }
    System.out.println(benchmark.row("500 nodes, 1,000 edges, 50 groups", grouped(500, 1000, 50)));
    System.out.println(benchmark.row("200 messages", conversation(200)));
  }

  private String row(String name, String text) {
    Diagram diagram = read(text);
    int rounds = text.length() > 10_000 ? ROUNDS / 8 : ROUNDS;
    double reading = median(rounds, () -> read(text));
    double placing = median(rounds, () -> layout.picture(diagram));
    Picture picture = layout.picture(diagram);
    double writing = median(rounds, () -> SvgWriter.write(picture, palette));
    double all = reading + placing + writing;
    return "| %s | %.2f | %.2f | %.2f | %.0f/%.0f/%.0f | %.0f | %.2f |"
        .formatted(
            name,
            reading,
            placing,
            writing,
            100 * reading / all,
            100 * placing / all,
            100 * writing / all,
            1000 * placing / picture.stops().size(),
            cpu(rounds, () -> layout.picture(diagram)));
  }

  private Diagram read(String text) {
    return switch (reader.read(text)) {
      case Reading.Read(Diagram diagram, var _) -> diagram;
      case Reading.Unreadable(var error) -> throw new IllegalArgumentException(error.message());
    };
  }

  private double median(int rounds, Supplier<?> work) {
    for (int i = 0; i < Math.min(WARM_UP, rounds); i++) {
      last = work.get();
    }
    double[] times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      last = work.get();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[rounds / 2];
  }

  /** The processor time that one round takes, in ms; other programs do not show in it. */
  private double cpu(int rounds, Supplier<?> work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < rounds; i++) {
      last = work.get();
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e6 / rounds;
  }

  /** Groups of equal size, two thirds of the edges within one. */
  private static String grouped(int nodes, int edges, int groups) {
    var random = new Random(7);
    var text = new StringBuilder("flowchart TD\n");
    int each = nodes / groups;
    for (int i = 0; i < nodes; i++) {
      text.append(i % each == 0 ? "subgraph g%d [Part %d]\n".formatted(i / each, i / each) : "");
      text.append("n%d[Step %d]\n".formatted(i, i));
      text.append(i % each == each - 1 ? "end\n" : "");
    }
    for (int i = 0; i < edges; i++) {
      int from = random.nextInt(nodes - 1);
      int lastOfGroup = from / each * each + each - 1;
      boolean within = i % 3 != 0 && from < lastOfGroup;
      int to =
          within
              ? Math.min(lastOfGroup, from + 1 + random.nextInt(3))
              : Math.min(nodes - 1, from + 1 + random.nextInt(3 * each));
      text.append("n%d --> n%d\n".formatted(from, to));
    }
    return text.toString();
  }

  /** A graph whose edges mostly lead a few nodes on. */
  private static String graph(int nodes) {
    var random = new Random(7);
    var text = new StringBuilder("flowchart TD\n");
    for (int i = 0; i < nodes - 1; i++) {
      int target = Math.min(nodes - 1, i + 1 + random.nextInt(8));
      text.append("n%d[Step number %d] --> n%d\n".formatted(i, i, target));
    }
    return text.toString();
  }

  private static String conversation(int messages) {
    var random = new Random(7);
    var text = new StringBuilder("sequenceDiagram\n");
    for (int i = 0; i < messages; i++) {
      text.append("P%d->>P%d: message %d\n".formatted(random.nextInt(6), random.nextInt(6), i));
    }
    return text.toString();
  }
}
