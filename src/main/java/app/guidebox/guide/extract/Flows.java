package app.guidebox.guide.extract;

import app.guidebox.guide.Block;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.choice.BelowOptions;
import app.guidebox.guide.extract.choice.OfferedStems;
import app.guidebox.guide.extract.choice.RepeatedLines;
import app.guidebox.guide.extract.choice.ShuffledOptions;
import app.guidebox.guide.extract.choice.SortedOptions;
import app.guidebox.guide.extract.choice.StemBullets;
import app.guidebox.guide.extract.choice.TickedOptions;
import app.guidebox.guide.extract.choice.TitledOptions;
import app.guidebox.guide.extract.choice.ToldVerdicts;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.CountedHeadings;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.HeadingPath;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.TestBanks;
import app.guidebox.guide.extract.flow.TitleLines;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.WrappedTitles;
import app.guidebox.guide.extract.key.AnswersOffered;
import app.guidebox.guide.extract.key.FencedKeys;
import app.guidebox.guide.extract.key.KeyBeforeStem;
import app.guidebox.guide.extract.key.KeyLines;
import app.guidebox.guide.extract.key.KeySheet;
import app.guidebox.guide.extract.key.KeyTitles;
import app.guidebox.guide.extract.line.AskingCallouts;
import app.guidebox.guide.extract.line.WrappedQuestions;
import app.guidebox.guide.extract.list.ListShape;
import app.guidebox.guide.extract.list.MarginLists;
import app.guidebox.guide.extract.list.NestedQuestions;
import app.guidebox.guide.extract.list.QuestionFields;
import app.guidebox.guide.extract.list.RunningNumbers;
import app.guidebox.guide.extract.list.TitledEntry;
import app.guidebox.guide.extract.list.TwoSidedEntries;
import app.guidebox.guide.extract.list.TypedEntries;
import app.guidebox.guide.extract.marks.OwnMarks;
import app.guidebox.guide.extract.pasted.PastedTests;
import app.guidebox.guide.extract.pasted.RunOnTests;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Tags;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.WholeLink;
import java.util.ArrayList;
import java.util.List;

/** Cuts a guide into its {@link Flow}s, the page itself first. */
final class Flows {
  private final List<Flow> flows = new ArrayList<>();
  private final List<Outline.PlacedList> lists = new ArrayList<>();

  /** The level of the least heading. */
  private static final int LOWEST = 6;

  private final OwnMarks marks;
  private final CountedHeadings counted;

  private Flows(OwnMarks marks, CountedHeadings counted) {
    this.marks = marks;
    this.counted = counted;
  }

  /**
   * The flows of the guide.
   *
   * @param marks what it marks its questions, options and answers with
   */
  static Outline of(Guide guide, OwnMarks marks) {
    var flows = new Flows(marks, CountedHeadings.of(guide.headings()));
    var blocks =
        RepeatedLines.ticked(
            RunOnTests.parted(PastedTests.opened(TestBanks.without(PageTitles.blocks(guide)))));
    var options = SortedOptions.boxed(WrappedTitles.joined(ToldVerdicts.ticked(blocks)));
    flows.add(TitledOptions.inBold(options), List.of());
    boolean tagged = Tags.areOfCards(guide.properties());
    return new Outline(guide.file(), guide.title(), flows.flows, flows.lists, tagged);
  }

  private void add(List<Block> blocks, List<String> path) {
    int place = flows.size();
    flows.add(new Flow(List.of()));
    var units = new ArrayList<Unit>();
    var headings = new HeadingPath(path);
    for (int i = 0; i < blocks.size(); i++) {
      Block below = blocks.get(Math.min(i + 1, blocks.size() - 1));
      if (KeyTitles.isTitle(blocks, i, units) && blocks.get(i) instanceof Block.Paragraph title) {
        units.add(keyTitle(title.text(), title.lines(), headings, units));
        continue;
      }
      if (KeyTitles.isFold(blocks, i, units) && blocks.get(i) instanceof Block.Details fold) {
        var line = new Lines(fold.lines().first(), fold.lines().first());
        units.add(keyTitle(fold.summary(), line, headings, units));
        fold.blocks().forEach(told -> add(told, 0, headings, units));
        continue;
      }
      Block block = OfferedStems.unquoted(blocks.get(i), below);
      block = block instanceof Block.ListBlock list ? marks.translated(list) : block;
      if (block instanceof Block.ListBlock list
          && (ListShape.isStem(list, below) || RunningNumbers.isQuotedNext(list, below, units))) {
        lists.add(new Outline.PlacedList(list, headings.path()));
        addEntries(list, headings, units);
      } else if (block instanceof Block.ListBlock list) {
        var titled = TitledEntry.of(list);
        titled.forEach(entry -> addTitled(entry, headings, units));
        if (titled.isEmpty()) {
          addList(list, 0, TitleLines.above(blocks, i, headings), units);
        }
      } else if (blocks.get(i) instanceof Block.Table table) {
        add(table, 0, TitleLines.above(blocks, i, headings), units);
      } else {
        add(block, 0, headings, units);
      }
    }
    AnswersOffered.rename(units);
    flows.set(place, new Flow(units));
  }

  private void add(Block block, int item, HeadingPath headings, List<Unit> units) {
    switch (block) {
      case Block.Heading heading -> {
        var path = headings.above(heading.level());
        String written = WholeLink.textOf(withoutBullet(heading.text().markdown()));
        String pointed = counted.pointed(heading, marks.translated(written));
        String title = KeyLines.titled(AnswerTitles.withoutAside(pointed), units);
        units.add(new Unit(heading, title, heading.lines(), path, item));
        headings.enter(heading.level(), heading.text().plain().strip());
      }
      case Block.Paragraph(var text, var lines) -> split(text, lines, item, headings, units);
      case Block.ListBlock list -> addList(list, item, headings, units);
      case Block.Details details -> {
        units.add(new Unit(details, "", details.lines(), headings.path(), item));
        add(details.blocks(), headings.path());
      }
      case Block.Quote quote when isTitle(quote) ->
          add(quote.blocks().getFirst(), item, headings, units);
      case Block.Quote quote -> {
        units.add(new Unit(quote, "", quote.lines(), headings.path(), item));
        addQuoted(quote, headings.path());
      }
      case Block.Fence fence ->
          FencedKeys.of(fence, units)
              .ifPresentOrElse(
                  key -> split(new Prose(key, List.of()), lines(fence), item, headings, units),
                  () -> units.add(new Unit(fence, "", fence.lines(), headings.path(), item)));
      case Block.Table _, Block.Rule _ ->
          units.add(new Unit(block, "", block.lines(), headings.path(), item));
    }
  }

  // The lines of the key between those that set it off.
  private static Lines lines(Block.Fence key) {
    int first = Math.min(key.lines().first() + 1, key.lines().last());
    return new Lines(first, Math.max(first, key.lines().last() - 1));
  }

  // "### - What is a knot?"
  private static String withoutBullet(String title) {
    boolean bullet = title.length() > 2 && "-*+".indexOf(title.charAt(0)) >= 0;
    return bullet && title.charAt(1) == ' ' ? title.substring(2).strip() : title;
  }

  // A callout whose title asks begins with its title.
  private void addQuoted(Block.Quote quote, List<String> path) {
    int place = flows.size();
    add(quote.blocks(), path);
    if (AskingCallouts.isQuestion(quote) && !quote.blocks().isEmpty()) {
      var line = new Lines(quote.lines().first(), quote.lines().first());
      var units = new ArrayList<Unit>();
      units.add(new Unit(quote, quote.title().markdown(), line, path, 0));
      units.addAll(flows.get(place).units());
      flows.set(place, new Flow(units));
    }
  }

  private void addList(Block.ListBlock written, int item, HeadingPath headings, List<Unit> units) {
    var opened =
        NestedQuestions.opened(
            ListShape.opened(
                TypedEntries.opened(TwoSidedEntries.opened(marks.translated(written)))));
    var list = TickedOptions.of(opened);
    lists.add(new Outline.PlacedList(list, headings.path()));
    var fields = QuestionFields.opened(list, units);
    if (!fields.isEmpty()) {
      fields.forEach(field -> add(field, item, headings, units));
      return;
    }
    int bullets = StemBullets.above(list);
    if (bullets > 0) {
      units.add(part(list, 0, bullets, headings, item));
      addList(part(list, bullets, list.items().size()), item, headings, units);
      return;
    }
    int answer = ListShape.answerAfterOptions(list);
    if (answer > 0) {
      units.add(part(list, 0, answer, headings, item));
      list.items()
          .subList(answer, list.items().size())
          .forEach(told -> add(told.blocks(), item, headings, units));
      return;
    }
    if (BelowOptions.endList(list)) {
      int last = list.items().size() - 1;
      units.add(part(list, 0, last, headings, item));
      add(list.items().get(last).blocks(), item, headings, units);
      return;
    }
    int offered = ListShape.optionsInEntry(list);
    if (offered >= 0) {
      addOffered(list, offered, item, headings, units);
      return;
    }
    int told = ListShape.answerInLastOption(list);
    if (told > 0) {
      addWithAnswer(list, told, item, headings, units);
      return;
    }
    boolean asks =
        ListShape.holdsQuestions(list, headings.path())
            || RunningNumbers.goesOn(list, units)
            || MarginLists.goOnBelowCode(list, units);
    if (item != 0 || !asks) {
      units.add(new Unit(list, "", list.lines(), headings.path(), item));
      list.items()
          .forEach(
              entry -> add(entry.blocks(), Apparatus.below(entry.firstText(), headings.path())));
      return;
    }
    addEntries(list, headings, units);
  }

  private void addEntries(Block.ListBlock list, HeadingPath headings, List<Unit> units) {
    int number = list.start();
    for (Block.Item entry : list.items()) {
      int place = Math.max(1, number++);
      String mark = MarkdownWriter.mark(list, entry, place);
      for (Block block : entry.blocks()) {
        int first = units.size();
        add(block, place, headings, units);
        if (place > 0 && units.size() > first) {
          Unit unit = units.get(first);
          units.set(first, unit.withText(WrappedQuestions.joined(unit.text())).withMark(mark));
        }
        place = Unit.INSIDE_ITEM;
      }
    }
  }

  // "2. Knots" with the first question about them in the line below it.
  private void addTitled(TitledEntry entry, HeadingPath headings, List<Unit> units) {
    Block.Heading title = entry.title();
    units.add(new Unit(title, title.text().markdown(), title.lines(), headings.path(), 0));
    add(entry.asked(), 0, headings, units);
  }

  // "> #### Question 3"
  private static boolean isTitle(Block.Quote quote) {
    return quote.callout().isEmpty()
        && quote.blocks().size() == 1
        && quote.blocks().getFirst() instanceof Block.Heading;
  }

  // "- **Options:**" with a list below it, then "- **Correct option:** hail".
  private void addOffered(
      Block.ListBlock list, int offered, int item, HeadingPath headings, List<Unit> units) {
    for (int i = 0; i < list.items().size(); i++) {
      var blocks = list.items().get(i).blocks();
      add(i == offered ? blocks.subList(1, blocks.size()) : blocks, item, headings, units);
    }
  }

  private void add(List<Block> blocks, int item, HeadingPath headings, List<Unit> units) {
    blocks.forEach(block -> add(block, item, headings, units));
  }

  // "- D. hail" with "**Answer**: C" below it, which Markdown takes for the option's second line.
  private void addWithAnswer(
      Block.ListBlock list, int told, int item, HeadingPath headings, List<Unit> units) {
    var last = list.items().getLast();
    var paragraph = (Block.Paragraph) last.blocks().getFirst();
    String[] rows = paragraph.text().markdown().split("\n", -1);
    boolean mapped = rows.length == paragraph.lines().last() - paragraph.lines().first() + 1;
    int line = mapped ? paragraph.lines().first() + told : paragraph.lines().last();
    var place = new Lines(Math.min(line, paragraph.lines().last()), paragraph.lines().last());
    var option = new Prose(String.join("\n", List.of(rows).subList(0, told)), List.of());
    var items = new ArrayList<>(list.items());
    items.set(
        items.size() - 1,
        new Block.Item(
            last.task(), List.of(new Block.Paragraph(option, paragraph.lines())), last.lines()));
    var options = new Block.ListBlock(list.numbered(), list.start(), items, list.lines());
    units.add(new Unit(options, "", list.lines(), headings.path(), item));
    String rest = String.join("\n", List.of(rows).subList(told, rows.length));
    split(new Prose(rest, List.of()), place, item, headings, units);
  }

  private static Unit part(Block.ListBlock list, int from, int to, HeadingPath headings, int item) {
    var part = part(list, from, to);
    return new Unit(part, "", part.lines(), headings.path(), item);
  }

  private static Block.ListBlock part(Block.ListBlock list, int from, int to) {
    var items = list.items().subList(from, to);
    var lines = new Lines(items.getFirst().lines().first(), items.getLast().lines().last());
    return new Block.ListBlock(list.numbered(), list.start() + from, items, lines);
  }

  // "**Answer key**: 1-B, 2-C" answers the questions above it as what has a title does.
  private static Unit keyTitle(Prose text, Lines lines, HeadingPath headings, List<Unit> units) {
    var title = new Block.Heading(Math.min(KeyTitles.level(units), LOWEST), text, lines);
    String said = Emphasis.unwrapped(text.markdown().strip());
    return new Unit(title, TermWords.withoutEnd(said, ":： "), lines, headings.path(), 0);
  }

  private static Unit keyTitle(Block.Paragraph row, HeadingPath headings, List<Unit> units) {
    int above = 0;
    for (Unit unit : units) {
      above = unit.isHeading() ? unit.headingLevel() : above;
    }
    int line = Math.max(1, row.lines().first() - 1);
    var place = new Lines(line, line);
    var title = new Block.Heading(Math.min(above + 1, LOWEST), row.text(), place);
    return new Unit(title, KeySheet.title(row.text().markdown()), place, headings.path(), 0);
  }

  // "Q: …\nA: …" is one paragraph to Markdown and two units to a reader.
  private void split(Prose text, Lines lines, int item, HeadingPath headings, List<Unit> units) {
    var paragraph = new Block.Paragraph(text, lines);
    if (text.markdown().indexOf('\n') < 0) {
      String line = KeyLines.translated(Tags.without(marks.translated(text.markdown())), units);
      if (item == 0 && KeySheet.isRow(line)) {
        units.add(keyTitle(paragraph, headings, units));
      }
      units.add(new Unit(paragraph, line, lines, headings.path(), item));
      return;
    }
    String[] rows = text.markdown().split("\n", -1);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Tags.without(marks.translated(rows[i]));
    }
    KeyBeforeStem.moveBelowOptions(rows);
    KeyLines.translate(rows, units);
    ShuffledOptions.sort(rows);
    boolean mapped = rows.length == lines.last() - lines.first() + 1;
    int first = mapped && Tags.areAll(rows[0]) ? 1 : 0;
    int start = first;
    int next = mapped && RunningNumbers.mayGoOn(rows) ? RunningNumbers.next(rows, units) : 0;
    int number = 0;
    for (int i = start + 1; i <= rows.length; i++) {
      boolean goesOn = i < rows.length && RunningNumbers.asks(rows[i], next);
      if (i < rows.length && !goesOn && !(mapped && RowBeginnings.isAt(i, rows))) {
        continue;
      }
      var place = mapped ? new Lines(lines.first() + start, lines.first() + i - 1) : lines;
      String part = String.join("\n", List.of(rows).subList(start, i));
      int mark = start == first || item == 0 ? item : Unit.INSIDE_ITEM;
      units.add(
          number > 0
              ? new Unit(
                  paragraph,
                  QuestionNumbers.withoutNumber(part),
                  place,
                  headings.path(),
                  number,
                  number + ". ")
              : new Unit(paragraph, part, place, headings.path(), mark));
      start = i;
      number = goesOn ? next++ : i < rows.length && isFurther(item, rows, i) ? item : 0;
    }
  }

  private static boolean isFurther(int item, String[] rows, int row) {
    return item > 0 && RowBeginnings.asksFurther(rows, row);
  }
}
