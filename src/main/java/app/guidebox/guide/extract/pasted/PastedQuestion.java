package app.guidebox.guide.extract.pasted;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.pasted.PastedTests.Row;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One question of a {@link PastedTests pasted test}, told apart into its parts. */
final class PastedQuestion {
  private static final WordList RIGHT = Words.load("chosen-right");
  private static final WordList WRONG = Words.load("chosen-wrong");
  private static final WordList OVERALL = Words.load("overall-explanations");

  /** What stands below all of it and tells nothing. */
  private static final WordList FOOT =
      new WordList(Set.of("domain", "resources", "dominio", "recursos", "domaine", "ressourcen"));

  private static final Set<String> MARKS = Set.of("(correct)", "(correcto)", "(correcta)");
  private static final Set<String> WRONG_MARKS = Set.of("(incorrect)", "(incorrecto)");
  private static final Phrases DEMANDS = Phrases.of("choose ", "select ", "elija ", "selecciona");

  /** A line that says what stands below it is shorter. */
  private static final int MAX_LABEL = 40;

  private static final int LABEL_ROWS = 2;

  private final List<Row> rows;

  /** Where what explains all of it begins. */
  private final int overall;

  /** Whether each option is explained by itself. */
  private final boolean noted;

  private final Set<Integer> options = new TreeSet<>();
  private final Set<Integer> right = new TreeSet<>();

  private PastedQuestion(List<Row> rows) {
    this.rows = rows;
    var explained = new ArrayList<Integer>();
    int told = -1;
    for (int i = LABEL_ROWS; i < rows.size(); i++) {
      told = told < 0 && says(i, OVERALL) ? i : told;
      if (told < 0 && says(i, Words.EXPLANATION)) {
        explained.add(i);
      }
    }
    noted = told >= 0 ? !explained.isEmpty() : explained.size() > 1;
    overall = told >= 0 ? told : explained.size() == 1 ? explained.getFirst() : rows.size();
  }

  /** Where the question ends that begins with the first row: before a title below its answer. */
  static int end(List<Row> rows) {
    boolean told = false;
    for (int i = LABEL_ROWS; i < rows.size(); i++) {
      if (told && rows.get(i).block() instanceof Block.Heading) {
        return i;
      }
      told |= says(rows.get(i), RIGHT) || MARKS.contains(Words.lower(rows.get(i).text()));
    }
    return rows.size();
  }

  /** The question as blocks: its stem, its options as boxes, and what explains them. */
  static List<Block> read(List<Row> written) {
    var rows = new ArrayList<>(written.subList(0, LABEL_ROWS));
    int end = LABEL_ROWS;
    while (end < written.size() && !says(written.get(end), FOOT)) {
      rows.add(opened(written.get(end)));
      end++;
    }
    return new PastedQuestion(rows).blocks();
  }

  // "# retries" among lines of code is no title.
  private static Row opened(Row row) {
    return row.block() instanceof Block.Heading
        ? new Row("\\# " + row.text(), row.lines(), true, null)
        : row;
  }

  private List<Block> blocks() {
    findMarked();
    if (right.isEmpty() || options.iterator().next() <= LABEL_ROWS) {
      return List.of();
    }
    int first = options.iterator().next();
    boolean blank = rows.subList(LABEL_ROWS, first).stream().anyMatch(PastedQuestion::isBlank);
    int stem = noted || blank ? first : stemEnd(first);
    while (stem > LABEL_ROWS && isMark(stem - 1)) {
      stem--;
    }
    for (int i = stem; !noted && !blank && i < overall; i++) {
      if (!isMark(i)) {
        options.add(i);
      }
    }
    var blocks = new ArrayList<>(stem(stem));
    boolean open = options.size() == 1 || (blank && right.size() == 1);
    blocks.add(open ? answer(right.iterator().next()) : offered());
    blocks.addAll(explanation());
    return blocks;
  }

  // A gap to be filled in is no choice, and what is filled in is no option.
  private static boolean isBlank(Row row) {
    return row.text().contains("__");
  }

  private Block answer(int at) {
    return PastedTests.paragraph("**Answer:** ", rows.subList(at, at + 1));
  }

  // A line above an option, or below it, tells whether it is right; so does what explains it.
  private void findMarked() {
    for (int i = LABEL_ROWS; i < overall; i++) {
      boolean next = i + 1 < overall;
      if (next && says(i, RIGHT)) {
        options.add(i + 1);
        right.add(i + 1);
      } else if (next && says(i, WRONG)) {
        options.add(i + 1);
      } else if (MARKS.contains(Words.lower(rows.get(i).text()))) {
        options.add(i - 1);
        right.add(i - 1);
      } else if (WRONG_MARKS.contains(Words.lower(rows.get(i).text()))
          || (noted && says(i, Words.EXPLANATION))) {
        options.add(i - 1);
      }
    }
  }

  private boolean isMark(int at) {
    String text = Words.lower(rows.get(at).text());
    return says(at, RIGHT) || says(at, WRONG) || MARKS.contains(text) || WRONG_MARKS.contains(text);
  }

  private boolean says(int at, WordList words) {
    return says(rows.get(at), words);
  }

  private static boolean says(Row row, WordList words) {
    return row.block() == null
        && row.text().length() <= MAX_LABEL
        && words.mayBeSaidIn(row.text())
        && words.contains(Plain.title(row.text()));
  }

  // Behind the last line that asks, above the first option that is known for one.
  private int stemEnd(int option) {
    for (int i = option - 1; i >= LABEL_ROWS; i--) {
      if (rows.get(i).block() != null || asks(rows.get(i).text())) {
        return i + 1;
      }
    }
    int end = LABEL_ROWS + 1;
    while (end < option && !rows.get(end).begins()) {
      end++;
    }
    return end;
  }

  private static boolean asks(String text) {
    int end = text.length();
    while (end > 0 && " .)*_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String lower = Words.lower(text);
    return (end > 0 && ":：?？".indexOf(text.charAt(end - 1)) >= 0)
        || (text.endsWith(")") && DEMANDS.standIn(lower));
  }

  private List<Block> stem(int end) {
    Row label = rows.getFirst();
    var blocks = new ArrayList<Block>();
    int from = LABEL_ROWS;
    if (label.block() != null) {
      blocks.add(label.block());
    } else {
      int next = from;
      while (next < end && rows.get(next).block() == null && (next == from || !begins(next))) {
        next++;
      }
      String name = Plain.of(label.text()).replace(":", "").strip();
      var asked = new ArrayList<>(rows.subList(from, next));
      asked.addFirst(new Row("**" + name + ":**", label.lines(), true, null));
      blocks.add(PastedTests.paragraph("", asked));
      from = next;
    }
    blocks.addAll(PastedTests.blocks(rows.subList(from, end)));
    return blocks;
  }

  private boolean begins(int at) {
    return rows.get(at).begins();
  }

  private Block.ListBlock offered() {
    var items = new ArrayList<Block.Item>();
    for (int option : options) {
      var shown = new ArrayList<Block>(PastedTests.blocks(rows.subList(option, option + 1)));
      note(option, shown);
      var task = right.contains(option) ? Block.Task.DONE : Block.Task.OPEN;
      items.add(new Block.Item(task, shown, rows.get(option).lines()));
    }
    var lines = items.getFirst().lines().to(items.getLast().lines().last());
    return new Block.ListBlock(false, 1, items, lines);
  }

  // What stands below "Explanation", up to the next option.
  private void note(int option, List<Block> shown) {
    int end = option + 2;
    while (end < overall && !options.contains(end) && !isMark(end)) {
      end++;
    }
    if (noted && option + 2 < end && says(option + 1, Words.EXPLANATION)) {
      shown.add(PastedTests.paragraph("Explanation: ", rows.subList(option + 2, end)));
    }
  }

  private List<Block> explanation() {
    if (overall + 1 >= rows.size()) {
      return List.of();
    }
    int end = overall + 2;
    while (end < rows.size() && !begins(end)) {
      end++;
    }
    if (rows.get(overall + 1).block() != null) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(PastedTests.paragraph("**Explanation:** ", rows.subList(overall + 1, end)));
    blocks.addAll(PastedTests.blocks(rows.subList(end, rows.size())));
    return blocks;
  }
}
