package app.guidebox.diagram.mermaid.git;

import app.guidebox.diagram.mermaid.graph.Directions;
import app.guidebox.diagram.mermaid.graph.EdgeDraft;
import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.mermaid.graph.NodeDraft;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.GraphKind;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.LineStyle;
import app.guidebox.diagram.model.NodeShape;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Reads one history of commits; commits are nodes and branches the groups that they lie in. */
public final class GitReader {
  private static final Pattern HEADER = Pattern.compile("gitGraph\\s*([A-Z]{2})?\\s*:?\\s*");
  private static final Pattern COMMAND =
      Pattern.compile("(commit|branch|checkout|switch|merge|cherry-pick)\\b\\s*(.*)");
  private static final Pattern NAME = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");
  private static final Pattern OPTION =
      Pattern.compile("(id|tag|type|msg|order|parent)\\s*:\\s*(?:\"([^\"]*)\"|(\\S+))");
  private static final Pattern MESSAGE = Pattern.compile("^\\s*\"([^\"]*)\"");

  private final GraphBuilder graph;
  private final Problems problems;
  private final Map<String, Optional<String>> heads = new LinkedHashMap<>();
  private String current;
  private int commits;

  private GitReader(Source source, Problems problems) {
    this.graph = new GraphBuilder(problems, NodeShape.ROUNDED);
    this.problems = problems;
    this.current = source.setting("mainBranchName").orElse("main");
    heads.put(current, Optional.empty());
  }

  /** Reads a whole history. */
  public static Diagram read(Source source, Problems problems) {
    return new GitReader(source, problems).read(source);
  }

  private Diagram read(Source source) {
    graph.direction(Direction.RIGHT);
    TextLine.of(source.body()).forEach(this::read);
    return graph.build(GraphKind.GITGRAPH, source.title());
  }

  private void read(TextLine whole) {
    var header = HEADER.matcher(whole.text());
    var line = whole;
    if (header.lookingAt()) {
      Optional.ofNullable(header.group(1))
          .flatMap(code -> Directions.read(new Scanner(code)))
          .ifPresent(graph::direction);
      line = whole.from(header.end());
    }
    var command = COMMAND.matcher(line.text());
    if (command.matches()) {
      run(command.group(1), command.group(2), line);
    } else if (!line.text().isEmpty()) {
      line.report(
          problems,
          "Expected commit, branch, checkout, merge or cherry-pick, found \""
              + Problems.shown(line.text())
              + "\".");
    }
  }

  private void run(String command, String rest, TextLine line) {
    var options = options(rest);
    switch (command) {
      case "commit" -> commit(rest, options, line);
      case "merge" -> merge(name(rest), options, line);
      case "cherry-pick" -> cherryPick(options, line);
      case "branch" -> {
        heads.put(name(rest), heads.getOrDefault(current, Optional.empty()));
        current = name(rest);
        openBranch(line);
      }
      default -> checkout(name(rest), line);
    }
  }

  private static Map<String, String> options(String rest) {
    var options = new HashMap<String, String>();
    var tags = new StringJoiner(", ");
    var option = OPTION.matcher(rest);
    while (option.find()) {
      String value = option.group(2) == null ? option.group(3) : option.group(2);
      options.put(option.group(1), value);
      if (option.group(1).equals("tag")) {
        tags.add(value);
      }
    }
    // Of tags there may be several.
    options.computeIfPresent("tag", (_, _) -> tags.toString());
    return options;
  }

  private static String name(String rest) {
    var name = NAME.matcher(rest);
    return name.lookingAt()
        ? Optional.ofNullable(name.group(1)).orElseGet(() -> name.group(2))
        : "";
  }

  private void checkout(String branch, TextLine line) {
    if (heads.containsKey(branch)) {
      current = branch;
    } else {
      line.report(problems, "There is no branch \"" + Problems.shown(branch) + "\".");
    }
  }

  private void commit(String rest, Map<String, String> options, TextLine line) {
    var message = MESSAGE.matcher(rest);
    var node = add(options, line);
    String said = message.find() ? message.group(1) : options.getOrDefault("msg", "");
    if (!said.isEmpty()) {
      String named = options.containsKey("id") ? options.get("id") + "\n" : "";
      node.label(LabelText.plain(named + said));
    }
    node.shape(shape(options, NodeShape.ROUNDED));
  }

  private static NodeShape shape(Map<String, String> options, NodeShape ordinary) {
    return switch (options.getOrDefault("type", "")) {
      case "HIGHLIGHT" -> NodeShape.RECTANGLE;
      case "REVERSE" -> NodeShape.HEXAGON;
      default -> ordinary;
    };
  }

  private void merge(String branch, Map<String, String> options, TextLine line) {
    var other = heads.getOrDefault(branch, Optional.empty());
    if (other.isEmpty()) {
      line.report(problems, "There is nothing to merge on \"" + Problems.shown(branch) + "\".");
      return;
    }
    var node = add(options, line);
    node.shape(shape(options, NodeShape.STADIUM));
    if (!options.containsKey("id")) {
      node.label(Label.of("merge " + branch));
    }
    tie(other.get(), node, LineStyle.SOLID, line);
  }

  private void cherryPick(Map<String, String> options, TextLine line) {
    String picked = options.getOrDefault("id", "");
    if (graph.known(picked).isEmpty()) {
      line.report(problems, "There is no commit \"" + Problems.shown(picked) + "\" to pick.");
      return;
    }
    var own = new HashMap<>(options);
    own.remove("id");
    var node = add(own, line);
    node.label(Label.of("cherry-pick " + picked));
    tie(picked, node, LineStyle.DOTTED, line);
  }

  private NodeDraft add(Map<String, String> options, TextLine line) {
    commits++;
    String written = options.getOrDefault("id", "commit " + commits);
    // A name that is given twice must not tie two commits into a circle.
    String id = graph.known(written).isEmpty() ? written : written + "#" + commits;
    var node = graph.nodeOutside(id, line.number());
    node.label(options.containsKey("id") ? Label.of(written) : Label.EMPTY);
    Optional.ofNullable(options.get("tag")).ifPresent(node::stereotype);
    openBranch(line);
    graph.lay(id, "branch " + current);
    heads
        .getOrDefault(current, Optional.empty())
        .ifPresent(before -> tie(before, node, LineStyle.SOLID, line));
    heads.put(current, Optional.of(id));
    return node;
  }

  /** Frames the current branch, which may stay without a commit. */
  private void openBranch(TextLine line) {
    if (!graph.isGroup("branch " + current)) {
      graph.openGroup("branch " + current, Label.of(current), line.number());
      graph.closeGroup();
    }
  }

  private void tie(String from, NodeDraft to, LineStyle style, TextLine line) {
    graph.edge(
        from,
        to.id(),
        new EdgeDraft(Label.EMPTY, style, ArrowHead.NONE, ArrowHead.ARROW),
        line.number());
  }
}
