package app.guidebox.diagram.mermaid.radar;

import app.guidebox.diagram.mermaid.text.Entries;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Numbers;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.text.Statements;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.RadarChart;
import app.guidebox.diagram.model.RadarChart.Axis;
import app.guidebox.diagram.model.RadarChart.Curve;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one radar chart: axes, curves over them, and options. */
public final class RadarReader {
  private static final int ORDINARY_TICKS = 5;
  private static final int MOST_TICKS = 20;

  private static final String NAME = "([\\w-]+)\\s*(?:\\[\\s*(?:\"([^\"]*)\"|'([^']*)')\\s*\\])?";

  /** What never closes is not joined without end. */
  private static final int LONGEST_LIST = 10_000;

  private static final Pattern AXIS = Pattern.compile("\\s*" + NAME + "\\s*(?:,|$)");
  private static final Pattern CURVE =
      Pattern.compile("\\s*" + NAME + "\\s*\\{([^}]*)\\}\\s*(?:,|$)");
  private static final Pattern TEXTS = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
  private static final Pattern OPTION =
      Pattern.compile(
          "(showLegend|max|min|graticule|ticks|tickLabelsAxis|tickLabelsOffset)\\s+(\\S+?),?");

  private record DraftCurve(String id, Label label, String values, TextLine line) {}

  private final Problems problems;
  private final Entries<Axis> axes;
  private final Entries<Curve> curves;
  private final List<DraftCurve> drafts = new ArrayList<>();
  private final Map<String, String> options = new HashMap<>();
  private List<String> tickLabels = List.of();
  private String title;

  private RadarReader(Source source, Problems problems) {
    this.problems = problems;
    this.axes = new Entries<>(problems);
    this.curves = new Entries<>(problems);
    this.title = source.title();
  }

  /** Reads a whole chart. */
  public static Diagram read(Source source, Problems problems) {
    return new RadarReader(source, problems).read(source);
  }

  private Diagram read(Source source) {
    joined(Statements.of(source)).forEach(this::read);
    drafts.forEach(this::curve);
    double min = option("min").orElse(0.0);
    Optional<Double> max = option("max").filter(number -> number > min);
    int ticks = option("ticks").map(Double::intValue).orElse(ORDINARY_TICKS);
    return new RadarChart(
        title,
        axes.all(),
        curves.all(),
        min,
        max,
        Math.clamp(ticks, 1, MOST_TICKS),
        tickLabels,
        "polygon".equals(options.get("graticule")),
        !"false".equals(options.get("showLegend")));
  }

  private Optional<Double> option(String name) {
    return Optional.ofNullable(options.get(name)).flatMap(Numbers::read);
  }

  /** Values may go on over several lines until their brace closes. */
  private static List<TextLine> joined(List<TextLine> lines) {
    var joined = new ArrayList<TextLine>();
    for (TextLine line : lines) {
      String before = joined.isEmpty() ? "" : joined.getLast().text();
      if (before.lastIndexOf('{') > before.lastIndexOf('}') && before.length() < LONGEST_LIST) {
        TextLine first = joined.removeLast();
        joined.add(new TextLine(before + " " + line.text(), first.number(), first.indent()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private void read(TextLine line) {
    Optional<TextLine> heading = line.behind("title");
    Optional<TextLine> axis = line.behind("axis");
    Optional<TextLine> curve = line.behind("curve");
    var option = OPTION.matcher(line.text());
    if (heading.isPresent()) {
      title = heading.get().text();
    } else if (axis.isPresent()) {
      axes(axis.get());
    } else if (curve.isPresent()) {
      curves(curve.get());
    } else if (option.matches()) {
      options.put(option.group(1), option.group(2));
    } else if (line.text().startsWith("tickLabels")) {
      tickLabels =
          TEXTS
              .matcher(line.text())
              .results()
              .map(text -> text.group(1) == null ? text.group(2) : text.group(1))
              .toList();
    } else {
      line.report(
          problems,
          "Expected axis, curve or an option, found \"" + Problems.shown(line.text()) + "\".");
    }
  }

  private void axes(TextLine rest) {
    var axis = AXIS.matcher(rest.text());
    int end = 0;
    while (end < rest.text().length()) {
      if (!axis.find(end) || axis.start() != end) {
        expected("an axis such as id[\"name\"]", rest.from(end));
        return;
      }
      String id = axes.unused(axis.group(1));
      axes.add(
          new Axis(id, label(axis.group(1), axis.group(2), axis.group(3)), rest.number()), rest);
      end = axis.end();
    }
  }

  private static Label label(String id, @Nullable String quoted, @Nullable String singly) {
    return quoted != null
        ? LabelText.quoted(quoted)
        : singly != null ? LabelText.plain(singly) : Label.of(id);
  }

  private void curves(TextLine rest) {
    var curve = CURVE.matcher(rest.text());
    int end = 0;
    while (end < rest.text().length()) {
      if (!curve.find(end) || curve.start() != end) {
        expected("a curve such as id[\"name\"]{1, 2, 3}", rest.from(end));
        return;
      }
      drafts.add(
          new DraftCurve(
              curves.unused(curve.group(1)),
              label(curve.group(1), curve.group(2), curve.group(3)),
              curve.group(4),
              rest));
      end = curve.end();
    }
  }

  private void expected(String what, TextLine found) {
    found.report(
        problems, "Expected " + what + ", found \"" + Problems.shown(found.text()) + "\".");
  }

  private void curve(DraftCurve draft) {
    var named = new HashMap<String, Double>();
    var ordered = new ArrayList<Double>();
    for (String item : draft.values.split(",", -1)) {
      if (item.isBlank()) {
        continue;
      }
      int colon = item.indexOf(':');
      Optional<Double> value = Numbers.read(item.substring(colon + 1).strip());
      if (value.isEmpty()) {
        expected("a number", new TextLine(item.strip(), draft.line.number(), draft.line.indent()));
      }
      ordered.add(value.orElse(0.0));
      if (colon >= 0) {
        named.put(item.substring(0, colon).strip(), value.orElse(0.0));
      }
    }
    var values = new ArrayList<Double>();
    for (Axis axis : axes.all()) {
      double plain = values.size() < ordered.size() ? ordered.get(values.size()) : 0;
      values.add(named.isEmpty() ? plain : named.getOrDefault(axis.id(), 0.0));
    }
    if (ordered.size() != values.size()) {
      draft.line.report(
          problems,
          "The curve \"%s\" has %d values for %d axes; missing ones count as 0."
              .formatted(draft.id, ordered.size(), values.size()));
    }
    curves.add(new Curve(draft.id, draft.label, values, draft.line.number()), draft.line);
  }
}
