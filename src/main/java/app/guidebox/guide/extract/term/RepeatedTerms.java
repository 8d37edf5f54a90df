package app.guidebox.guide.extract.term;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.asking.BareQuestions;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.wording.GlossaryTitles;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells apart terms that a guide defines more than once, letters, and questions such as "What is
 * it?": each carries the headings above it.
 */
public final class RepeatedTerms {
  /** Headers above what is said of one thing. */
  private static final WordList ASPECTS = Words.load("aspect-headers");

  /** Names of what many things have. */
  private static final WordList GENERIC =
      Words.load("generic-terms").with(Words.load("heading-names"), Words.load("vague-names"));

  /** Names of what is counted in one thing and in another. */
  private static final WordList COUNTED = Words.load("counted-kinds");

  /** With these a name says of what side something is told: {@code By rig}, {@code Nach Größe}. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "by",
          "for",
          "in",
          "with",
          "without",
          "at",
          "nach",
          "bei",
          "für",
          "mit",
          "ohne",
          "im",
          "por",
          "para",
          "según",
          "segundo",
          "conforme",
          "con",
          "sin",
          "com",
          "sem",
          "em",
          "en",
          "par",
          "selon",
          "pour",
          "avec",
          "sans",
          "secondo",
          "per",
          "senza",
          "volgens",
          "naar",
          "voor",
          "bij",
          "zonder",
          "по",
          "для",
          "при",
          "без",
          "за",
          "według",
          "dla",
          "przy",
          "podle",
          "podľa",
          "pro",
          "při",
          "efter",
          "för",
          "med",
          "utan",
          "theo",
          "menurut",
          "berdasarkan");

  private static final int MAX_WORDS = 6;

  private static final int MAX_DIGITS = 2;

  /** A longer entry of a list is no title of what stands below it. */
  private static final int MAX_ENTRY = 60;

  /** A longer text says more than a figure. */
  private static final int MAX_FIGURE = 24;

  /** From here on scripts follow whose signs stand for more than a sound. */
  private static final char FIRST_SIGN = '\u2E80';

  /** Words beside the numbers of a figure. */
  private static final int MAX_UNITS = 2;

  /** At the end of a question these refer to what stands above it. */
  private static final Set<String> PRONOUNS = Set.of("it", "them", "this", "these", "that", "they");

  /** Behind these the one stands that a question is about. */
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "does", "do", "did", "can", "could", "will", "would",
          "should", "has", "have", "son", "são", "sont", "sind", "sono");

  /** These say no more than that it is the one above. */
  private static final Set<String> POINTERS =
      Set.of(
          "it", "them", "this", "these", "that", "they", "its", "their", "sus", "seus", "suas",
          "ses", "seine", "ihre");

  /** {@code Who are these sailors?} */
  private static final int POINTING = 4;

  /** With these the last word of a question names what the title above is. */
  private static final Set<String> DEMONSTRATIVES =
      Set.of(
          "this", "these", "este", "esta", "estos", "estas", "estes", "dieser", "diese", "dieses",
          "ce", "cet", "cette", "ces", "questo", "questa", "questi", "queste", "этот", "эта", "эти",
          "deze");

  private RepeatedTerms() {}

  /**
   * The cards, each with a front that says what it is about.
   *
   * @param title what the guide calls itself, for what stands below no heading
   * @param lists the guide's lists, inner ones after their outer ones
   */
  public static List<Candidate> told(
      List<Candidate> candidates, String title, List<Outline.PlacedList> lists) {
    Map<String, Integer> fronts = new HashMap<>();
    candidates.forEach(candidate -> count(candidate, fronts));
    var alone = LoneTerms.of(candidates, lists);
    return candidates.stream()
        .map(candidate -> told(candidate, fronts, alone, title, lists))
        .toList();
  }

  private static void count(Candidate candidate, Map<String, Integer> fronts) {
    if (candidate instanceof Candidate.Found(_, var card, _)
        && (isTerm(card) || isRow(card) || isShort(card))) {
      fronts.merge(Words.lower(card.front()), 1, Integer::sum);
    }
  }

  private static boolean isTerm(CardContent card) {
    return card.kind() == CardKind.DEFINITION;
  }

  // "Who sails her?" below the names of several ships.
  private static boolean isShort(CardContent card) {
    return card.kind() == CardKind.QUESTION
        && card.front().length() <= BareQuestions.MAX
        && card.front().indexOf('\n') < 0;
  }

  // "S" of "SOLID" says nothing by itself; a sign of Chinese or a syllable of Korean is a word.
  private static boolean isLetter(String front) {
    return front.length() == 1 && front.charAt(0) < FIRST_SIGN;
  }

  private static boolean isUnclear(CardContent card, Map<String, Integer> fronts) {
    boolean again = fronts.getOrDefault(Words.lower(card.front()), 0) >= 2;
    return isTerm(card)
        ? again || isLetter(card.front()) || isGeneric(card) || isCounted(card.front())
        : (again && isShort(card))
            || (isRow(card) && (again || isAspect(card.front()) || isCounted(named(card.front()))));
  }

  // "Type 1" and "Level 2": of what, the title above says.
  private static boolean isCounted(String name) {
    int space = name.indexOf(' ');
    return space > 0
        && name.length() <= space + MAX_DIGITS + 1
        && name.substring(space + 1).chars().allMatch(Character::isDigit)
        && COUNTED.contains(Words.lower(name.substring(0, space)));
  }

  // "Type: 3" above the other columns of a table.
  private static String named(String front) {
    int end = front.indexOf("\n\n");
    String cell = end < 0 ? front : front.substring(0, end);
    return cell.length() <= MAX_ENTRY && cell.indexOf(": ") == cell.indexOf(':')
        ? cell.replace(":", "")
        : cell;
  }

  // "12 m": whose length that is the title above says.
  private static boolean isFigure(String back) {
    if (back.startsWith("$") && back.endsWith("$")) {
      return false;
    }
    int at = 0;
    while (at < back.length() && "~≈<>≤≥±+$€ ".indexOf(back.charAt(at)) >= 0) {
      at++;
    }
    return at < back.length()
        && back.length() <= MAX_FIGURE
        && Character.isDigit(back.charAt(at))
        && Arrays.stream(back.split(" ")).filter(RepeatedTerms::isWord).count() <= MAX_UNITS;
  }

  private static boolean isWord(String part) {
    return part.codePoints().anyMatch(Character::isLetter);
  }

  // "Drawback" and "Location" are what is said of the title above.
  private static boolean isGeneric(CardContent card) {
    String front = card.front();
    return (TermWords.isAspect(front) || GENERIC.contains(Words.lower(front)))
        && !GlossaryTitles.announced(card.source().headingPath());
  }

  private static boolean isRow(CardContent card) {
    return card.kind() == CardKind.TABLE_ROW;
  }

  // "Property: Colour" above one column tells of what the title names.
  private static boolean isAspect(String front) {
    int colon = front.indexOf(": ");
    return colon > 0
        && front.indexOf(", ", front.lastIndexOf('\n')) < 0
        && ASPECTS.contains(Words.lower(front.substring(0, colon)).strip());
  }

  // "- Reefing" above "- How?" is what that asks about.
  private static Optional<String> entry(Lines lines, List<Outline.PlacedList> lists) {
    return lists.reversed().stream()
        .filter(placed -> holds(placed.list().lines(), lines))
        .flatMap(placed -> placed.list().items().stream())
        .filter(item -> item.lines().first() < lines.first() && holds(item.lines(), lines))
        .findFirst()
        .flatMap(Block.Item::firstText)
        .map(text -> TermWords.withoutEnd(text, " :：-–—"))
        .map(text -> TermWords.withoutEnd(Emphasis.unwrapped(text), " :："))
        .filter(text -> text.length() <= MAX_ENTRY && text.indexOf('\n') < 0);
  }

  private static boolean holds(Lines outer, Lines inner) {
    return outer.first() <= inner.first() && inner.last() <= outer.last();
  }

  // "What is it?" asks about the title above it.
  private static boolean isBare(CardContent card) {
    return (card.kind() == CardKind.QUESTION || isTerm(card)) && BareQuestions.isOne(card.front());
  }

  // "How to avoid them" or "When should you use it?" below a title that says what is meant.
  private static boolean refersBack(Convention convention, CardContent card) {
    String front = card.front();
    if (convention != Convention.HEADING
        || front.length() > BareQuestions.MAX
        || front.indexOf('\n') >= 0
        || !QuestionText.begins(front)
        || QuestionTitles.announced(card.source().headingPath())) {
      return false;
    }
    String[] words = BareQuestions.words(front).split(" ", MAX_WORDS + 1);
    return words.length <= MAX_WORDS
        && (PRONOUNS.contains(words[words.length - 1]) || pointsBack(words));
  }

  // "Is this a squall", "Why does it heel", "Which wind does it need", "What are its parts".
  private static boolean pointsBack(String[] words) {
    return IntStream.range(1, words.length)
        .anyMatch(i -> POINTERS.contains(words[i]) && AUXILIARIES.contains(words[i - 1]));
  }

  // "Who is this pilot?" right below a title that is no title of questions.
  private static boolean pointsAt(CardContent card) {
    String front = card.front();
    var path = card.source().headingPath();
    if (card.kind() != CardKind.QUESTION
        || front.length() > BareQuestions.MAX
        || front.indexOf('\n') >= 0
        || front.contains("![")
        || path.isEmpty()
        || !QuestionText.begins(front)
        || QuestionTitles.announced(List.of(path.getLast()))) {
      return false;
    }
    String[] words = BareQuestions.words(front).split(" ", POINTING + 1);
    return words.length == POINTING && DEMONSTRATIVES.contains(words[POINTING - 2]);
  }

  // "By rig" and "For beginners" say nothing without what stands above them.
  private static boolean isSide(CardContent card) {
    String front = card.front();
    int space = front.indexOf(' ');
    return isTerm(card)
        && space > 0
        && PREPOSITIONS.contains(Words.lower(front.substring(0, space)))
        && !GlossaryTitles.within(card.source().headingPath());
  }

  private static Candidate told(
      Candidate candidate,
      Map<String, Integer> fronts,
      Set<Integer> alone,
      String title,
      List<Outline.PlacedList> lists) {
    if (!(candidate instanceof Candidate.Found(var convention, var card, var lines))
        || !(isBare(card)
            || (convention == Convention.DEFINITION && isSide(card))
            || (convention == Convention.DEFINITION && alone.contains(lines.first()))
            || isUnclear(card, fronts)
            || refersBack(convention, card)
            || pointsAt(card)
            || (convention == Convention.DEFINITION && isTerm(card) && isFigure(card.back())))) {
      return candidate;
    }
    var path = new ArrayList<>(card.source().headingPath());
    if (isBare(card) || isSide(card)) {
      entry(lines, lists).ifPresent(path::add);
    }
    path.replaceAll(above -> TermWords.withoutEnd(above, " :："));
    String about = path.isEmpty() ? title.strip() : String.join(" › ", path);
    if (about.isEmpty() || about.equals(card.front())) {
      return candidate;
    }
    String front = card.front() + "\n\n" + about;
    var told = new CardContent(card.kind(), front, card.back(), card.options(), card.source());
    return new Candidate.Found(convention, told, lines);
  }
}
