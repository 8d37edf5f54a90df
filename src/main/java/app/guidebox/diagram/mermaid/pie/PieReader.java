package app.guidebox.diagram.mermaid.pie;

import app.guidebox.diagram.mermaid.text.Entries;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Numbers;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.text.Statements;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.PieChart;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one pie chart: {@code "name" : amount} line by line. */
public final class PieReader {
  private static final Pattern SLICE =
      Pattern.compile("(?:\"([^\"]*)\"|'([^']*)'|([^\":]+?))\\s*:\\s*(" + Numbers.PATTERN + ")");

  private final Problems problems;
  private final Entries<PieChart.Slice> slices;
  private String title;
  private boolean showData;

  private PieReader(Source source, Problems problems) {
    this.problems = problems;
    this.slices = new Entries<>(problems);
    this.title = source.title();
  }

  /** Reads a whole chart. */
  public static Diagram read(Source source, Problems problems) {
    return new PieReader(source, problems).read(source);
  }

  private Diagram read(Source source) {
    Statements.of(source).forEach(this::read);
    return new PieChart(title, showData, slices.all());
  }

  private void read(TextLine line) {
    Optional<TextLine> flag = line.behind("showData");
    Optional<TextLine> heading = line.behind("title");
    if (flag.isPresent()) {
      showData = true;
      flag.filter(rest -> !rest.text().isEmpty()).ifPresent(this::read);
    } else if (heading.isPresent()) {
      title = heading.get().text();
    } else {
      slice(line);
    }
  }

  private void slice(TextLine line) {
    var slice = SLICE.matcher(line.text());
    if (!slice.matches()) {
      line.report(
          problems, "Expected \"name\" : number, found \"" + Problems.shown(line.text()) + "\".");
      return;
    }
    Optional<Double> value = Numbers.read(slice.group(4)).filter(number -> number >= 0);
    if (value.isEmpty()) {
      line.report(
          problems, "A slice's amount must not be negative or beyond 1e15; it was left out.");
      return;
    }
    String name =
        Optional.ofNullable(slice.group(1))
            .or(() -> Optional.ofNullable(slice.group(2)))
            .orElseGet(() -> slice.group(3));
    var label = LabelText.plain(name);
    slices.add(
        new PieChart.Slice(slices.unused(label.text()), label, value.get(), line.number()), line);
  }
}
