package app.guidebox.diagram.boxart;

import app.guidebox.diagram.model.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a listing with guide lines: the deeper an entry begins, the deeper it lies. */
final class TreeReader {
  private static final Pattern ENTRY =
      Pattern.compile("([\\s│┃║|]*)((?:[├└╰┗┣╚╠][─━═]*|[|`+\\\\]-+)\\s?)(.*)");
  private static final Pattern REMARK = Pattern.compile("(.*?\\S)\\s{2,}((?:#|//|<-|←|\\().*)");

  private final List<Open> roots = new ArrayList<>();
  private final List<Open> path = new ArrayList<>();
  private int count;

  private static final class Open {
    private final String id;
    private final int depth;
    private final int line;
    private final List<Open> branches = new ArrayList<>();
    private String text;
    private String remark;

    private Open(String id, int depth, int line, String text, String remark) {
      this.id = id;
      this.depth = depth;
      this.line = line;
      this.text = text;
      this.remark = remark;
    }

    private Tree.Branch close() {
      return new Tree.Branch(id, text, remark, branches.stream().map(Open::close).toList(), line);
    }
  }

  private TreeReader() {}

  /**
   * Reads lines as a tree.
   *
   * @param firstLine the source line of the first of them
   */
  static Tree read(List<String> lines, int firstLine) {
    var reader = new TreeReader();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i), firstLine + i);
    }
    return new Tree("", reader.roots.stream().map(Open::close).toList(), lines);
  }

  private void line(String line, int number) {
    if (line.isBlank() || LineKind.trunk(line)) {
      return;
    }
    Matcher entry = ENTRY.matcher(line);
    if (LineKind.twig(line) && entry.matches()) {
      add(entry.group(1).length() + 1, entry.group(3), number);
      return;
    }
    String text = line.replaceAll("^[\\s│┃║|]+", "");
    int indent = line.length() - text.length();
    boolean continues =
        !path.isEmpty() && indent > path.getLast().depth && path.getLast().depth > 0;
    if (continues) {
      path.getLast().text += " " + text.strip();
    } else {
      add(0, text, number);
    }
  }

  private void add(int depth, String text, int number) {
    while (!path.isEmpty() && path.getLast().depth >= depth) {
      path.removeLast();
    }
    Matcher remark = REMARK.matcher(text.strip());
    boolean remarked = remark.matches();
    var open =
        new Open(
            "t" + ++count,
            depth,
            number,
            remarked ? remark.group(1) : text.strip(),
            remarked ? remark.group(2) : "");
    (path.isEmpty() ? roots : path.getLast().branches).add(open);
    path.add(open);
  }
}
