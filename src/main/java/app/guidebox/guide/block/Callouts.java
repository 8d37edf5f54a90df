package app.guidebox.guide.block;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells callouts ({@code > [!warning] Title}) from plain quotations. */
final class Callouts {
  private static final Pattern HEAD = Pattern.compile("\\[!([\\w-]+)\\][+-]?[ \t]*([^\n]*)\n?");

  private Callouts() {}

  static Block quote(List<Block> blocks, Lines lines, BlockBuilder builder) {
    Lines all = blocks.isEmpty() ? lines : lines.to(blocks.getLast().lines().last());
    if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph first)) {
      return new Block.Quote("", Prose.EMPTY, blocks, all);
    }
    Matcher head = HEAD.matcher(first.text().markdown());
    if (!head.lookingAt()) {
      return new Block.Quote("", Prose.EMPTY, blocks, all);
    }
    var rest = new ArrayList<>(blocks);
    rest.removeFirst();
    String below = first.text().markdown().substring(head.end());
    if (!below.isBlank() && first.lines().first() < first.lines().last()) {
      var place = new Lines(first.lines().first() + 1, first.lines().last());
      rest.addFirst(new Block.Paragraph(builder.prose(below), place));
    }
    String kind = head.group(1).toLowerCase(Locale.ROOT);
    return new Block.Quote(kind, builder.prose(head.group(2).strip()), rest, all);
  }
}
