package app.guidebox.guide.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Terms below a title such as "Glossary", where less than elsewhere sets a term off. */
final class GlossaryTerms {
  private static final WordList TITLES = Words.load("glossary-titles");

  /** The words of a language, by any of which a title announces them. */
  private static final WordList VOCABULARIES = Words.load("vocabularies");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

  /**
   * Words that announce terms with whatever stands beside them: {@code Glossary of the harbour}.
   */
  private static final WordList NAMES = Words.load("glossary-names");

  /** Words that do so at the end of a title. */
  private static final WordList LAST_WORDS =
      new WordList(
          Set.of(
              "terms",
              "definitions",
              "vocabulary",
              "acronyms",
              "abbreviations",
              "begriffe",
              "fachbegriffe"));

  /** A term has no more words than this. */
  private static final int MAX_WORDS = 6;

  private static final int MAX_LENGTH = 60;

  /** {@code Term --- text}. */
  private static final int MAX_DASHES = 3;

  /** {@code Reef ... to make a sail smaller}. */
  private static final int DOTS = 3;

  /** Words behind the first of two compounds that share their end. */
  private static final List<String> JOINING =
      List.of(
          "and ", "or ", "to ", "und ", "oder ", "bzw", "y ", "o ", "e ", "et ", "ou ", "и ",
          "или ");

  private GlossaryTerms() {}

  /** Whether the innermost of the headings announces terms. */
  static boolean announced(List<String> path) {
    return !path.isEmpty() && isTitle(path.getLast());
  }

  /** Whether any of the headings announces terms or the words of a language. */
  static boolean within(List<String> path) {
    return path.stream().anyMatch(title -> title.length() > 1 && (isTitle(title) || names(title)));
  }

  // "Unit 3: Vocabulary of the harbour"
  private static boolean names(String heading) {
    return heading.length() <= MAX_LENGTH
        && WORDS.splitAsStream(Words.lower(heading)).anyMatch(VOCABULARIES::contains);
  }

  private static boolean isTitle(String heading) {
    if (isLetter(heading)) {
      return true;
    }
    if (heading.length() > MAX_LENGTH) {
      return false;
    }
    if (namesGlossary(heading)) {
      return true;
    }
    if (!TITLES.mayBeSaidIn(heading)) {
      return false;
    }
    String title = QuestionText.withoutNumber(heading);
    int aside = title.indexOf('(');
    return TITLES.contains(bareTitle(title))
        || (aside > 0 && TITLES.contains(bareTitle(title.substring(0, aside))));
  }

  // "Glossary of the harbour", "Harbour Glossary", "Glosario del puerto".
  private static boolean namesGlossary(String heading) {
    int from = 0;
    while (from < heading.length() && !Character.isLetter(heading.charAt(from))) {
      from++;
    }
    int to = heading.length();
    while (to > from && !Character.isLetter(heading.charAt(to - 1))) {
      to--;
    }
    int space = heading.indexOf(' ', from);
    if (space < 0 || space > to || to <= from) {
      return false;
    }
    int end = heading.lastIndexOf(' ', to - 1) + 1;
    if (!NAMES.mayBeginAt(from, heading)
        && !NAMES.mayBeginAt(end, heading)
        && !LAST_WORDS.mayBeginAt(end, heading)) {
      return false;
    }
    String first = Words.lower(heading.substring(from, space));
    String last = Words.lower(heading.substring(end, to));
    return NAMES.contains(first) || NAMES.contains(last) || LAST_WORDS.contains(last);
  }

  // "B" above the terms that begin with it.
  private static boolean isLetter(String heading) {
    return heading.length() == 1 && Character.isUpperCase(heading.charAt(0));
  }

  /** The title in lower case, without anything around its words. */
  static String bareTitle(String heading) {
    String title = Words.lower(Plain.of(heading));
    int from = 0;
    int to = title.length();
    while (from < to && !Character.isLetter(title.codePointAt(from))) {
      from += Character.charCount(title.codePointAt(from));
    }
    while (to > from && !Character.isLetter(title.codePointBefore(to))) {
      to -= Character.charCount(title.codePointBefore(to));
    }
    return title.substring(from, to);
  }

  /** Reads {@code Term: text} and {@code Term - text}, without emphasis. */
  static Optional<Term> plain(String markdown) {
    String line = FirstLine.of(markdown);
    int end = separator(line);
    if (end <= 0 || end > MAX_LENGTH) {
      return Optional.empty();
    }
    String name = TermWords.withoutEnd(line.substring(0, end), " *");
    String text = withoutSeparator(markdown.substring(end));
    boolean term =
        !name.isEmpty()
            && Character.isLetter(name.codePointAt(0))
            && !QuestionText.hasAnyMark(name);
    boolean few = withoutAside(name).split(" ", MAX_WORDS + 1).length <= MAX_WORDS;
    return term && few && !text.isEmpty() ? Optional.of(new Term(name, text)) : Optional.empty();
  }

  /** The name without what stands in brackets behind it: {@code Lee (the side without wind)}. */
  static String withoutAside(String name) {
    int aside = name.indexOf(" (");
    return aside > 0 && name.endsWith(")") ? name.substring(0, aside) : name;
  }

  // The place of the first colon or spaced dash outside brackets.
  private static int separator(String line) {
    int open = line.startsWith("(") ? 1 : 0;
    for (int i = 1; i < Math.min(line.length(), MAX_LENGTH + 1); i++) {
      char c = line.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open > 0) {
        continue;
      }
      int dash = i;
      while (dash < line.length() && dash < i + MAX_DASHES && line.charAt(dash) == c) {
        dash++;
      }
      boolean spaced =
          line.charAt(i - 1) == ' ' && dash < line.length() && line.charAt(dash) == ' ';
      boolean colon = c == '：' || (c == ':' && i + 1 < line.length() && line.charAt(i + 1) == ' ');
      boolean dots = spaced && ((c == '.' && dash == i + DOTS) || c == '…');
      if (colon || dots || isGlued(line, i) || (spaced && "-–—=".indexOf(c) >= 0)) {
        return i;
      }
    }
    return -1;
  }

  // "Reefing- to make a sail smaller"; "pre- and post-war" goes on.
  private static boolean isGlued(String line, int at) {
    return line.charAt(at) == '-'
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && line.startsWith(" ", at + 1)
        && JOINING.stream().noneMatch(word -> line.startsWith(word, at + 2));
  }

  private static String withoutSeparator(String text) {
    int at = 1;
    while (at < text.length() && at < MAX_DASHES && "-.".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.substring(at).strip();
  }

  /** Reads {@code **term** text}, with nothing between the two. */
  static Optional<Term> bold(String markdown) {
    String text = markdown.strip();
    int closing = text.startsWith("**") ? text.indexOf("**", 2) : -1;
    int line = text.indexOf('\n');
    boolean inLines = line >= 0 && !text.startsWith("\n\n", line);
    if (closing <= 2 || closing > MAX_LENGTH || inLines) {
      return Optional.empty();
    }
    String rest = text.substring(closing + 2).strip();
    String name = text.substring(2, closing).strip();
    // A row of terms defines none of them.
    boolean sentence = withoutAside(name).split(" ", MAX_WORDS).length == MAX_WORDS;
    return rest.isEmpty() || sentence || "|·•,.;".indexOf(rest.charAt(0)) >= 0 || name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Term(name, rest));
  }
}
