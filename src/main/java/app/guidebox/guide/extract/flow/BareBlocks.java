package app.guidebox.guide.extract.flow;

import app.guidebox.guide.Block;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Inline;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.label.AnswerLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes off blocks what says nothing: "## 🔑 Answer key" and "- 📌 **Reef**: …" say the same
 * without their signs, and "- **Answer:** B" by itself at the beginning of a fold is no list.
 */
public final class BareBlocks {
  private static final Pattern ANCHOR =
      Pattern.compile("<a\\s[^<>]{1,200}>\\s{0,3}</a>", Pattern.CASE_INSENSITIVE);

  private static final Pattern END = Pattern.compile("\\s(?:#{1,6}|\\{#[^{}\\s]{1,200}\\})\\s*$");

  private static final Pattern LABEL =
      Pattern.compile("\\*\\*[^*\\n]{1,60}(?:[:：]\\s?\\*\\*|\\*\\*\\s?[:：])");

  private BareBlocks() {}

  /** The guide with bare blocks; its lines stay as they are. */
  public static Guide of(Guide guide) {
    var written = guide.blocks();
    var body = written.subList(0, Furniture.beforeClosing(written));
    var page = Furniture.withoutRules(Furniture.withoutBadges(body));
    return page.size() < written.size() || isAdorned(page) || SideTitles.mayBeAmong(page)
        ? new Guide(
            guide.file(),
            guide.title(),
            guide.properties(),
            guide.lines(),
            SideTitles.labelled(bare(page)),
            guide.notes())
        : guide;
  }

  /** A line of a guide's source; a title in it without what adorns it, closes it or names it. */
  public static String line(String source) {
    if (!source.startsWith("#")) {
      return source;
    }
    String title = ANCHOR.matcher(source).replaceAll("");
    int text = 0;
    while (text < title.length() && "# ".indexOf(title.charAt(text)) >= 0) {
      text++;
    }
    String said = title.substring(text);
    String bare =
        END.matcher(said.substring(Math.min(Signs.before(said), said.length()))).replaceFirst("");
    return title.substring(0, text) + bare;
  }

  // Most guides need no copy.
  private static boolean isAdorned(List<Block> blocks) {
    if (AskedFolds.areAmong(blocks)) {
      return true;
    }
    for (Block block : blocks) {
      boolean adorned =
          switch (block) {
            case Block.Heading heading -> Signs.before(heading.text().markdown()) > 0;
            case Block.Details fold ->
                isAdorned(fold.blocks())
                    || isAnswer(fold.blocks())
                    || KeyedFolds.endWithKey(fold.blocks());
            case Block.Quote quote -> isNested(quote) || isAdorned(quote.blocks());
            case Block.ListBlock list ->
                CopiedPages.isNumber(list)
                    || CopiedPages.endsWithButton(list)
                    || isEmpty(list)
                    || isAdorned(list);
            case Block.Paragraph(var text, _) ->
                Furniture.isWayBack(block)
                    || Signs.standBeforeBold(text.markdown())
                    || CopiedPages.beginsWithButton(text.markdown())
                    || CopiedPages.endsWithButton(block)
                    || CopiedPages.holdsNumber(text.markdown())
                    || CopiedPages.isShare(text.markdown());
            case Block.Table _, Block.Fence _, Block.Rule _ -> false;
          };
      if (adorned) {
        return true;
      }
    }
    return false;
  }

  // ">>> What is a reef?" says no more than ">" does.
  private static boolean isNested(Block.Quote quote) {
    return quote.callout().isEmpty()
        && quote.title().markdown().isBlank()
        && quote.blocks().size() == 1
        && quote.blocks().getFirst() instanceof Block.Quote inner
        && inner.callout().isEmpty();
  }

  private static boolean isAdorned(Block.ListBlock list) {
    for (Block.Item item : list.items()) {
      if (isAdorned(item.blocks())) {
        return true;
      }
    }
    return false;
  }

  private static List<Block> bare(List<Block> blocks) {
    return AskedFolds.opened(CopiedPages.numbered(withoutEmpty(blocks))).stream()
        .filter(block -> !Furniture.isWayBack(block))
        .map(BareBlocks::bare)
        .toList();
  }

  // Bullets left for what was never written; right below a title they show that it is missing.
  private static List<Block> withoutEmpty(List<Block> blocks) {
    return IntStream.range(0, blocks.size())
        .filter(
            i -> i == 0 || !isEmpty(blocks.get(i)) || blocks.get(i - 1) instanceof Block.Heading)
        .mapToObj(blocks::get)
        .toList();
  }

  private static boolean isEmpty(Block block) {
    return block instanceof Block.ListBlock list
        && !list.numbered()
        && list.items().stream()
            .allMatch(item -> item.blocks().isEmpty() && item.task() == Block.Task.NONE);
  }

  private static Block bare(Block block) {
    return switch (block) {
      case Block.Heading(var level, var text, var lines) ->
          new Block.Heading(level, bare(text), lines);
      case Block.Details(var open, var summary, var blocks, var lines) ->
          new Block.Details(open, summary, KeyedFolds.keyFirst(withoutBullet(bare(blocks))), lines);
      case Block.Quote quote when isNested(quote) -> bare(quote.blocks().getFirst());
      case Block.Quote(var callout, var title, var blocks, var lines) ->
          new Block.Quote(callout, title, bare(blocks), lines);
      case Block.ListBlock(var numbered, var start, var items, var lines) ->
          new Block.ListBlock(
              numbered,
              start,
              items.stream()
                  .map(item -> new Block.Item(item.task(), bare(item.blocks()), item.lines()))
                  .toList(),
              lines);
      case Block.Paragraph(var text, var lines) when Signs.standBeforeBold(text.markdown()) ->
          new Block.Paragraph(
              new Prose(Signs.withoutBeforeBold(text.markdown()), text.content()), lines);
      case Block.Paragraph(var text, var lines)
          when CopiedPages.beginsWithButton(text.markdown()) ->
          new Block.Paragraph(CopiedPages.labelled(text), lines);
      case Block.Paragraph _, Block.Table _, Block.Fence _, Block.Rule _ -> block;
    };
  }

  // "- **Answer:** B", with "- **Why:** …" below it or alone.
  private static boolean isAnswer(List<Block> folded) {
    return !folded.isEmpty()
        && folded.getFirst() instanceof Block.ListBlock list
        && !list.numbered()
        && AnswerLabel.begins(list.items().getFirst().firstText().orElse(""))
        && list.items().stream().skip(1).allMatch(BareBlocks::isRemark);
  }

  private static boolean isRemark(Block.Item item) {
    String text = item.firstText().orElse("");
    return LABEL.matcher(text).lookingAt() && !AnswerLabel.begins(text);
  }

  private static List<Block> withoutBullet(List<Block> folded) {
    if (!isAnswer(folded) || !(folded.getFirst() instanceof Block.ListBlock list)) {
      return folded;
    }
    var blocks = new ArrayList<Block>();
    list.items().forEach(item -> blocks.addAll(item.blocks()));
    blocks.addAll(folded.subList(1, folded.size()));
    return blocks;
  }

  private static Prose bare(Prose title) {
    String text = title.markdown();
    int from = Signs.before(text);
    boolean leads =
        from > 0
            && from < text.length()
            && !title.content().isEmpty()
            && title.content().getFirst() instanceof Inline.Text;
    if (!leads) {
      return title;
    }
    var content = new ArrayList<>(title.content());
    if (content.removeFirst() instanceof Inline.Text(var first)) {
      content.addFirst(new Inline.Text(first.substring(Signs.before(first))));
    }
    return new Prose(text.substring(from), content);
  }
}
