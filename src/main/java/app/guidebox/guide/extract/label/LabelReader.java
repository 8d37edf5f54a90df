package app.guidebox.guide.extract.label;

import app.guidebox.guide.extract.asking.Asides;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.words.CountedLines;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Ordinals;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;

/** Reads the {@link Label} that text begins with, from its first character on. */
final class LabelReader {
  /** Short for a longer word: {@code Q}, {@code Ques}. */
  private static final int MAX_SHORT = 4;

  /** What stands behind a number and is part of it is shorter. */
  private static final int MAX_SUFFIX = 3;

  private static final String DELIMITERS = ":：.．)）、]-–—】＞〉》］〕";
  private static final List<String> TOTALS =
      List.of(" of ", "/", " / ", " von ", " de ", " sur ", " di ", " из ", " van ");
  private static final String TOPIC = "Topic ";
  private static final String NUMERALS = "一二三四五六七八九十";

  /** Marks of emphasis. */
  static final String EMPHASIS = "*_";

  private final String text;
  private int at;

  LabelReader(String text) {
    this.text = text;
  }

  /** The label, if its word is one of these; to be asked once. */
  Optional<Label> label(WordList words) {
    skipDecoration();
    at = LabelHeads.after(text, at);
    String emphasis = emphasis();
    skipDecoration();
    String word = word(words);
    if (word.isEmpty() || (emphasis.isEmpty() && goesOnInWords())) {
      return Optional.empty();
    }
    String number = Ordinals.orElse(number(), word);
    at = OtherLabel.end(text, at, words);
    at = LabelAsides.end(text, at, !number.isEmpty());
    boolean closed = closeEmphasis(emphasis);
    int afterWord = at;
    at = word.equals("r") && number.isEmpty() ? LabelSlashes.after(text, at) : at;
    boolean slashed = at > afterWord;
    boolean delimited = delimiter("ar".contains(word) && number.isEmpty()) || slashed;
    closed |= delimited && !closed && closeEmphasis(emphasis);
    boolean ended = at >= text.length() || text.charAt(at) == '\n';
    boolean emphasised = !emphasis.isEmpty() && closed;
    if (!delimited && !ended && !emphasised && !asksBehind(word, number)) {
      return Optional.empty();
    }
    if (!delimited && ended && emphasis.isEmpty() && number.isEmpty() && word.length() == 1) {
      return Optional.empty();
    }
    // R is the name of much else.
    if (word.equals("r") && (!delimited || !number.isEmpty())) {
      return Optional.empty();
    }
    if ((!delimited && at != afterWord) || isMeasured(word, number, afterWord)) {
      return Optional.empty();
    }
    String behind = withoutBreak(text.substring(at).strip());
    String rest = number.isEmpty() ? behind : Asides.without(behind);
    boolean open = !emphasis.isEmpty() && !closed;
    boolean alone = word.indexOf(' ') > 0 || (!number.isEmpty() && word.length() > 1);
    boolean titles = ended && alone && !rest.isEmpty();
    boolean marked =
        delimited || titles || asksBehind(word, number) || (closed && !goesOnAsSentence(rest));
    return Optional.of(
        new Label(word, number, open ? Emphasis.withoutClosing(rest, emphasis) : rest, marked));
  }

  // "A reef makes a sail smaller": neither a number nor a sign stands behind the word.
  private boolean goesOnInWords() {
    return at + 1 < text.length() && text.charAt(at) == ' ' && Words.isLatin(text.charAt(at + 1));
  }

  // "Q.3 What is a sheet?", "Q.3 Reefing in strong wind"; also "Q3 What is a sheet?".
  private boolean asksBehind(String word, String number) {
    if (number.isEmpty() || word.length() > MAX_SHORT) {
      return false;
    }
    String rest = FirstLine.of(text.substring(at)).strip();
    int digits = text.indexOf(number);
    if (word.equals("q") && digits > 0 && text.charAt(digits - 1) == '.') {
      return !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0));
    }
    return QuestionText.hasAnyMark(rest)
        && QuestionText.hasMark(Plain.of(rest))
        && QuestionText.begins(Plain.of(rest));
  }

  // "A 30-metre hull" and "A 2:1 purchase" begin a sentence.
  private boolean isMeasured(String word, String number, int numberEnd) {
    return !number.isEmpty()
        && word.equals("a")
        && at == numberEnd + 1
        && at < text.length()
        && text.charAt(numberEnd - number.length() - 1) == ' '
        && switch (text.charAt(numberEnd)) {
          case '-' -> Character.isLowerCase(text.charAt(at));
          case ':' -> Character.isDigit(text.charAt(at));
          default -> false;
        };
  }

  // A backslash at the end of the label's line breaks it.
  private static String withoutBreak(String rest) {
    return rest.startsWith("\\\n") ? rest.substring(2).stripLeading() : rest;
  }

  // "**Question** and **Answer** slips" begins with a word, not with a label.
  private static boolean goesOnAsSentence(String rest) {
    return !rest.isEmpty()
        && Character.isLowerCase(rest.codePointAt(0))
        && rest.indexOf(' ') > 0
        && rest.indexOf('?') < 0;
  }

  private void skipDecoration() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!isDecoration(c)) {
        return;
      }
      at += Character.charCount(c);
    }
  }

  private String emphasis() {
    int start = at;
    while (at < text.length() && EMPHASIS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String word(WordList words) {
    String candidate = words.longestAt(at, text, this::atWordEnd);
    if (isCompound(at + candidate.length())) {
      return "";
    }
    at += candidate.length();
    return candidate;
  }

  // "Problem-solving" and "Question-Answer cards" begin with words of their own.
  private boolean isCompound(int end) {
    return end > at + 1
        && end + 1 < text.length()
        && "-–".indexOf(text.charAt(end)) >= 0
        && ((text.charAt(end) == '-' && Character.isLowerCase(text.charAt(end + 1)))
            || isAnswerAt(end + 1));
  }

  private boolean isAnswerAt(int from) {
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return to > from + 1 && Words.ANSWER.contains(Words.lower(text.substring(from, to)));
  }

  private boolean atWordEnd(int end) {
    if (end >= text.length()) {
      return true;
    }
    int next = text.codePointAt(end);
    int last = text.codePointBefore(end);
    return !Character.isLetter(next)
        || (last > 0x7F && (Character.isIdeographic(last) || isKana(last)));
  }

  private static boolean isKana(int c) {
    var script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.HANGUL;
  }

  private String number() {
    int start = at;
    if (LabelAsides.arePoints(text, at)) {
      return "";
    }
    while (at < text.length() && " #№-.(".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int begin = at;
    if (begin == start) {
      skipPrefix();
    }
    int digits = at;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    int numeral = digits;
    while (at == numeral
        && numeral < text.length()
        && numeral - digits < 3
        && NUMERALS.indexOf(text.charAt(numeral)) >= 0) {
      numeral++;
      at = numeral;
    }
    if (numeral > digits && numeral < text.length() && ":：、.".indexOf(text.charAt(numeral)) >= 0) {
      return text.substring(digits, numeral);
    }
    if (at == digits || numeral > digits || at - digits > 4) {
      at = start;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      return "";
    }
    while (at + 1 < text.length()
        && text.charAt(at) == '.'
        && Character.isDigit(text.charAt(at + 1))) {
      at++;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
    }
    boolean counts = text.charAt(start) == '.' && CountedLines.goOn(text, digits, at);
    skipSuffix();
    skipPart();
    if (counts || isPointInOption(start) || isWithinWord()) {
      at = start;
      return "";
    }
    String number = text.substring(begin, at);
    skipTotal();
    while (at < text.length() && " ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return number;
  }

  // "A. (1) – the left rope" is the first of several options.
  private boolean isPointInOption(int wordEnd) {
    return text.startsWith(". (", wordEnd)
        && "Aa".indexOf(text.charAt(wordEnd - 1)) >= 0
        && (wordEnd == 1 || !Character.isLetter(text.charAt(wordEnd - 2)));
  }

  // "Question 3 of 50", "Question #3 Topic 1"
  private void skipTotal() {
    int topic = at;
    while (topic < text.length() && " *_-–—|".indexOf(text.charAt(topic)) >= 0) {
      topic++;
    }
    if (text.startsWith(TOPIC, topic)) {
      topic += TOPIC.length();
      while (topic < text.length() && Character.isDigit(text.charAt(topic))) {
        topic++;
      }
      while (topic < text.length() && "*_".indexOf(text.charAt(topic)) >= 0) {
        topic++;
      }
      if (topic == text.length() || text.charAt(topic) == '\n') {
        at = topic;
      }
      return;
    }
    for (String of : TOTALS) {
      int end = at + of.length();
      while (text.startsWith(of, at)
          && end < text.length()
          && Character.isDigit(text.charAt(end))) {
        end++;
      }
      if (end > at + of.length()
          && (end == text.length() || ":.\n*_)".indexOf(text.charAt(end)) >= 0)) {
        at = end;
        return;
      }
    }
  }

  // "問題ex16-1": letters before a number, right behind a word without blanks.
  private void skipPrefix() {
    int end = at;
    while (end < text.length() && end - at < MAX_SUFFIX && Words.isLatin(text.charAt(end))) {
      end++;
    }
    if (end > at && end < text.length() && Character.isDigit(text.charAt(end))) {
      at = end;
    }
  }

  // "Question 16-1"
  private void skipPart() {
    int end = at + 1;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end > at + 1 && text.charAt(at) == '-') {
      at = end;
    }
  }

  // "問題16-1と同じ" speaks of a question.
  private boolean isWithinWord() {
    return at < text.length()
        && Character.isLetter(text.charAt(at))
        && text.charAt(at) > 0x7F
        && text.charAt(at - 1) < 0x7F;
  }

  // "Q6-k1:", "Q3a)"
  private void skipSuffix() {
    int end = at < text.length() && "-_".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    int from = end;
    boolean digits = false;
    while (end < text.length()
        && end - from < MAX_SUFFIX
        && Character.isLetterOrDigit(text.charAt(end))) {
      digits |= Character.isDigit(text.charAt(end++));
    }
    boolean ended = from > at && (end == text.length() || "(（\n".indexOf(text.charAt(end)) >= 0);
    boolean delimited =
        (digits && ended) || (end < text.length() && ":.)：".indexOf(text.charAt(end)) >= 0);
    if (delimited && end > from && (digits || end - from == 1)) {
      at = end;
    }
  }

  private boolean closeEmphasis(String emphasis) {
    if (!emphasis.isEmpty() && text.startsWith(emphasis, at)) {
      at += emphasis.length();
      return true;
    }
    return false;
  }

  private boolean delimiter(boolean colonOnly) {
    int start = at;
    boolean glued = text.startsWith(".:", at) || text.startsWith(":-", at);
    String allowed = colonOnly && !glued ? ":：" : DELIMITERS;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    int first = at;
    while (at < text.length() && allowed.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean found = at > first;
    at = found ? at : start;
    return found;
  }

  /** Whether the character decorates what stands behind it: white space, signs, quotation. */
  static boolean isDecoration(int c) {
    if (c > '>' && c <= 0x7F) {
      return false;
    }
    return Character.isWhitespace(c)
        || c == '>'
        || (c > 0x7F && (c == 0xFE0F || Character.getType(c) == Character.OTHER_SYMBOL));
  }
}
