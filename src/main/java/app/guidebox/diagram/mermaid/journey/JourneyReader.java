package app.guidebox.diagram.mermaid.journey;

import app.guidebox.diagram.mermaid.text.Entries;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Numbers;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.text.Statements;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Journey;
import app.guidebox.diagram.model.Journey.Section;
import app.guidebox.diagram.model.Journey.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads one user journey: sections, and tasks such as {@code Make tea: 5: Me, Cat}. */
public final class JourneyReader {
  /** Twice the usual best score, so that scales up to ten are read too. */
  private static final int BEST = 10;

  private static final Pattern TASK =
      Pattern.compile("([^:]+?)\\s*:\\s*(" + Numbers.PATTERN + ")\\s*(?::\\s*(.*))?");

  private final Problems problems;
  private final Entries<Section> sections;
  private final Entries<Task> tasks;
  private String title;

  private JourneyReader(Source source, Problems problems) {
    this.problems = problems;
    this.sections = new Entries<>(problems);
    this.tasks = new Entries<>(problems);
    this.title = source.title();
  }

  /** Reads a whole journey. */
  public static Diagram read(Source source, Problems problems) {
    return new JourneyReader(source, problems).read(source);
  }

  private Diagram read(Source source) {
    Statements.of(source).forEach(this::read);
    return new Journey(title, sections.all(), tasks.all());
  }

  private void read(TextLine line) {
    Optional<TextLine> heading = line.behind("title");
    Optional<TextLine> section = line.behind("section");
    var task = TASK.matcher(line.text());
    if (heading.isPresent()) {
      title = heading.get().text();
    } else if (section.isPresent()) {
      var label = LabelText.plain(section.get().text());
      sections.add(
          new Section(sections.unused("section " + label.text()), label, line.number()), line);
    } else if (task.matches()) {
      task(task.toMatchResult(), line);
    } else {
      line.report(
          problems,
          "Expected a task such as name: 3: who, found \"" + Problems.shown(line.text()) + "\".");
    }
  }

  private void task(MatchResult task, TextLine line) {
    double said = Numbers.read(task.group(2)).orElse(0.0);
    int score = (int) Math.round(Math.clamp(said, 0, BEST));
    if (score != said) {
      line.report(
          problems,
          "A score is a whole number up to %d; %s was taken as %d."
              .formatted(BEST, task.group(2), score));
    }
    List<String> actors =
        Optional.ofNullable(task.group(3)).stream()
            .flatMap(names -> Arrays.stream(names.split(",", -1)))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    var label = LabelText.plain(task.group(1));
    String where = sections.isEmpty() ? "" : sections.last().id();
    tasks.add(
        new Task(tasks.unused(label.text()), label, where, score, actors, line.number()), line);
  }
}
