package app.guidebox.guide.extract.choice;

import app.guidebox.guide.extract.found.Choice;
import app.guidebox.guide.extract.wording.Truths;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads which options an answer names. */
public final class AnswerKey {
  /** The letters that name options stand at the very beginning of an answer. */
  private static final int MAX_KEY = 100;

  private static final String LETTER = "[A-LА-Еa-lа-е1-9]";
  private static final Pattern LETTERS =
      Pattern.compile(
          "[\\s*_`(\\[\"'\\p{So}\\x{FE0F}]*(?i:(?:the )?(?:correct"
              + " )?(?:options?|answers?|choices?|letters?|letras?|lettres?|lettera|buchstaben?|alternativas?|opción|opção|вариант|буква)?(?:"
              + " (?:is|are))?[:\\s]*)?[\\s*_`(\\[]*("
              + LETTER
              + "(?:[\\s*_`)\\]]*(?:,|;|&|/|\\+|\\band\\b|\\bund\\b|\\by\\b|\\be\\b|\\bet\\b|\\bи\\b|、|，|和|(?<=,)\\s(?=and\\b))+[\\s*_`(\\[]*"
              + LETTER
              + ")*)(?![\\p{L}\\p{N}'’])[\\s*_`)\\]]*(?:[.:：,;)\\-–—=>→\n(。．，；、）（]|$|\\s)");

  /** One of the letters; those that stand for "and" between two others are none. */
  private static final Pattern SINGLE =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?!(?<=\\s)[eyи]\\s)" + LETTER + "(?![\\p{L}\\p{N}])");

  private static final Pattern JOINED = Pattern.compile("[\\s*_`]*([A-H]{2,5})[\\s*_`.]*(?:\n|$)");

  private static final Pattern ONLY_LETTERS =
      Pattern.compile(
          "(?i:(?:options?|letters?|letras?|lettres?|lettera|buchstaben?|alternativas?|opción|opção|вариант|буква)\\s(?=\\S(?!\\p{L})))?[\\s*_`()\\[\\].,;:&+/\\p{So}\\x{FE0F}]*(?:(?:[A-LА-Еa-lа-е1-9]|and|und|et)[\\s*_`()\\[\\].,;:&+/、，和]*)+");

  private static final Pattern MATCHED =
      Pattern.compile(
          "[\\s*_(]*[A-La-l]\\s?[-–—→:=]>?\\s?\\d{1,2}[\\s*_]*[,;·\\s]\\s?[B-Lb-l]\\s?[-–—→:=]>?\\s?\\d{1,2}\\b");

  private static final Pattern ORDERED =
      Pattern.compile("[\\s*_(]*[A-La-l](?:\\s?(?:→|->|>|⇒|<)\\s?[A-La-l](?!\\p{L})){2,}");

  private static final Pattern NUMBER =
      Pattern.compile("[*_\\s]*(?i:option )?([1-9])[*_]*(?:(?:[.):]|\\s[-–—])\\s+|\\s*\\()");

  private static final Pattern TITLED_PART =
      Pattern.compile("(?m)^[#*_\\s]*\\p{Lu}\\p{L}+(?: \\p{L}+)? \\(b\\)");

  private static final Pattern FIRST_PART =
      Pattern.compile("[\\s*_(>-]*[aA][*_]{0,2}[).][*_]{0,2}\\s");
  private static final Pattern SECOND_PART =
      Pattern.compile("(?m)^[\\s*_(>-]*[bB][*_]{0,2}[).][*_]{0,2}\\s");

  /** {@code a) rope · b) sail · c) mast}, all in one line. */
  private static final Pattern PARTS_BESIDE =
      Pattern.compile(
          "[·;,|/][\\s*_]{1,4}b[*_]{0,2}\\)\\s[^\n]{1,200}?[·;,|/][\\s*_]{1,4}c[*_]{0,2}\\)\\s");

  private static final Set<String> MAY_BE_WORD =
      Set.of(
          "A", "a", "E", "e", "I", "i", "O", "o", "Y", "y", "А", "а", "б", "В", "в", "г", "д", "Е",
          "е", "И", "и");
  private static final Pattern WORD = Pattern.compile(" (?:\\p{Ll}|`[^`\n]{1,60}` \\p{Ll})");
  private static final Pattern VERB =
      Pattern.compile(" (?:because|is|since|as|are|weil|porque)\\b");

  private AnswerKey() {}

  /** The indexes of the options that the answer names; empty if it names none. */
  public static Set<Integer> read(String answer, List<Choice> choices) {
    String first = FirstLine.of(answer);
    var same = verbatim(first.strip(), choices);
    if (!same.isEmpty()) {
      return same;
    }
    var judged = verdict(first, choices);
    if (!judged.isEmpty()) {
      return judged;
    }
    var named = byLetter(answer, choices);
    // Nothing but letters, and then nothing or an empty line, repeats no option's text.
    if (!named.isEmpty() && isBare(first) && isParted(answer, first.length())) {
      return named;
    }
    var repeated = AnswerTexts.repeated(answer, choices);
    return repeated.containsAll(named) ? repeated : named;
  }

  // "2/3" is the option that says so, not the second and the third, and "A Danforth" no letter.
  private static Set<Integer> verbatim(String first, List<Choice> choices) {
    if (first.length() < 2 || first.length() > MAX_KEY || !mayBeText(first)) {
      return Set.of();
    }
    String wanted = AnswerTexts.comparable(first);
    for (int i = 0; i < choices.size(); i++) {
      if (wanted.equals(AnswerTexts.comparable(choices.get(i).text()))) {
        return Set.of(i);
      }
    }
    return Set.of();
  }

  // "True. It floats." chooses between "True" and "False".
  private static Set<Integer> verdict(String first, List<Choice> choices) {
    String word = Truths.told(first);
    var said =
        IntStream.range(0, word.isEmpty() ? 0 : choices.size())
            .filter(i -> Truths.isOne(choices.get(i).text()))
            .filter(i -> Truths.first(choices.get(i).text()).equals(word))
            .boxed()
            .collect(Collectors.toSet());
    return said.size() == 1 ? said : Set.of();
  }

  // Neither a mark nor no more than letters.
  private static boolean mayBeText(String first) {
    return Words.hasDigit(first) || (Character.isLetter(first.codePointAt(0)) && !isBare(first));
  }

  /** Whether the answer names some of these by a letter, or is no more than their numbers. */
  public static boolean namesPlaces(String answer, List<Choice> choices) {
    String first = answer.lines().findFirst().orElse("");
    return (isBare(first) || !Words.hasDigit(first)) && !byLetter(answer, choices).isEmpty();
  }

  private static boolean isParted(String answer, int end) {
    return end == answer.length() || answer.startsWith("\n\n", end);
  }

  private static boolean isBare(String line) {
    return line.length() < MAX_KEY && ONLY_LETTERS.matcher(line).matches();
  }

  /** Whether the answer begins with one of these and its number: {@code 2. rain}. */
  public static boolean namesNumber(String answer, List<Choice> choices) {
    Matcher number = NUMBER.matcher(answer);
    int index = number.lookingAt() ? index(number.group(1).charAt(0), choices) : -1;
    return index >= 0
        && AnswerTexts.comparable(answer.substring(number.end()))
            .startsWith(AnswerTexts.comparable(choices.get(index).text()));
  }

  /** Whether the answer is the text of one or more of these. */
  public static boolean repeats(String answer, List<Choice> choices) {
    return !AnswerTexts.repeated(answer, choices).isEmpty();
  }

  /** Whether the first line is one of these with its letter: {@code A. rain}. */
  public static boolean repeatsLettered(String answer, List<Choice> choices) {
    String first = AnswerTexts.comparable(FirstLine.of(answer));
    return choices.stream()
        .anyMatch(
            choice -> first.equals(AnswerTexts.comparable(choice.letter() + " " + choice.text())));
  }

  /**
   * The answer with the right options in full, in place of the bare letters that name them.
   *
   * @param right the indexes of the right options
   */
  public static String spelledOut(String answer, List<Choice> choices, Set<Integer> right) {
    String first = answer.lines().findFirst().orElse("");
    boolean bare = isBare(first);
    boolean marked = AnswerTexts.marksLetters(answer, choices);
    if (!first.isEmpty() && !bare && !marked) {
      return withOptions(answer, choices, right);
    }
    String spelled =
        right.stream()
            .sorted()
            .map(choices::get)
            .map(Choice::spelledOut)
            .collect(Collectors.joining("\n\n"));
    String rest =
        marked
            ? answer.lines().skip(choices.size()).collect(Collectors.joining("\n"))
            : answer.substring(first.length());
    return (spelled + "\n\n" + rest.strip()).strip();
  }

  // "A – it holds any load" with the right option for its letter.
  private static String withOptions(String answer, List<Choice> choices, Set<Integer> right) {
    Matcher letters = LETTERS.matcher(answer.substring(0, Math.min(answer.length(), MAX_KEY)));
    boolean led = letters.lookingAt() && byLetter(answer, choices).equals(right);
    return led ? KeyRemark.told(answer, letters.end(1), choices, right).orElse(answer) : answer;
  }

  // "A-2, B-1" matches two lists and "B → A → C" puts one in order: neither chooses.
  private static boolean matchesLists(String answer) {
    return MATCHED.matcher(answer).lookingAt() || ORDERED.matcher(answer).lookingAt();
  }

  private static Set<Integer> byLetter(String answer, List<Choice> choices) {
    if (matchesLists(answer)) {
      return Set.of();
    }
    String begin = answer.substring(0, Math.min(answer.length(), MAX_KEY));
    Matcher letters = LETTERS.matcher(begin);
    Matcher joined = JOINED.matcher(begin);
    var found = new TreeSet<Integer>();
    if (joined.lookingAt()) {
      joined.group(1).chars().forEach(c -> found.add(index(c, choices)));
    } else if (letters.lookingAt() && !isArticle(begin, letters)) {
      Matcher letter = SINGLE.matcher(letters.group(1));
      while (letter.find() && !isValue(letter.group(), found, choices)) {
        found.add(index(letter.group().charAt(0), choices));
      }
    }
    return found.contains(-1) ? Set.of() : found;
  }

  // "A load balancer …" begins with a word, not with a letter that names an option.
  private static boolean isArticle(String answer, Matcher letters) {
    String letter = letters.group(1);
    String after = answer.substring(letters.end(1));
    boolean word = WORD.matcher(after).lookingAt() && !VERB.matcher(after).lookingAt();
    return MAY_BE_WORD.contains(letter) && word;
  }

  // "C, 5" names an option by its letter and then says what it is.
  private static boolean isValue(String letter, Set<Integer> named, List<Choice> choices) {
    return !named.isEmpty()
        && Character.isDigit(letter.charAt(0))
        && !choices.getFirst().letter().isEmpty()
        && Character.isLetter(choices.getFirst().letter().charAt(0));
  }

  private static int index(int letter, List<Choice> choices) {
    int upper = Character.toUpperCase(letter);
    int latin = upper >= 'А' ? upper - 'А' + 'A' : upper;
    int index = Character.isDigit(latin) ? latin - '1' : latin - 'A';
    return index >= 0 && index < choices.size() ? index : -1;
  }

  /**
   * The places of the options that the answer names, or else of those that carry a mark, or of
   * those that it names at its end.
   */
  public static Set<Integer> right(Options options, String answer) {
    var named = read(answer, options.choices());
    if (!named.isEmpty()) {
      return named;
    }
    var marked = new TreeSet<Integer>();
    for (int i = 0; i < options.choices().size(); i++) {
      if (options.choices().get(i).marked()) {
        marked.add(i);
      }
    }
    return marked.isEmpty() ? closing(options, answer) : marked;
  }

  /**
   * The places of the options that a sentence at the beginning of the text names, or at its end:
   * "…，故选A。"
   */
  public static Set<Integer> closing(Options options, String text) {
    if (!options.areLettered()) {
      return Set.of();
    }
    var first = KeySentences.told(FirstLine.of(text));
    var told = byLetter(first.orElseGet(() -> KeySentences.closing(text)), options.choices());
    return told.isEmpty() ? byLetter(BoldLetter.in(text), options.choices()) : told;
  }

  /** Whether a second part begins a line of the text: {@code b) rope}. */
  public static boolean hasPartInLine(String text) {
    return SECOND_PART.matcher(text).find();
  }

  /** Whether the text answers a) and b), which are parts of the question then, not options. */
  public static boolean answersEach(String answer) {
    return FIRST_PART.matcher(answer).lookingAt()
        && (SECOND_PART.matcher(answer).find()
            || TITLED_PART.matcher(answer).find()
            || PARTS_BESIDE.matcher(answer).find());
  }
}
