package app.guidebox.guide.extract.table;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Option;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.extract.choice.AnswerKey;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Choice;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table with columns for the question, what it offers and what is right.
 *
 * @param options the column of all options, or those of one each
 * @param answer the column of the right options; -1 where they are marked among the others
 * @param notes the columns behind these, such as an explanation
 */
record TableQuiz(int question, List<Integer> options, int answer, List<Integer> notes) {
  private static final WordList OPTIONS = Words.load("options");
  private static final WordList RIGHT = Words.ANSWER.with(Words.CORRECT, Words.load("answer-keys"));

  /** What tells of a question, not of its answer: how hard it is, what it is about. */
  private static final WordList FACTS = Words.load("question-facts");

  private static final Pattern BREAK = Pattern.compile("\\s*(?:<br\\s{0,5}/?>|\n)\\s*");

  /** The letters or numbers of right options take no more. */
  private static final int MAX_KEY = 3;

  /** Reads the header; empty if it is none of such a table. */
  static Optional<TableQuiz> of(Block.Table table) {
    var headers = table.header().stream().map(cell -> bare(cell.markdown())).toList();
    int whole = last(headers, OPTIONS);
    int answer = last(headers, RIGHT);
    var options = whole > 0 ? List.of(whole) : answer < 0 ? List.<Integer>of() : lettered(table);
    // "Q#" may stand above the numbers.
    int question =
        options.isEmpty() ? -1 : last(headers.subList(0, options.getFirst()), Words.QUESTION);
    if (question < 0) {
      return Optional.empty();
    }
    var notes =
        IntStream.range(options.getLast() + 1, headers.size())
            .filter(column -> column != answer && !tellsOfQuestion(headers.get(column)))
            .boxed();
    return Optional.of(new TableQuiz(question, options, answer, notes.toList()));
  }

  // "Knowledge Category"
  private static boolean tellsOfQuestion(String header) {
    return Arrays.stream(header.split(" ")).anyMatch(FACTS::contains);
  }

  // The columns "A", "B" and "C", "Option A" or "Choice 1" and so on, side by side.
  private static List<Integer> lettered(Block.Table table) {
    var columns = new ArrayList<Integer>();
    for (int i = 0; i < table.header().size(); i++) {
      String letter = String.valueOf((char) ('a' + columns.size()));
      String header = Words.lower(Plain.of(table.header().get(i).markdown())).strip();
      boolean next =
          header.equals(letter)
              || header.endsWith(" " + letter)
              || header.endsWith(" " + (columns.size() + 1));
      if (next) {
        columns.add(i);
      } else if (!columns.isEmpty()) {
        break;
      }
    }
    return columns.size() < 2 ? List.of() : columns;
  }

  // "Correct Answer(s)"
  private static String bare(String header) {
    String title = Plain.title(header);
    return title.endsWith("(s") ? title.substring(0, title.length() - 2) : title;
  }

  private static int last(List<String> headers, WordList words) {
    return IntStream.range(0, headers.size())
        .filter(column -> words.contains(headers.get(column)))
        .max()
        .orElse(-1);
  }

  /** The card of a row; empty if its options or the right ones cannot be read. */
  Optional<Candidate> card(Block.Row row, String guide, List<String> path) {
    String key = answer < 0 ? "" : cell(row, answer);
    var choices = withRight(key, choices(row));
    var right = new TreeSet<>(AnswerKey.read(key, choices));
    if (right.isEmpty()) {
      IntStream.range(0, choices.size()).filter(i -> choices.get(i).marked()).forEach(right::add);
    }
    String front = Fronts.clean(Emphasis.unwrapped(cell(row, question)));
    if (choices.isEmpty() || right.isEmpty() || front.isBlank()) {
      return Optional.empty();
    }
    var shown = new ArrayList<Option>();
    for (int i = 0; i < choices.size(); i++) {
      shown.add(new Option(choices.get(i).text(), right.contains(i)));
    }
    String back =
        Stream.concat(
                right.stream().map(i -> choices.get(i).spelledOut()),
                notes.stream().map(column -> cell(row, column)))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("\n\n"));
    var source = new Source(guide, path, row.lines().first(), row.lines().last());
    var content = new CardContent(CardKind.CHOICE, front, back, shown, source);
    return Optional.of(new Candidate.Found(Convention.CHOICE, content, row.lines()));
  }

  private List<Choice> choices(Block.Row row) {
    if (options.size() == 1) {
      var rows = BREAK.splitAsStream(cell(row, options.getFirst()));
      return Options.ofRows(rows.filter(text -> !text.isBlank()).toList());
    }
    return IntStream.range(0, options.size())
        .mapToObj(i -> new Choice(letter(i), cell(row, options.get(i)), false))
        .filter(choice -> !choice.text().isBlank())
        .toList();
  }

  // The others stand in columns of their own, behind that of the right one.
  private List<Choice> withRight(String key, List<Choice> choices) {
    boolean apart =
        answer > question
            && answer < options.getFirst()
            && key.length() > MAX_KEY
            && choices.size() > 1
            && AnswerKey.read(key, choices).isEmpty();
    if (!apart) {
      return choices;
    }
    var texts =
        Stream.concat(choices.stream().map(Choice::text), Stream.of(key))
            .sorted(String.CASE_INSENSITIVE_ORDER)
            .toList();
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new Choice("", texts.get(i), texts.get(i).equals(key)))
        .toList();
  }

  private static String letter(int index) {
    return String.valueOf((char) ('A' + index));
  }

  private static String cell(Block.Row row, int column) {
    return row.cells().get(column).markdown();
  }
}
