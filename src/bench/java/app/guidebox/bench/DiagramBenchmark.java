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
import app.guidebox.guide.Block;
import app.guidebox.guide.reader.GuideReader;
import app.guidebox.guide.reader.UnreadableGuideException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Measures reading, layout and writing of diagrams, warm; prints the median of each stage.
 *
 * <p>What is promised is the time from the text to the picture; SVG is written for files only.
 */
public final class DiagramBenchmark {
  private static final int ROUNDS = 41;
  private static final int ROUNDS_OF_LARGE = 7;

  /** The compiler needs so long for a diagram's ways through the layout, in ns. */
  private static final long WARM_UP = 4_000_000_000L;

  /** A real guide with diagrams, if it lies beside the checkout. */
  private static final Path GUIDE = Path.of("..", "shared", "guides", "exam-preparation.md");

  private final DiagramLayout layout = new DiagramLayout(new BundledFonts());
  private final MermaidReader reader = new MermaidReader();
  private final Palette palette = new Palette(Theme.LIGHT);

  /** What was made last; kept, so that no work is optimised away. */
  @SuppressWarnings("UnusedVariable")
  private Object last = "";

  private DiagramBenchmark() {}

  /** Runs it; arguments name Mermaid files to be measured besides the synthetic ones. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException, UnreadableGuideException {
    var benchmark = new DiagramBenchmark();
    System.out.println(
        "| diagram | text to picture ms | promised | read ms | layout ms | layout CPU ms"
            + " | layout µs a node | SVG ms |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
    for (String file : arguments) {
      System.out.println(benchmark.row(file, Files.readString(Path.of(file)), ""));
    }
    for (var fence : mermaidOf(GUIDE)) {
      System.out.println(benchmark.row("line " + fence.lines().first(), fence.text(), "3"));
    }
    for (int nodes : new int[] {10, 20, 50, 100, 200, 500, 1000}) {
      var promised = nodes == 50 ? "15" : nodes == 500 ? "600" : "";
      System.out.println(benchmark.row(nodes + " nodes", graph(nodes), promised));
    }
    System.out.println(
        benchmark.row("500 nodes, 1,000 edges, 50 groups", grouped(500, 1000, 50), "600"));
    System.out.println(benchmark.row("200 messages", conversation(200), "10"));
  }

  private static List<Block.Fence> mermaidOf(Path guide) throws UnreadableGuideException {
    var fences = new ArrayList<Block.Fence>();
    if (Files.exists(guide)) {
      addMermaid(new GuideReader().read(guide).blocks(), fences);
    }
    return fences;
  }

  private static void addMermaid(List<Block> blocks, List<Block.Fence> fences) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Fence fence when fence.kind() == Block.FenceKind.MERMAID -> fences.add(fence);
        case Block.Details details -> addMermaid(details.blocks(), fences);
        case Block.Quote quote -> addMermaid(quote.blocks(), fences);
        case Block.ListBlock list ->
            list.items().forEach(item -> addMermaid(item.blocks(), fences));
        default -> {}
      }
    }
  }

  private String row(String name, String text, String promised) {
    Diagram diagram = read(text);
    int rounds = text.length() > 10_000 ? ROUNDS_OF_LARGE : ROUNDS;
    double whole = median(rounds, () -> layout.picture(read(text)));
    double reading = median(rounds, () -> read(text));
    double placing = median(rounds, () -> layout.picture(diagram));
    Picture picture = layout.picture(diagram);
    double writing = median(rounds, () -> SvgWriter.write(picture, palette));
    return "| %s | %.2f | %s | %.2f | %.2f | %.2f | %.0f | %.2f |"
        .formatted(
            name,
            whole,
            promised,
            reading,
            placing,
            cpu(rounds, () -> layout.picture(diagram)),
            1000 * placing / Math.max(1, picture.stops().size()),
            writing);
  }

  private Diagram read(String text) {
    return switch (reader.read(text)) {
      case Reading.Read(Diagram diagram, var _) -> diagram;
      case Reading.Unreadable(var error) -> throw new IllegalArgumentException(error.message());
    };
  }

  private double median(int rounds, Supplier<?> work) {
    long warm = System.nanoTime() + WARM_UP;
    while (System.nanoTime() < warm) {
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
