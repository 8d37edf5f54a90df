package app.guidebox.guide.extract;

import app.guidebox.guide.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where in a question's body the answer begins. */
final class Answers {
  private static final WordList WORDS = Words.ANSWER.with(Words.CORRECT);

  private static final WordList PROBLEM = Words.load("problem");

  /** What a question is asked for, which its author tells before the answer. */
  static final WordList INTENTS = Words.load("intents");

  /** Words for an answer that mean no solution of a task. */
  private static final WordList REPLIES = Words.load("replies");

  private static final WordList OWN = Words.load("own-answers");

  /** What part a key answers: {@code Module 3 answer key}, {@code Section 4: Answer Keys}. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)(?:(?:(?:quick|self|knowledge|concept|skill|final|end)["
              + " -])?(?:check(?:point)?s?|review|recap|exercises?|lab|homework|worksheet|assessment)[\\s:]{1,3}|(?:module?|section|part|chapter|domain|unit|week|day|quiz|exam|test|practice|mock|final|set"
              + "|modul|teil|kapitel|lektion|módulo|capítulo|parte|\\d{1,3}|[-–—:])[\\s:]{1,3}){1,7}+");

  /** What a key answers, behind its title: {@code Respuestas del repaso}. */
  private static final Pattern OF_PART =
      Pattern.compile(
          "(?iU) (?:to|for|of|from|zum|zur|zu den|del?|de l[ao]s?|d[aeo]s?|du|alla|alle|della|van"
              + " de) (?:the |l['’])?(?:module?|section|chapter|unit|(?:quick"
              + " |self-?)?check|review|recap"
              + "|exam|quiz|lab|assessment|modul|kapitel|lektion|test|selbsttest|übung(?:en)?"
              + "|wiederholung|repaso|cap[ií]tulo|cuestionario|examen|m[oó]dulo|prueba|revis[aã]o|simulado|chapitre|révision|exercices?|ripasso|verifica|toets)(?:"
              + " \\d{1,3})?\\s*$");

  /** Which questions a key answers, behind its title: {@code Answer Key, Q28–Q33}. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)[\\s,:(\\[–—-]{1,5}(?:for )?(?:questions? ?|q\\.? ?)?\\d{1,4} ?(?:[-–—]|to)"
              + " ?q?\\d{1,4}[)\\]]?\\s*$");

  /** The titles of keys. */
  static final WordList KEY_TITLES = Words.load("answer-keys");

  private static final Set<String> CALLOUTS =
      Set.of("success", "check", "done", "answer", "solution", "faq-answer", "spoiler");

  /** What a heading says after the answer label, such as the letters of the right options. */
  private static final int MAX_KEY = 30;

  private static final Pattern OPTION_B =
      Pattern.compile("(?s).*(?:\n\\s*[-*+]?\\s*\\W{0,2}| \\| )[Bb][*_]{0,2}\\s*[:.)].*");

  /** Where the number of a part ends: {@code **2}. */
  private static final int PLACE = 3;

  private Answers() {}

  /** Whether the heading announces an answer or an explanation and says nothing else. */
  static boolean isAnswerHeading(Unit unit) {
    String title = unit.isHeading() ? QuestionText.withoutNumber(unit.text()) : "";
    return label(title)
        .or(() -> Label.of(title, Words.EXPLANATION))
        .filter(label -> label.rest().length() <= MAX_KEY)
        .isPresent();
  }

  /** Whether the heading titles the answer to a numbered question: {@code Answer to exercise 3}. */
  static boolean announces(String heading) {
    if (heading.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    String text = Words.lower(QuestionText.withoutNumber(heading));
    int first = text.indexOf(' ');
    int second = first < 0 ? -1 : text.indexOf(' ', first + 1);
    return first > 1
        && text.codePoints().anyMatch(Character::isDigit)
        && (Words.ANSWER.contains(text.substring(0, first))
            || (second > 0 && Words.ANSWER.contains(text.substring(0, second))));
  }

  /** Whether the heading is the title of the answers to all questions. */
  static boolean isKeyTitle(Unit unit) {
    return unit.isHeading() && isKeyTitle(unit.text());
  }

  /** Whether the text is such a title. */
  static boolean isKeyTitle(String text) {
    if (!KEY_TITLES.mayStandIn(text)) {
      return false;
    }
    Matcher parts = PARTS.matcher(text);
    String part = parts.lookingAt() ? text.substring(parts.end()) : text;
    boolean ranged = part.chars().anyMatch(Character::isDigit);
    String title = ranged ? RANGE.matcher(part).replaceFirst("") : part;
    String bare = OF_PART.matcher(QuestionText.withoutNumber(title)).replaceFirst("");
    return Label.of(bare, KEY_TITLES).filter(label -> label.rest().isEmpty()).isPresent();
  }

  /** The answer label that the text begins with. */
  static Optional<Label> label(String written) {
    String text = withoutPlace(written);
    return Label.of(text, WORDS)
        .filter(Label::marked)
        .or(() -> Label.of(text, WORDS).filter(found -> found.rest().isEmpty()))
        .or(() -> beforeLetters(text))
        .filter(found -> !found.word().equals("a") || !OPTION_B.matcher(text).matches());
  }

  // "Answer B", "**Resposta A, C**"
  private static Optional<Label> beforeLetters(String text) {
    String line = text.length() <= MAX_KEY ? Emphasis.unwrapped(text) : "";
    int end = line.length();
    while (end > 0 && "ABCDEFGH, ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean letters = end > 0 && end + 1 < line.length() && line.charAt(end) == ' ';
    String word = letters ? Words.lower(line.substring(0, end)) : "";
    return REPLIES.contains(word)
        ? Optional.of(new Label(word, "", line.substring(end).strip(), true))
        : Optional.empty();
  }

  // "**2. The answer:** …" names the second part of what is told of a question.
  private static String withoutPlace(String text) {
    boolean placed =
        text.length() > PLACE + 1
            && text.startsWith("**")
            && Character.isDigit(text.charAt(2))
            && text.startsWith(". ", PLACE);
    String bare = placed ? "**" + text.substring(PLACE + 2) : text;
    return placed && Label.of(bare, WORDS).filter(l -> l.word().indexOf(' ') > 0).isPresent()
        ? bare
        : text;
  }

  /** Whether the text begins with a label such as {@code **Answer:**}, set off and with text. */
  static boolean isLabelled(String text) {
    return Label.of(text, WORDS).filter(Label::marked).filter(l -> !l.rest().isEmpty()).isPresent();
  }

  /** Whether the text is labelled as an answer, not only as correct. */
  static boolean isAnswer(String text) {
    return isLabelled(text) && Label.of(text, Words.ANSWER).isPresent();
  }

  /** Whether the unit tells what the author answered in a test, which gives the question away. */
  static boolean isOwn(Unit unit) {
    return unit.isParagraph() && Label.of(unit.text(), OWN).filter(Label::marked).isPresent();
  }

  /** Whether the unit only says that such an answer stands below it. */
  static boolean isOwnTitle(Unit unit) {
    return isOwn(unit) && Label.of(unit.text(), OWN).filter(l -> l.rest().isEmpty()).isPresent();
  }

  /** Whether the unit tells a problem, which a solution below it answers. */
  static boolean isProblem(Unit unit) {
    return unit.isParagraph() && Label.of(unit.text(), PROBLEM).filter(Label::marked).isPresent();
  }

  /** Whether the unit tells what a question is asked for. */
  static boolean isIntent(Unit unit) {
    return unit.isParagraph() && Label.of(unit.text(), INTENTS).filter(Label::marked).isPresent();
  }

  /** Whether the text, all of it in italics, tells what a question is asked for. */
  static boolean isAside(String text) {
    String bare = text.strip();
    int end = bare.length() - 1;
    return end > 1
        && "*_".indexOf(bare.charAt(0)) >= 0
        && bare.charAt(1) != bare.charAt(0)
        && bare.indexOf(bare.charAt(0), 1) == end
        && Label.of(bare.substring(1, end), INTENTS).filter(Label::marked).isPresent();
  }

  /** Whether the heading, or a line set off by a quotation, says no more than that. */
  static boolean isIntentTitle(Unit unit) {
    String title = unit.isHeading() ? unit.text() : quotedLine(unit);
    return !title.isEmpty()
        && Label.of(title, INTENTS).filter(label -> label.rest().isEmpty()).isPresent();
  }

  /** The text of a paragraph, or of the line that a quotation sets off; else empty. */
  static String line(Unit unit) {
    return unit.isParagraph() ? unit.text() : quotedLine(unit);
  }

  // "> What it is asked for" by itself.
  private static String quotedLine(Unit unit) {
    return unit.block() instanceof Block.Quote quote
            && quote.callout().isEmpty()
            && quote.blocks().size() == 1
            && quote.blocks().getFirst() instanceof Block.Paragraph(var text, _)
        ? text.markdown()
        : "";
  }

  /** Whether the answer begins with that unit. */
  static boolean beginsAt(Unit unit, Habits habits) {
    return switch (unit.block()) {
      case Block.Heading _ ->
          label(QuestionText.withoutNumber(unit.text()))
              .filter(found -> found.rest().length() <= MAX_KEY)
              .isPresent();
      case Block.Paragraph _ -> label(unit.text()).isPresent();
      case Block.Details details -> habits.answers(details) || habits.asks(details);
      case Block.Quote quote -> announces(quote);
      case Block.ListBlock list ->
          firstText(list).flatMap(Answers::label).isPresent()
              && Options.among(List.of(unit)).isEmpty();
      case Block.Table _, Block.Fence _, Block.Rule _ -> false;
    };
  }

  private static boolean announces(Block.Quote quote) {
    if (CALLOUTS.contains(quote.callout())
        || Words.ANSWER.contains(quote.callout())
        || label(quote.title().markdown()).isPresent()) {
      return true;
    }
    return !quote.blocks().isEmpty()
        && quote.blocks().getFirst() instanceof Block.Paragraph(var text, _)
        && label(text.markdown()).isPresent();
  }

  private static Optional<String> firstText(Block.ListBlock list) {
    var blocks = list.items().getFirst().blocks();
    return !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph(var text, _)
        ? Optional.of(text.markdown())
        : Optional.empty();
  }

  /** The unit's Markdown as part of an answer: folds opened, labels taken off. */
  static List<String> open(Unit unit) {
    return switch (unit.block()) {
      case Block.Heading _ -> part(unlabelled(QuestionText.withoutNumber(unit.text())));
      case Block.Paragraph _ -> part(unlabelled(unit.text()));
      case Block.Details(_, _, var blocks, _) -> opened(Trailing.trimmed(blocks));
      case Block.Quote quote -> opened(quote);
      case Block.ListBlock list
          when list.items().size() == 1 || firstText(list).flatMap(Answers::label).isPresent() ->
          opened(list);
      default -> List.of(MarkdownWriter.write(unit.block()));
    };
  }

  // "> [!success]- Answer **Correct answer: B**" tells the answer in its title.
  private static List<String> opened(Block.Quote quote) {
    String title = quote.title().markdown();
    String bold = title.substring(Math.max(0, title.indexOf("**")));
    var told = label(title).or(() -> label(bold)).map(Label::rest).map(Answers::unlabelled);
    var parts = new ArrayList<>(part(told.orElse("")));
    parts.addAll(opened(quote.blocks()));
    return parts;
  }

  // "> **Answer:** …" without a title.
  private static boolean isLabelled(Block.Quote quote) {
    return quote.callout().isEmpty()
        && quote.title().markdown().isBlank()
        && !quote.blocks().isEmpty()
        && quote.blocks().getFirst() instanceof Block.Paragraph(var text, _)
        && label(text.markdown()).isPresent();
  }

  // An answer that is one quotation and no more is set off by it only on the page.
  private static boolean isPlain(Block.Quote quote) {
    return quote.callout().isEmpty() && quote.title().markdown().isBlank();
  }

  private static List<String> opened(Block.ListBlock list) {
    var parts = new ArrayList<>(opened(list.items().getFirst().blocks()));
    if (list.items().size() > 1) {
      var rest = list.items().subList(1, list.items().size());
      var lines = rest.getFirst().lines().to(rest.getLast().lines().last());
      parts.add(
          MarkdownWriter.write(
              new Block.ListBlock(list.numbered(), list.start() + 1, rest, lines)));
    }
    return parts;
  }

  private static List<String> opened(List<Block> blocks) {
    var parts = new ArrayList<String>();
    for (Block block : blocks) {
      boolean first = parts.isEmpty();
      if (first && block instanceof Block.Rule) {
        continue;
      }
      boolean whole = blocks.size() == 1 && block instanceof Block.Quote quote && isPlain(quote);
      if (first && block instanceof Block.Quote quote && (whole || isLabelled(quote))) {
        parts.addAll(opened(quote));
        continue;
      }
      if (first && isAnnounced(block)) {
        parts.addAll(opened(((Block.Details) block).blocks()));
        continue;
      }
      parts.addAll(part(first ? unlabelled(block) : MarkdownWriter.write(block)));
    }
    return parts;
  }

  // A fold in a fold: the inner one shows the answer to what the outer one asks.
  private static boolean isAnnounced(Block block) {
    return block instanceof Block.Details details
        && FoldWords.announcesAnswer(details.summary().plain());
  }

  private static String unlabelled(Block block) {
    return switch (block) {
      case Block.Paragraph(var text, _) -> unlabelled(text.markdown());
      case Block.Heading(_, var text, _) when label(text.markdown()).isPresent() ->
          unlabelled(text.markdown());
      default -> MarkdownWriter.write(block);
    };
  }

  private static List<String> part(String text) {
    return text.isBlank() ? List.of() : List.of(text);
  }

  /** The text without the answer label at its beginning. */
  static String unlabelled(String text) {
    return label(text).map(Label::rest).orElse(text);
  }
}
