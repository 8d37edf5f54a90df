package app.guidebox.guide.extract.termlist;

import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.GluedDash;
import app.guidebox.guide.extract.words.Words;
import java.util.Optional;

/** Terms below a title such as "Glossary", where less than elsewhere sets a term off. */
public final class GlossaryTerms {
  /** A term has no more words than this. */
  private static final int MAX_WORDS = 6;

  private static final int MAX_LENGTH = 60;

  /** {@code Term --- text}. */
  private static final int MAX_DASHES = 3;

  /** {@code Reef ... to make a sail smaller}. */
  private static final int DOTS = 3;

  /** Behind a name and a point so many words are a sentence, with the point. */
  private static final int MIN_TOLD = 4;

  private GlossaryTerms() {}

  /**
   * Reads {@code Term: text} and {@code Term - text}, without emphasis; behind a colon the text may
   * begin in the next line.
   */
  public static Optional<Term> plain(String markdown) {
    if (isLettered(markdown)) {
      return plain(markdown.substring(3));
    }
    String line = FirstLine.of(markdown);
    boolean below = line.length() < markdown.length() && line.endsWith(":");
    int end = below ? line.indexOf(':') : separator(line);
    if (end <= 0 || end > MAX_LENGTH) {
      return Optional.empty();
    }
    String written = line.substring(0, end).strip();
    String name = isOpen(written) ? TermWords.withoutEnd(written, " *") : written;
    String text = withoutSeparator(markdown.substring(end));
    boolean term =
        !name.isEmpty()
            && Character.isLetter(name.codePointAt(0))
            && !QuestionText.hasAnyMark(name)
            && !isSentence(name);
    boolean few = TermWords.withoutAside(name).split(" ", MAX_WORDS + 1).length <= MAX_WORDS;
    return term && few && !text.isEmpty() ? Optional.of(new Term(name, text)) : Optional.empty();
  }

  // "b. port - the left side"
  private static boolean isLettered(String text) {
    return text.length() > 3
        && text.charAt(0) >= 'a'
        && text.charAt(0) <= 'z'
        && ").".indexOf(text.charAt(1)) >= 0
        && text.charAt(2) == ' '
        && Character.isLetter(text.charAt(3));
  }

  // "帆は白い布": what stands before the particle is what a sentence tells of.
  private static boolean isSentence(String name) {
    int at = name.indexOf('は', 1);
    return at > 0
        && at + 1 < name.length()
        && !isHiragana(name.charAt(at - 1))
        && !isHiragana(name.charAt(at + 1));
  }

  private static boolean isHiragana(char c) {
    return c >= 0x3040 && c <= 0x309F;
  }

  // Marks at the end that nothing before them opens.
  private static boolean isOpen(String name) {
    int marks = name.length() - TermWords.withoutEnd(name, "*").length();
    return marks > 0 && !name.substring(0, name.length() - marks).contains("*".repeat(marks));
  }

  // The place of the first colon or spaced dash outside brackets.
  private static int separator(String line) {
    int open = line.startsWith("(") || line.startsWith("（") ? 1 : 0;
    for (int i = 1; i < Math.min(line.length(), MAX_LENGTH + 1); i++) {
      char c = line.charAt(i);
      if (c == ' ' || Character.isLetter(c)) {
        continue;
      }
      open += "(（".indexOf(c) >= 0 ? 1 : ")）".indexOf(c) >= 0 ? -1 : 0;
      if (open > 0) {
        continue;
      }
      int dash = i;
      while (dash < line.length() && dash < i + MAX_DASHES && line.charAt(dash) == c) {
        dash++;
      }
      boolean spaced =
          line.charAt(i - 1) == ' ' && dash < line.length() && line.charAt(dash) == ' ';
      boolean colon =
          c == '：'
              || (c == ':'
                  && i + 1 < line.length()
                  && (line.charAt(i + 1) == ' '
                      || line.startsWith("- ", i + 1)
                      || Character.isIdeographic(line.charAt(i + 1))));
      boolean dots = spaced && ((c == '.' && dash == i + DOTS) || c == '…');
      if (colon || dots || isGlued(line, i) || (spaced && "-–—=".indexOf(c) >= 0)) {
        return i;
      }
    }
    return -1;
  }

  // "Reefing- to make a sail smaller"
  private static boolean isGlued(String line, int at) {
    return line.charAt(at) == '-'
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && GluedDash.isAt(at, line);
  }

  private static String withoutSeparator(String text) {
    int at = 1;
    while (at < text.length() && at < MAX_DASHES && "-.".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.substring(at).strip();
  }

  /** Reads {@code **term** text}, with nothing between the two. */
  public static Optional<Term> bold(String markdown) {
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
    boolean sentence = TermWords.withoutAside(name).split(" ", MAX_WORDS).length == MAX_WORDS;
    boolean beside = rest.isEmpty() || "|·•,.;".indexOf(rest.charAt(0)) >= 0;
    return beside || sentence || name.isEmpty() || isNumber(name)
        ? Optional.empty()
        : Optional.of(new Term(name, rest));
  }

  // "**D1.** A reef is …"
  private static boolean isNumber(String name) {
    char last = name.charAt(name.length() - 1);
    return (last == '.' || last == ')') && QuestionNumbers.withoutNumber(name + " -").equals("-");
  }

  /** Reads {@code **Clew**. The corner of a sail …} and {@code **Clew.** The corner …}. */
  public static Optional<Term> pointed(String markdown) {
    String text = markdown.strip();
    int closing = text.startsWith("**") ? text.indexOf("**", 2) : -1;
    boolean point =
        closing > 3
            && (text.startsWith(". ", closing + 2) || text.startsWith(".** ", closing - 1))
            && text.indexOf('.') >= closing - 1;
    if (!point) {
      return Optional.empty();
    }
    String told = text.substring(text.indexOf(' ', closing)).strip();
    String name = TermWords.withoutEnd(text.substring(2, closing).strip(), ".");
    return Words.areAtLeast(MIN_TOLD, told) && !isNumber(name + ".")
        ? bold("**" + name + "** " + told)
        : Optional.empty();
  }
}
