package app.guidebox.cli;

import app.guidebox.diagram.layout.DiagramLayout;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.model.Warning;
import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.guide.Guide;
import app.guidebox.guide.reader.UnreadableGuideException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guidebox gallery}: all diagrams on one page, source beside drawing. */
@Command(
    name = "gallery",
    description = "Put all diagrams of guides on one page, source beside drawing.",
    mixinStandardHelpOptions = true)
final class GalleryCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A guide, a diagram's file, or a folder of them.")
  private List<String> paths = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "SHEET",
      description = "The HTML file to write.")
  private Path out = Path.of("sheet.html");

  private final Console console;
  private final DiagramFinder finder = new DiagramFinder();
  private final BundledFonts fonts = new BundledFonts();
  private final GalleryPage page = new GalleryPage(fonts);
  private final DiagramLayout layout = new DiagramLayout(fonts);
  private boolean failed;

  GalleryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    for (String path : paths) {
      try {
        for (Path file : finder.files(Path.of(path))) {
          add(file);
        }
      } catch (IOException | InvalidPathException e) {
        fail("%s cannot be read: %s.".formatted(path, e.getMessage()));
      }
    }
    write();
    console.print("%d diagrams in %s".formatted(page.size(), out));
    return failed ? CommandFailure.UNUSABLE : 0;
  }

  private void add(Path file) {
    try {
      Guide guide = finder.read(file);
      finder.in(file, guide).forEach(each -> add(each, guide.lines()));
    } catch (UnreadableGuideException e) {
      fail(String.valueOf(e.getMessage()));
    }
  }

  private void add(FoundDiagram found, List<String> lines) {
    List<String> source =
        lines.subList(
            Math.min(found.line(), lines.size()) - 1, Math.min(found.endLine(), lines.size()));
    switch (found.reading()) {
      case Reading.Unreadable(Warning error) ->
          page.addSource(found.file(), found.line(), source, List.of(found.sentence(error)));
      case Reading.Read(Diagram diagram, List<Warning> warnings) ->
          page.add(
              found.file(),
              found.line(),
              source,
              layout.picture(diagram),
              warnings.stream().map(found::sentence).toList());
    }
  }

  private void fail(String sentence) {
    console.remark(sentence);
    failed = true;
  }

  private void write() {
    try {
      Path folder = out.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(out, page.html());
    } catch (IOException e) {
      throw CommandFailure.failed("%s cannot be written: %s.".formatted(out, e.getMessage()));
    }
  }
}
