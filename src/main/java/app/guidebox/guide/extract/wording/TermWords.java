package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.asking.Rhetorical;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Set;

/** Tells labels of a text's parts from terms that are worth a card. */
public final class TermWords {
  private static final WordList LABELS = Words.load("labels");

  private static final WordList REMARKS = Words.load("remark-heads");

  /** What a remark is made on, or for whom. */
  private static final Phrases JOINTS =
      Phrases.of(
          " for ",
          " on ",
          " about ",
          " regarding ",
          " zur ",
          " zum ",
          " zu ",
          " für ",
          " sobre ",
          " para ",
          " sur ",
          " pour ",
          " su ",
          " per ",
          " о ",
          " об ",
          " по ",
          " для ",
          " про ",
          " do ",
          " dla ");

  private static final Set<String> AMBIGUOUS =
      Set.of(
          "a",
          "source",
          "sources",
          "reference",
          "references",
          "input",
          "output",
          "inputs",
          "outputs",
          "rationalization",
          "rationalisation",
          "r");
  private static final WordList ASPECTS = Words.load("aspects");
  private static final WordList TERM_HEADERS = Words.load("term-headers");

  private static final WordList ANY_LABEL =
      LABELS.with(Words.DEFINITION, Words.EXPLANATION, Words.ANSWER, Words.CORRECT, Words.QUESTION);

  /** With these an example begins. */
  private static final Phrases EXAMPLES =
      Phrases.of(
          "e.g.", "E.g.", "e. g.", "i.e.", "z.B.", "z. B.", "Z. B.", "p. ex.", "P. ex.", "p.ex.",
          "p. ej.", "P. ej.", "bijv.", "Bijv.", "d.h.", "d. h.", "напр.", "Напр.", "np.", "Np.",
          "např.", "napr.");

  /** A name has no more words. */
  private static final int MAX_NAME = 8;

  /** How long what stands for a name is. */
  private static final int MIN_SHORT = 2;

  private static final int MAX_SHORT = 8;

  private TermWords() {}

  /** Whether a table's column under that header, given in lower case, holds terms. */
  public static boolean isTermHeader(String header) {
    return TERM_HEADERS.contains(header);
  }

  /**
   * Whether the text names what is said of one thing after another, such as its causes. One such
   * name may be a term, two in a list are not.
   */
  public static boolean isAspect(String markdown) {
    return (ASPECTS.mayBeSaidIn(markdown) && ASPECTS.contains(bare(markdown)))
        || isOnlyLabel(markdown);
  }

  /**
   * Whether each of several lines tells of its name: {@code **Reef** - …}, {@code **Luff** - …}.
   */
  public static boolean beginLines(String markdown) {
    return markdown.startsWith("**")
        && markdown.indexOf("\n**") > 0
        && markdown.lines().allMatch(TermWords::beginsLine);
  }

  private static boolean beginsLine(String line) {
    return line.contains("** - ") && Term.of(line).filter(it -> !isLabel(it.name())).isPresent();
  }

  /** Whether the text names what may be said of a thing and may be a term among others. */
  public static boolean isAspectOrTerm(String markdown) {
    return ASPECTS.mayBeSaidIn(markdown)
        && ASPECTS.contains(bare(markdown))
        && !(LABELS.mayBeSaidIn(markdown) && LABELS.contains(bare(markdown)));
  }

  /** Whether the label may be a term in its own right, such as the source stage of a pipeline. */
  public static boolean mayBeTerm(Term term) {
    return AMBIGUOUS.contains(Words.lower(Plain.of(term.name()))) && !term.text().contains("](");
  }

  /** Whether the text is a label and never a term. */
  public static boolean isOnlyLabel(String markdown) {
    return isLabel(markdown) && !AMBIGUOUS.contains(Words.lower(Plain.of(markdown)));
  }

  /** Whether a long name only begins a sentence: {@code **Tell them … whose it is** — not so}. */
  public static boolean beginsSentence(Term term) {
    String text = term.text();
    return !text.isEmpty()
        && Character.isLowerCase(text.codePointAt(0))
        && withoutAside(term.name()).split(" ", MAX_NAME + 1).length > MAX_NAME;
  }

  /** The name without what stands in brackets behind it: {@code Lee (the side without wind)}. */
  public static String withoutAside(String name) {
    int aside = name.endsWith(")") ? name.indexOf('(') : -1;
    return aside > 0 ? name.substring(0, aside).stripTrailing() : name;
  }

  /** The text without those characters at its end. */
  public static String withoutEnd(String text, String signs) {
    int end = text.length();
    while (end > 0 && signs.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** The text without a last line in emphasis, which is the title of what comes next. */
  public static String withoutTitleBelow(String text) {
    int lineEnd = text.lastIndexOf('\n');
    String last = lineEnd < 0 ? "" : text.substring(lineEnd + 1).strip();
    boolean title =
        Emphasis.isWhollyBold(last)
            || (last.startsWith("*") && (last.endsWith(":*") || last.endsWith("*:")));
    return title ? withoutEnd(text.substring(0, lineEnd), " \\\n") : text;
  }

  /**
   * Whether the name tells how it is shortened, {@code Global Positioning System (GPS)}, or what it
   * is short for.
   */
  public static boolean isAbbreviated(String name) {
    int open = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
    if (open >= MIN_SHORT && open <= MAX_SHORT) {
      return isShortFor(name.substring(0, open), name.substring(open + 2, name.length() - 1));
    }
    int length = name.length() - open - " ()".length();
    if (open < 0 || length < MIN_SHORT || length > MAX_SHORT) {
      return false;
    }
    int at = 0;
    int letters = 0;
    for (int i = open + 2; i < name.length() - 1; i++) {
      char c = name.charAt(i);
      letters += Character.isUpperCase(c) ? 1 : 0;
      while (at < open && Character.toUpperCase(name.charAt(at)) != Character.toUpperCase(c)) {
        at++;
      }
      if (at == open || !Character.isLetter(c)) {
        return false;
      }
      at++;
    }
    return letters >= MIN_SHORT;
  }

  // "GPS" for "Global Positioning System"; digits stand for whatever is counted.
  private static boolean isShortFor(String sign, String told) {
    int at = 0;
    for (int i = 0; i < sign.length(); i++) {
      char c = sign.charAt(i);
      if (!Character.isUpperCase(c) && (i == 0 || !Character.isDigit(c))) {
        return false;
      }
      while (!Character.isDigit(c)
          && at < told.length()
          && Character.toUpperCase(told.charAt(at)) != c) {
        at++;
      }
      if (at == told.length()) {
        return false;
      }
      at += Character.isDigit(c) ? 0 : 1;
    }
    return told.indexOf(' ') > 0;
  }

  /** The name without an emoji or the like before its first letter. */
  public static String withoutSigns(String name) {
    String rest = name;
    while (Fronts.isSigned(rest)) {
      rest = rest.substring(Character.charCount(rest.codePointAt(0))).stripLeading();
    }
    return rest.isEmpty() || !Character.isLetter(rest.codePointAt(0)) ? name : rest;
  }

  /** Whether the text is a word that announces a definition, and no term. */
  public static boolean announces(String markdown) {
    return Words.DEFINITION.mayBeSaidIn(markdown)
        && Words.DEFINITION.contains(Words.lower(Plain.of(markdown)));
  }

  /** Whether the words only label a part of a text, such as "Pros" or "Explanation". */
  public static boolean isLabel(String markdown) {
    if (EXAMPLES.begin(markdown) || isRemark(markdown)) {
      return true;
    }
    if (!ANY_LABEL.mayBeSaidIn(markdown)) {
      return markdown.indexOf('?') > 0 && Rhetorical.is(Plain.of(markdown));
    }
    return ANY_LABEL.contains(bare(markdown))
        || Label.of(markdown, Words.QUESTION)
            .filter(label -> !label.number().isEmpty())
            .isPresent();
  }

  // "Important note for beginners", "Hinweis zur Prüfung"
  private static boolean isRemark(String markdown) {
    if (!REMARKS.mayBeginAt(0, markdown)) {
      return false;
    }
    int end = REMARKS.endOf(0, markdown);
    return end > 0 && JOINTS.begin(markdown.substring(end));
  }

  private static String bare(String markdown) {
    return withoutEnd(Words.lower(Plain.of(markdown)), " \t\n:：.!！");
  }
}
