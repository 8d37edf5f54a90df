package app.guidebox.guide.extract.flow;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the publishers of test banks note below the answer to each question: {@code Diff: 2 Type:
 * MC}, and {@code Topic: …} or {@code Objective: …} behind that.
 */
public final class TestBanks {
  /** With one of these the notes begin. */
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:Diff|Dif|DIF|PTS|Page Ref|AACSB|Question Status|Pg|REF)\\s?:\\s*\\S.{0,300}");

  private static final Pattern NEXT =
      Pattern.compile(
          "(?:Diff|Dif|DIF|PTS|Page"
              + " Ref|Page|REF|OBJ|TOP|MSC|NAT|STA|LOC|KEY|NOT|AACSB|Skill|Topic|Topics|Objective|Learning"
              + " Objectives?|Learning Outcomes?|LO|LOs|Section|Chapter|Type|Var|User1|Question"
              + " Status|(?:Global|Course)"
              + " (?:LO|Outcome|Objective)|Concept|Accessibility|Blooms?|Bloom's(?: Taxonomy|"
              + " Level)?|Keywords?|Standard|Difficulty|Time|Tema|Habilidad|Objetivo)"
              + "\\s?:.{0,300}");

  /** {@code ANS: B PTS: 1}, with the notes in the line of the key. */
  private static final Pattern BEHIND = Pattern.compile("\\s+(?:PTS|DIF):\\s.*$");

  private TestBanks() {}

  /** The blocks without those notes. */
  public static List<Block> without(List<Block> blocks) {
    if (blocks.stream().noneMatch(TestBanks::mayNote)) {
      return blocks;
    }
    var told = new ArrayList<Block>();
    boolean noting = false;
    for (Block block : blocks) {
      if (!(block instanceof Block.Paragraph paragraph)) {
        noting = false;
        told.add(block instanceof Block.ListBlock list ? without(list) : block);
        continue;
      }
      var rows = paragraph.text().markdown().lines().toList();
      int end = noting && isNext(rows.getFirst()) ? 0 : firstNote(rows);
      if (end == rows.size()) {
        noting = false;
        told.add(withoutBehind(paragraph, rows));
      } else {
        noting = true;
        if (end > 0) {
          told.add(upTo(paragraph, rows, end));
        }
      }
    }
    return told;
  }

  private static Block without(Block.ListBlock list) {
    var items =
        list.items().stream()
            .map(item -> new Block.Item(item.task(), without(item.blocks()), item.lines()))
            .toList();
    return new Block.ListBlock(list.numbered(), list.start(), items, list.lines());
  }

  // A quick look before a slow one.
  private static boolean mayNote(Block block) {
    return switch (block) {
      case Block.Paragraph(var text, _) ->
          text.markdown().contains("Dif")
              || text.markdown().contains("DIF")
              || text.markdown().contains("PTS")
              || text.markdown().contains("AACSB")
              || text.markdown().contains("Page Ref");
      case Block.ListBlock list ->
          list.items().stream()
              .anyMatch(item -> item.blocks().stream().anyMatch(TestBanks::mayNote));
      default -> false;
    };
  }

  // The row with which the notes begin, if nothing else stands below it.
  private static int firstNote(List<String> rows) {
    int first = rows.size();
    while (first > 0 && isNext(rows.get(first - 1))) {
      first--;
    }
    while (first < rows.size() && !FIRST.matcher(rows.get(first).strip()).matches()) {
      first++;
    }
    return first;
  }

  private static boolean isNext(String row) {
    return NEXT.matcher(row.strip()).matches() || FIRST.matcher(row.strip()).matches();
  }

  private static Block withoutBehind(Block.Paragraph paragraph, List<String> rows) {
    String last = rows.getLast();
    if (!last.contains("PTS:") && !last.contains("DIF:")) {
      return paragraph;
    }
    String text = paragraph.text().markdown();
    String bare = BEHIND.matcher(last).replaceFirst("");
    String told = text.substring(0, text.length() - last.length()) + bare;
    return new Block.Paragraph(new Prose(told, List.of()), paragraph.lines());
  }

  private static Block upTo(Block.Paragraph paragraph, List<String> rows, int end) {
    var lines = paragraph.lines();
    boolean mapped = rows.size() == lines.last() - lines.first() + 1;
    var kept = mapped ? new Lines(lines.first(), lines.first() + end - 1) : lines;
    return new Block.Paragraph(new Prose(String.join("\n", rows.subList(0, end)), List.of()), kept);
  }
}
