package app.guidebox.diagram.mermaid.treemap;

import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.mermaid.graph.StyleStatements;
import app.guidebox.diagram.mermaid.text.Ids;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Outline;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.FlowGraph.Row;
import app.guidebox.diagram.model.GraphKind;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.NodeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads one treemap: sections are groups, leaves are nodes with their value. */
public final class TreemapReader {
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:\"([^\"]*)\"|'([^']*)')\\s*(?:[:,]\\s*(-?[\\d,._]+))?\\s*(?::::\\s*([\\w-]+))?");

  private final GraphBuilder graph;
  private final Problems problems;
  private final ValueFormat format;
  private String title;

  private TreemapReader(Source source, Problems problems) {
    this.format = ValueFormat.of(source.setting("valueFormat").orElse(""));
    this.graph = new GraphBuilder(problems, NodeShape.RECTANGLE);
    this.problems = problems;
    this.title = source.title();
  }

  /** Reads a whole treemap. */
  public static Diagram read(Source source, Problems problems) {
    return new TreemapReader(source, problems).read(source);
  }

  private Diagram read(Source source) {
    var items = new ArrayList<TextLine>();
    for (TextLine line : TextLine.of(source.body()).stream().skip(1).toList()) {
      if (line.text().startsWith("classDef ")) {
        new StyleStatements(new Scanner(line.text().substring(8)), graph, problems)
            .classDefinition();
      } else if (line.text().startsWith("title ")) {
        title = line.text().substring(6).strip();
      } else if (ITEM.matcher(line.text()).matches()) {
        items.add(line);
      } else {
        line.report(
            problems,
            "Expected \"name\" or \"name\": number, found \""
                + Problems.shown(line.text())
                + "\".");
      }
    }
    add(Outline.of(items));
    return graph.build(GraphKind.TREEMAP, title);
  }

  private void add(List<Outline.Entry> entries) {
    var ids = new ArrayList<String>();
    var used = new Ids();
    for (var entry : entries) {
      var matcher = ITEM.matcher(entry.line().text());
      if (matcher.matches()) {
        ids.add(add(matcher.toMatchResult(), entry.line(), used));
        if (entry.parent() >= 0) {
          graph.lay(ids.getLast(), ids.get(entry.parent()));
        }
      }
    }
  }

  private String add(MatchResult item, TextLine line, Ids used) {
    String name = item.group(1) == null ? item.group(2) : item.group(1);
    String id = used.unused(name);
    Label label = LabelText.plain(name);
    if (item.group(3) == null) {
      graph.openGroup(id, label, line.number());
      graph.closeGroup();
    } else {
      var node = graph.nodeOutside(id, line.number());
      node.label(label);
      node.row(0, new Row(List.of(Label.of(format.written(item.group(3))))));
    }
    if (item.group(4) != null) {
      graph.assignClass(id, item.group(4));
    }
    return id;
  }
}
