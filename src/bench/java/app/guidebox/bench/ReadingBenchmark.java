package app.guidebox.bench;

import app.guidebox.guide.extract.Extraction;
import app.guidebox.guide.extract.Extractors;
import app.guidebox.guide.reader.GuideReader;
import app.guidebox.study.BundledDecks;
import app.guidebox.study.ImportProgress;
import app.guidebox.study.ImportReport;
import app.guidebox.study.Library;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to read a guide and find its cards, beside the bare parse of the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    // The collector that the app is started with.
    jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class ReadingBenchmark {
  /** The guide's size in characters. */
  @Param({"100000", "1000000", "8000000"})
  public int size;

  private final Parser parser = Parser.builder().build();
  private final GuideReader reader = new GuideReader();
  private final Extractors extractors = new Extractors();
  private String text = "";

  /** Writes the guide. */
  @Setup
  public void write() {
    text = GuideText.ofSize(size);
  }

  /** The Markdown library alone, without extensions. */
  @Benchmark
  public Node bareParse() {
    return parser.parse(text);
  }

  /** All that an import does before it touches the library. */
  @Benchmark
  public Extraction parseAndExtract() {
    return extractors.extract(reader.read("tides.md", text));
  }

  /** An import as the app does it: from the file to the commit. */
  @Benchmark
  public ImportReport importGuide(NewLibrary fresh) {
    return fresh.library().importGuides(List.of(fresh.guide), ImportProgress.UNWATCHED);
  }

  /** A library in use, with the bundled decks and a guide more: a copy for each import. */
  @State(Scope.Thread)
  public static class NewLibrary {
    private static final String LIBRARY = "library.guidebox";
    private static final String FIRST = "# Ropes\n\n## What is a bight?\n\nA bend in a rope.\n";

    private Path started = Path.of("");
    private Path folder = Path.of("");
    private Path guide = Path.of("");
    private @Nullable Library library;

    private Library library() {
      return Objects.requireNonNull(library);
    }

    /** Makes the library that each import begins with. */
    @Setup(Level.Trial)
    public void start() throws IOException {
      started = Files.createTempDirectory("guidebox-bench");
      try (var first = Library.open(started.resolve(LIBRARY), Clock.systemDefaultZone())) {
        first.importBundled(new BundledDecks(Path.of("decks")));
      }
    }

    /** Opens a copy of it and writes the guide's file beside it. */
    @Setup(Level.Invocation)
    public void open(ReadingBenchmark benchmark) throws IOException {
      folder = Files.createTempDirectory("guidebox-bench");
      guide = Files.writeString(folder.resolve("tides.md"), benchmark.text);
      var file = Files.copy(started.resolve(LIBRARY), folder.resolve(LIBRARY));
      library = Library.open(file, Clock.systemDefaultZone());
      // The first import since a library was opened also begins its log and prepares statements.
      var first = Files.writeString(folder.resolve("first.md"), FIRST);
      library.importGuides(List.of(first), ImportProgress.UNWATCHED);
    }

    /** Deletes the copy. */
    @TearDown(Level.Invocation)
    public void close() throws IOException {
      library().close();
      delete(folder);
    }

    /** Deletes the library of the first start. */
    @TearDown(Level.Trial)
    public void end() throws IOException {
      delete(started);
    }

    private static void delete(Path folder) throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
