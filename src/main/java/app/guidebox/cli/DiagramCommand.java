package app.guidebox.cli;

import app.guidebox.diagram.layout.DiagramLayout;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.model.Warning;
import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.diagram.picture.Palette;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.SvgWriter;
import app.guidebox.diagram.picture.Theme;
import app.guidebox.guide.reader.UnreadableGuideException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guidebox diagram}: reads diagrams and draws them. */
@Command(
    name = "diagram",
    description = "Draw the diagrams of guides, Mermaid files and folders of them.",
    mixinStandardHelpOptions = true)
final class DiagramCommand implements Callable<Integer> {
  private static final double PNG_SCALE = 2;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A .mmd file, a text drawing, a guide, or a folder of them.")
  private List<String> paths = List.of();

  @Option(
      names = "--at",
      paramLabel = "LINE",
      description = "Only the diagram at that line, counted from 1.")
  private @Nullable Integer at;

  @Option(names = "--json", description = "Print graphs and geometry as JSON.")
  private boolean json;

  @Option(
      names = "--svg",
      paramLabel = "OUT",
      description = "Write an SVG file; several diagrams get -1, -2 and so on in its name.")
  private @Nullable Path svg;

  @Option(
      names = "--png",
      paramLabel = "OUT",
      description = "Write a PNG file; several diagrams get -1, -2 and so on in its name.")
  private @Nullable Path png;

  @Option(
      names = "--theme",
      paramLabel = "light|dark",
      description = "The colours of the images: light, dark or high_contrast.",
      defaultValue = "light")
  private Theme theme = Theme.LIGHT;

  @Option(
      names = "--width",
      paramLabel = "PX",
      description = "Lay the diagrams out for a column of that width.")
  private @Nullable Integer width;

  private final Console console;
  private final Optional<? extends PictureImages> images;
  private final DiagramFinder finder = new DiagramFinder();
  private final BundledFonts fonts = new BundledFonts();
  private final DiagramLayout layout = new DiagramLayout(fonts);
  private final List<Map<String, Object>> failures = new ArrayList<>();

  DiagramCommand(Console console, Optional<? extends PictureImages> images) {
    this.console = console;
    this.images = images;
  }

  @Override
  public Integer call() {
    List<FoundDiagram> found = found();
    found.forEach(this::remarks);
    if (found.isEmpty() && failures.isEmpty()) {
      nothingFound();
    }
    if (json) {
      var all = new ArrayList<>(failures);
      var toJson = new DiagramJson(this::picture);
      found.forEach(each -> all.add(toJson.of(each)));
      console.json(all);
    } else {
      found.forEach(this::summarise);
    }
    writeImages(found.stream().filter(each -> each.reading() instanceof Reading.Read).toList());
    boolean unreadable =
        !failures.isEmpty()
            || found.stream().anyMatch(each -> each.reading() instanceof Reading.Unreadable);
    return unreadable ? CommandFailure.UNUSABLE : 0;
  }

  private List<FoundDiagram> found() {
    var found = new ArrayList<FoundDiagram>();
    for (String path : paths) {
      try {
        for (Path file : finder.files(Path.of(path))) {
          read(file, found);
        }
      } catch (IOException | InvalidPathException e) {
        failed(path, "%s cannot be read: %s.".formatted(path, e.getMessage()));
      }
    }
    return found;
  }

  private void read(Path file, List<FoundDiagram> found) {
    try {
      finder.in(file, finder.read(file)).stream()
          .filter(each -> atLine().isEmpty() || each.contains(atLine().getAsInt()))
          .forEach(found::add);
    } catch (UnreadableGuideException e) {
      failed(file.toString(), String.valueOf(e.getMessage()));
    }
  }

  private void failed(String file, String sentence) {
    console.remark(sentence);
    var failure = new LinkedHashMap<String, Object>();
    failure.put("file", file);
    failure.put("error", sentence);
    failures.add(failure);
  }

  private OptionalInt atLine() {
    return at == null ? OptionalInt.empty() : OptionalInt.of(at);
  }

  private void nothingFound() {
    String where = String.join(", ", paths);
    if (atLine().isPresent()) {
      throw CommandFailure.unusable(
          "%s:%d: there is no diagram at that line.".formatted(where, atLine().getAsInt()));
    }
    console.remark("%s: no diagram found.".formatted(where));
  }

  private void remarks(FoundDiagram found) {
    switch (found.reading()) {
      case Reading.Unreadable(Warning error) -> console.remark(found.sentence(error));
      case Reading.Read(Diagram _, List<Warning> warnings) ->
          warnings.forEach(warning -> console.remark(found.sentence(warning)));
    }
  }

  private void summarise(FoundDiagram found) {
    if (found.reading() instanceof Reading.Read(Diagram diagram, List<Warning> _)) {
      Picture picture = picture(diagram);
      console.print(
          "%s:%d  %s, %.0f × %.0f px"
              .formatted(
                  found.file(),
                  found.line(),
                  picture.description(),
                  picture.width(),
                  picture.height()));
    }
  }

  private Picture picture(Diagram diagram) {
    return width == null ? layout.picture(diagram) : layout.picture(diagram, width);
  }

  private void writeImages(List<FoundDiagram> found) {
    var palette = new Palette(theme);
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).reading() instanceof Reading.Read(Diagram diagram, List<Warning> _)) {
        int number = found.size() == 1 ? 0 : i + 1;
        if (svg != null) {
          byte[] bytes =
              SvgWriter.standalone(picture(diagram), palette, fonts)
                  .getBytes(StandardCharsets.UTF_8);
          write(numbered(svg, number), bytes);
        }
        if (png != null) {
          write(numbered(png, number), painted(diagram, palette));
        }
      }
    }
  }

  private byte[] painted(Diagram diagram, Palette palette) {
    PictureImages painter =
        images.orElseThrow(
            () -> CommandFailure.unusable("This Guidebox paints no images: ask for --svg."));
    return painter.png(picture(diagram), palette, PNG_SCALE);
  }

  /** The name with a number before its ending; as it is for number 0. */
  static Path numbered(Path file, int number) {
    if (number == 0) {
      return file;
    }
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    return file.resolveSibling(name.substring(0, end) + "-" + number + name.substring(end));
  }

  private void write(Path file, byte[] bytes) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, bytes);
      console.remark("Wrote %s.".formatted(file));
    } catch (IOException e) {
      throw CommandFailure.failed("%s cannot be written: %s.".formatted(file, e.getMessage()));
    }
  }
}
