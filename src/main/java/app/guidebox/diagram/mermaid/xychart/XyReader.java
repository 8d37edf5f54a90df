package app.guidebox.diagram.mermaid.xychart;

import app.guidebox.diagram.mermaid.text.Entries;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Numbers;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.text.Statements;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.XyChart;
import app.guidebox.diagram.model.XyChart.Axis;
import app.guidebox.diagram.model.XyChart.Range;
import app.guidebox.diagram.model.XyChart.Series;
import app.guidebox.diagram.model.XyChart.SeriesKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one XY chart: two axes, and series of bars and lines. */
public final class XyReader {
  /** More places than this could not be told apart; layout draws something for each. */
  private static final int MOST_VALUES = 2_000;

  /** What never closes is not joined without end. */
  private static final int LONGEST_LIST = 10_000;

  private static final Pattern RANGE =
      Pattern.compile(
          "(.*?)\\s*(" + Numbers.PATTERN + ")\\s*-{2,20}+>\\s*(" + Numbers.PATTERN + ")");
  private static final Pattern LIST = Pattern.compile("([^\\[]*?)\\s*\\[([^\\]]*)\\]");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:\"([^\"]*)\"|([^,\"]*))\\s*(?:,|$)");

  private final Problems problems;
  private final Entries<Series> series;
  private String title;
  private boolean horizontal;
  private Axis x = Axis.NONE;
  private Axis y = Axis.NONE;

  private XyReader(Source source, Problems problems) {
    this.problems = problems;
    this.series = new Entries<>(problems);
    this.title = source.title();
    this.horizontal = source.setting("chartOrientation").filter("horizontal"::equals).isPresent();
  }

  /** Reads a whole chart. */
  public static Diagram read(Source source, Problems problems) {
    return new XyReader(source, problems).read(source);
  }

  private Diagram read(Source source) {
    joined(Statements.partedBySemicolons(source)).forEach(this::read);
    boolean values =
        source.setting("showDataLabel").filter("true"::equals).isPresent()
            || source.setting("showDataLabelOutsideBar").filter("true"::equals).isPresent();
    return new XyChart(title, horizontal, values, x, y, series.all());
  }

  /** A list may go on over several lines until its bracket closes. */
  private static List<TextLine> joined(List<TextLine> lines) {
    var joined = new ArrayList<TextLine>();
    for (TextLine line : lines) {
      boolean open =
          !joined.isEmpty()
              && joined.getLast().text().indexOf('[') >= 0
              && joined.getLast().text().indexOf(']') < 0
              && joined.getLast().text().length() < LONGEST_LIST;
      if (open) {
        TextLine before = joined.removeLast();
        joined.add(
            new TextLine(before.text() + " " + line.text(), before.number(), before.indent()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private void read(TextLine line) {
    Optional<TextLine> heading = line.behind("title");
    Optional<TextLine> across = line.behind("x-axis");
    Optional<TextLine> upwards = line.behind("y-axis");
    Optional<TextLine> bar = line.behind("bar");
    Optional<TextLine> curve = line.behind("line");
    Optional<TextLine> turned = line.behind("horizontal");
    Optional<TextLine> upright = line.behind("vertical");
    if (heading.isPresent()) {
      title = text(heading.get().text()).text();
    } else if (across.isPresent()) {
      x = axis(across.get().text());
    } else if (upwards.isPresent()) {
      y = axis(upwards.get().text());
    } else if (bar.isPresent()) {
      series(SeriesKind.BAR, bar.get());
    } else if (curve.isPresent()) {
      series(SeriesKind.LINE, curve.get());
    } else if (turned.isPresent() || upright.isPresent()) {
      horizontal = turned.isPresent();
      turned.or(() -> upright).filter(rest -> !rest.text().isEmpty()).ifPresent(this::read);
    } else {
      line.report(
          problems,
          "Expected title, x-axis, y-axis, bar or line, found \""
              + Problems.shown(line.text())
              + "\".");
    }
  }

  private static Axis axis(String text) {
    var range = RANGE.matcher(text);
    if (range.matches()) {
      double from = Numbers.read(range.group(2)).orElse(0.0);
      double to = Numbers.read(range.group(3)).orElse(0.0);
      Optional<Range> read =
          from == to
              ? Optional.empty()
              : Optional.of(new Range(Math.min(from, to), Math.max(from, to)));
      return new Axis(text(range.group(1)), List.of(), read);
    }
    var list = LIST.matcher(text);
    return list.matches()
        ? new Axis(
            text(list.group(1)),
            items(list.group(2)).stream().map(XyReader::text).toList(),
            Optional.empty())
        : new Axis(text(text), List.of(), Optional.empty());
  }

  private void series(SeriesKind kind, TextLine line) {
    var list = LIST.matcher(line.text());
    if (!list.matches()) {
      line.report(
          problems,
          "Expected numbers such as [1, 2, 3], found \"" + Problems.shown(line.text()) + "\".");
      return;
    }
    var values = new ArrayList<Double>();
    for (String item : items(list.group(2))) {
      // A value may be followed by a text that names it.
      Optional<Double> value = Numbers.read(item.replaceFirst("\\s+.*", ""));
      if (value.isEmpty()) {
        line.report(problems, "Expected a number, found \"" + Problems.shown(item) + "\".");
      }
      values.add(value.orElse(0.0));
    }
    series.add(
        new Series(
            series.unused(kind.name().toLowerCase(Locale.ROOT)),
            kind,
            text(list.group(1)),
            values,
            line.number()),
        line);
  }

  private static List<String> items(String list) {
    var items = new ArrayList<String>();
    var item = ITEM.matcher(list);
    int end = 0;
    while (end < list.length() && item.find(end) && items.size() < MOST_VALUES) {
      String found = item.group(1) == null ? item.group(2).strip() : item.group(1);
      if (!found.isEmpty() || item.group(1) != null) {
        items.add(found);
      }
      end = Math.max(end + 1, item.end());
    }
    return items;
  }

  private static Label text(String written) {
    String text = written.strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? LabelText.quoted(text.substring(1, text.length() - 1)) : LabelText.plain(text);
  }
}
