package app.guidebox.diagram.mermaid.quadrant;

import app.guidebox.diagram.mermaid.text.Entries;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Numbers;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.text.Statements;
import app.guidebox.diagram.mermaid.text.Styles;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.QuadrantChart;
import app.guidebox.diagram.model.QuadrantChart.Axis;
import app.guidebox.diagram.model.QuadrantChart.DataPoint;
import app.guidebox.diagram.model.Style;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads one quadrant chart: axes, names of quarters, and points. */
public final class QuadrantReader {
  private static final Pattern POINT =
      Pattern.compile(
          "(\"[^\"]*\"|[^\"]*?)\\s*(?::::\\s*([\\w-]+))?\\s*:\\s*\\[\\s*("
              + Numbers.PATTERN
              + ")\\s*,\\s*("
              + Numbers.PATTERN
              + ")\\s*\\]\\s*(.*)");
  private static final Pattern QUADRANT = Pattern.compile("quadrant-([1-4])\\b\\s*(.*)");
  private static final Pattern ARROW = Pattern.compile("\\s*(?:-{2,20}+>|⟶)\\s*");

  private final Problems problems;
  private final Entries<DataPoint> points;
  private final Label[] quadrants = new Label[4];
  private final Map<String, Style> classes = new HashMap<>();
  private String title;
  private Axis x = Axis.NONE;
  private Axis y = Axis.NONE;

  private QuadrantReader(Source source, Problems problems) {
    this.problems = problems;
    this.points = new Entries<>(problems);
    this.title = source.title();
    Arrays.fill(quadrants, Label.EMPTY);
  }

  /** Reads a whole chart. */
  public static Diagram read(Source source, Problems problems) {
    return new QuadrantReader(source, problems).read(source);
  }

  private Diagram read(Source source) {
    var lines = Statements.partedBySemicolons(source);
    lines.forEach(line -> line.behind("classDef").ifPresent(this::define));
    lines.forEach(this::read);
    return new QuadrantChart(title, x, y, Arrays.asList(quadrants), points.all());
  }

  private void define(TextLine rest) {
    String[] parts = rest.text().split("\\s+", 2);
    if (parts.length == 2) {
      classes.put(parts[0], Styles.declarations(parts[1]));
    } else {
      rest.report(problems, "Expected a class name and declarations such as color: #f90.");
    }
  }

  private void read(TextLine line) {
    Optional<TextLine> heading = line.behind("title");
    Optional<TextLine> across = line.behind("x-axis");
    Optional<TextLine> upwards = line.behind("y-axis");
    var quadrant = QUADRANT.matcher(line.text());
    var point = POINT.matcher(line.text());
    if (heading.isPresent()) {
      title = heading.get().text();
    } else if (across.isPresent()) {
      x = axis(across.get().text());
    } else if (upwards.isPresent()) {
      y = axis(upwards.get().text());
    } else if (quadrant.matches()) {
      quadrants[Integer.parseInt(quadrant.group(1)) - 1] = text(quadrant.group(2));
    } else if (point.matches()) {
      point(point.toMatchResult(), line);
    } else if (line.behind("classDef").isEmpty()) {
      line.report(
          problems,
          "Expected an axis, a quadrant or a point such as name: [0.3, 0.6], found \""
              + Problems.shown(line.text())
              + "\".");
    }
  }

  private static Axis axis(String text) {
    String[] ends = ARROW.split(text, 2);
    return new Axis(text(ends[0]), ends.length > 1 ? text(ends[1]) : Label.EMPTY);
  }

  private static Label text(String written) {
    String text = written.strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? LabelText.quoted(text.substring(1, text.length() - 1)) : LabelText.plain(text);
  }

  private void point(MatchResult point, TextLine line) {
    var label = text(point.group(1));
    var named =
        Optional.ofNullable(point.group(2))
            .map(name -> classes.getOrDefault(name, Style.NONE))
            .orElse(Style.NONE);
    points.add(
        new DataPoint(
            points.unused(label.text()),
            label,
            coordinate(point.group(3), line),
            coordinate(point.group(4), line),
            named.with(Styles.declarations(point.group(5))),
            line.number()),
        line);
  }

  private double coordinate(String text, TextLine line) {
    double wanted = Numbers.read(text).orElse(0.0);
    double within = Math.clamp(wanted, 0, 1);
    if (within != wanted) {
      line.report(
          problems, "A coordinate lies between 0 and 1; " + text + " was moved to the edge.");
    }
    return within;
  }
}
