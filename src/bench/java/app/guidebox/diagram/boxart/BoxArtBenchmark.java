package app.guidebox.diagram.boxart;

import app.guidebox.diagram.layout.DiagramLayout;
import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.guide.Block;
import app.guidebox.guide.reader.GuideReader;
import app.guidebox.guide.reader.UnreadableGuideException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How many random drawings are read exactly at each level of sloppiness, and how long reading
 * takes; then how long the drawings of real guides take to be read and laid out, where a folder is
 * named.
 */
public final class BoxArtBenchmark {
  private static final int DRAWINGS = 10_000;
  private static final int ROUNDS = 15;
  private static final double NANOS_PER_MILLI = 1e6;

  private BoxArtBenchmark() {}

  /** Measures; the first argument names a folder of guides, if there is one. */
  public static void main(String[] arguments) throws IOException, UnreadableGuideException {
    System.out.println("| drawings | read exactly | median ms | p99 ms | worst ms |");
    System.out.println("|---|---:|---:|---:|---:|");
    for (var noise : DrawingGenerator.Noise.values()) {
      generated(noise);
    }
    if (arguments.length > 0) {
      real(Path.of(arguments[0]));
    }
  }

  private static void generated(DrawingGenerator.Noise noise) {
    var times = new double[DRAWINGS];
    int exact = 0;
    for (int seed = 0; seed < DRAWINGS; seed++) {
      var painted = DrawingGenerator.paint(seed, noise);
      var lines = painted.text().lines().toList();
      long start = System.nanoTime();
      var parts = new BoxArtReader().read(lines, false);
      times[seed] = (System.nanoTime() - start) / NANOS_PER_MILLI;
      exact += isExact(painted, parts) ? 1 : 0;
    }
    row("%,d random, %s".formatted(DRAWINGS, noise), 100.0 * exact / DRAWINGS, times);
  }

  private static boolean isExact(DrawingGenerator.Painted painted, List<Part> parts) {
    return Drawings.first(parts)
        .filter(art -> painted.places().equals(new TreeSet<>(Drawings.places(art))))
        .filter(art -> painted.edges().equals(new TreeSet<>(Drawings.edges(art))))
        .isPresent();
  }

  private static void real(Path folder) throws IOException, UnreadableGuideException {
    var fences = fences(folder);
    var layout = new DiagramLayout(new BundledFonts());
    var best = new double[fences.size()];
    Arrays.fill(best, Double.MAX_VALUE);
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < best.length; i++) {
        long start = System.nanoTime();
        for (var part : new BoxArtReader().read(fences.get(i), false)) {
          if (part instanceof Part.Drawn drawn) {
            layout.picture(drawn.diagram());
          }
        }
        best[i] = Math.min(best[i], (System.nanoTime() - start) / NANOS_PER_MILLI);
      }
    }
    row("%d fences of real guides, with layout".formatted(best.length), Double.NaN, best);
  }

  private static List<List<String>> fences(Path folder)
      throws IOException, UnreadableGuideException {
    var fences = new ArrayList<List<String>>();
    try (Stream<Path> files = Files.list(folder)) {
      for (var file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        for (var block : new GuideReader().read(file).blocks()) {
          if (block instanceof Block.Fence fence && holdsDrawing(fence)) {
            fences.add(fence.text().lines().toList());
          }
        }
      }
    }
    return fences;
  }

  private static boolean holdsDrawing(Block.Fence fence) {
    return new BoxArtReader()
        .read(fence.text().lines().toList(), false).stream().anyMatch(Part.Drawn.class::isInstance);
  }

  private static void row(String what, double exact, double[] times) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    System.out.printf(
        "| %s | %s | %.2f | %.2f | %.2f |%n",
        what,
        Double.isNaN(exact) ? "" : "%.2f %%".formatted(exact),
        sorted[sorted.length / 2],
        sorted[sorted.length * 99 / 100],
        sorted[sorted.length - 1]);
  }
}
