package app.guidebox.cli;

import app.guidebox.deck.CardKind;
import app.guidebox.diagram.layout.DiagramLayout;
import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.AnswerSheets;
import app.guidebox.guide.extract.Extraction;
import app.guidebox.guide.extract.Extractors;
import app.guidebox.guide.reader.GuideReader;
import app.guidebox.guide.reader.UnreadableGuideException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what Guidebox finds in guides, without a library. */
@Command(
    name = "inspect",
    description = "Shows what is found in guides, without taking them into a library.",
    mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Guides in Markdown.")
  private List<String> files = List.of();

  @Option(names = "--json", description = "Write everything found as JSON.")
  private boolean json;

  @Mixin private CardOptions cards = new CardOptions();

  private final Console console;
  private final GuideReader reader = new GuideReader();
  private final Extractors extractors = new Extractors();
  private final AnswerSheets sheets = new AnswerSheets();
  private final DiagramFinder finder = new DiagramFinder();
  private final DiagramJson diagramJson =
      new DiagramJson(new DiagramLayout(new BundledFonts())::picture);

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (cards.answers() != null && files.size() > 1) {
      throw CommandFailure.unusable("--answers needs one guide to answer.");
    }
    var found = new ArrayList<Map<String, Object>>();
    int exitCode = 0;
    for (String file : files) {
      try {
        Guide guide = reader.read(Path.of(file));
        Extraction extraction = extraction(guide);
        if (json) {
          found.add(GuideJson.of(file, guide, extraction, diagrams(file, guide)));
        } else {
          summarise(file, guide, extraction);
        }
        if (extraction.cards().isEmpty()) {
          console.remark(
              cards.leftOut().isEmpty()
                  ? "%s: no cards found: no question, term or table in it has an answer."
                      .formatted(file)
                  : "%s: no cards found but what is left out.".formatted(file));
        }
      } catch (UnreadableGuideException e) {
        console.remark(String.valueOf(e.getMessage()));
        exitCode = CommandFailure.UNUSABLE;
      } catch (InvalidPathException e) {
        console.remark("%s is not the name of a file: %s.".formatted(file, e.getReason()));
        exitCode = CommandFailure.UNUSABLE;
      }
    }
    if (json) {
      console.json(found);
    }
    return exitCode;
  }

  private Extraction extraction(Guide guide) throws UnreadableGuideException {
    var answers = cards.answers();
    return answers == null
        ? extractors.extract(guide, cards.extraction())
        : sheets.extract(guide, reader.read(answers), cards.extraction());
  }

  private List<Map<String, Object>> diagrams(String file, Guide guide) {
    return finder.inGuide(file, guide).stream().map(diagramJson::of).toList();
  }

  private void summarise(String file, Guide guide, Extraction extraction) {
    console.print("%s: %s".formatted(file, guide.title()));
    Arrays.stream(CardKind.values())
        .forEach(
            kind -> {
              long count = extraction.cards().stream().filter(c -> c.kind() == kind).count();
              if (count > 0) {
                console.print("  %5d %s".formatted(count, kind.word()));
              }
            });
    console.print(
        "  %5d cards, %d skipped"
            .formatted(extraction.cards().size(), extraction.skipped().size()));
    for (Skipped skipped : extraction.skipped()) {
      console.print(
          "  %s:%d: %s %s"
              .formatted(file, skipped.line(), skipped.reason(), skipped.excerpt())
              .stripTrailing());
    }
  }
}
