package app.guidebox.guide.extract.flow;

import app.guidebox.guide.Block;
import app.guidebox.guide.Prose;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes blocks as Markdown that stands by itself, free of the containers they stood in. */
public final class MarkdownWriter {
  private static final String BULLET = "- ";
  private static final int MIN_FENCE = 3;
  private static final Pattern TRAILING = Pattern.compile("[ \t]+$", Pattern.MULTILINE);

  private MarkdownWriter() {}

  /** The blocks, one below the other. */
  public static String write(List<Block> blocks) {
    return blocks.size() == 1
        ? write(blocks.getFirst())
        : blocks.stream().map(MarkdownWriter::write).collect(Collectors.joining("\n\n"));
  }

  /** One block. */
  public static String write(Block block) {
    return switch (block) {
      case Block.Heading(var level, var text, _) -> "#".repeat(level) + " " + text.markdown();
      case Block.Paragraph(var text, _) -> text.markdown();
      case Block.ListBlock list -> list(list);
      case Block.Table table -> table(table);
      case Block.Fence fence -> fence(fence);
      case Block.Details details -> details(details);
      case Block.Quote quote -> quote(quote);
      case Block.Rule _ -> "---";
    };
  }

  private static String list(Block.ListBlock list) {
    var text = new StringBuilder();
    int number = list.start();
    for (Block.Item item : list.items()) {
      String mark = mark(list, item, number++);
      String content = item(item.blocks());
      text.append(text.isEmpty() ? "" : "\n").append(mark);
      int indent = mark.indexOf(' ') + 1;
      text.append(content.replace("\n", "\n" + " ".repeat(indent)));
    }
    String written = text.toString();
    return written.contains(" \n") ? TRAILING.matcher(written).replaceAll("") : written;
  }

  /** What stands before an entry of the list: its number or bullet, and its box if it has one. */
  public static String mark(Block.ListBlock list, Block.Item item, int number) {
    String mark = list.numbered() ? number + ". " : BULLET;
    return switch (item.task()) {
      case NONE -> mark;
      case OPEN -> mark + "[ ] ";
      case DONE -> mark + "[x] ";
    };
  }

  // An entry's own list follows its text directly, as authors write it.
  private static String item(List<Block> blocks) {
    var text = new StringBuilder();
    for (Block block : blocks) {
      if (!text.isEmpty()) {
        text.append(block instanceof Block.ListBlock ? "\n" : "\n\n");
      }
      text.append(write(block));
    }
    return text.toString();
  }

  private static String table(Block.Table table) {
    var text = new StringBuilder(row(table.header())).append('\n');
    for (Block.Alignment alignment : table.alignments()) {
      text.append(
          switch (alignment) {
            case START -> "| --- ";
            case CENTER -> "| :-: ";
            case END -> "| --: ";
          });
    }
    text.append('|');
    table.rows().forEach(row -> text.append('\n').append(row(row.cells())));
    return text.toString();
  }

  private static String row(List<Prose> cells) {
    var row = new StringJoiner(" | ", "| ", " |");
    cells.forEach(cell -> row.add(cell.markdown()));
    return row.toString();
  }

  private static String fence(Block.Fence fence) {
    int longest = MIN_FENCE - 1;
    int run = 0;
    for (char c : fence.text().toCharArray()) {
      run = c == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String marks = "`".repeat(longest + 1);
    String text = fence.text().isEmpty() ? "" : fence.text() + "\n";
    return marks + fence.language() + "\n" + text + marks;
  }

  private static String details(Block.Details details) {
    return "<details%s>\n<summary>%s</summary>\n\n%s\n\n</details>"
        .formatted(
            details.open() ? " open" : "", details.summary().markdown(), write(details.blocks()));
  }

  private static String quote(Block.Quote quote) {
    String head =
        quote.callout().isEmpty()
            ? ""
            : "[!%s] %s\n".formatted(quote.callout(), quote.title().markdown());
    return (head + write(quote.blocks()))
        .strip()
        .replaceAll("(?m)^", "> ")
        .replaceAll("(?m) $", "");
  }
}
