package app.guidebox.guide.extract.glossary;

import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.verb.DefiningVerbs;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Set;

/** A term in a line of text, which may go on below, and its place. */
record GlossaryEntry(String name, String text, Lines lines, List<String> path) {
  /** A sentence has more words. */
  private static final int MIN_WORDS = 7;

  /** The name that the title above has, and what it is. */
  private static final int MIN_TITLED = 5;

  /** A term in small letters and what it is have as many words. */
  private static final int MIN_SMALL = 4;

  /** Words with which a definition begins. */
  private static final Set<String> OPENINGS =
      Set.of(
          "a", "an", "the", "any", "one", "also", "when", "el", "la", "un", "una", "los", "las",
          "o", "um", "uma", "le", "les", "une", "der", "die", "das", "ein", "eine", "il", "lo",
          "uno");

  private static final WordList METADATA = Words.load("metadata");

  /** The entry with the units below it. */
  GlossaryEntry with(List<Unit> list) {
    String below = UnitWriter.joined(list);
    var whole = lines.to(list.getLast().lines().last());
    return new GlossaryEntry(name, text + "\n\n" + below, whole, path);
  }

  /** Whether the text has as many words as a sentence. */
  boolean isLong() {
    return isLong(text);
  }

  /** Whether the text has as many words as a sentence. */
  static boolean isLong(String text) {
    return Words.areAtLeast(MIN_WORDS, text);
  }

  /** Whether a sentence tells what the term is. */
  boolean isSentence() {
    return text.indexOf('.') > 0 && isLong();
  }

  /**
   * Whether the term is told of at length: where long runs define, a pair elsewhere does so too.
   */
  boolean isTold() {
    return isLong() && !TermWords.isAspect(name);
  }

  /** {@code **Keel:** the fin that …} below the title "Keel", which may name it in other words. */
  boolean isTitled() {
    if (path.isEmpty() || !Words.areAtLeast(MIN_TITLED, text) || TermWords.isAspect(name)) {
      return false;
    }
    String title = Plain.of(QuestionNumbers.withoutNumber(path.getLast()));
    String plain = Plain.of(name);
    int slash = isLong() ? plain.indexOf('/') : 0;
    return TermWords.withoutAside(title).equalsIgnoreCase(TermWords.withoutAside(plain))
        || asksFor(TermWords.withoutAside(plain), title)
        || (slash > 0 && title.equalsIgnoreCase(plain.substring(0, slash).strip()));
  }

  // "What is a keel" above "**Keel** - the fin that …".
  private static boolean asksFor(String term, String title) {
    int at = title.length() - term.length();
    return at > 1
        && title.charAt(at - 1) == ' '
        && title.regionMatches(true, at, term, 0, term.length())
        && QuestionText.begins(Fronts.withoutSigns(title));
  }

  /** {@code **mitosis**: how a cell …}; labels begin with a capital letter. */
  boolean isSmall() {
    return Character.isLowerCase(name.codePointAt(0))
        && Words.areAtLeast(MIN_SMALL, text)
        && !TermWords.isAspect(name);
  }

  /** {@code **Mitosis**: A kind of …}, and no label that comes again. */
  boolean isDefined() {
    return Term.of(text)
        .filter(term -> isDefinition(term.text()))
        .filter(term -> !TermWords.isAspect(term.name()) && path.size() > 1)
        .isPresent();
  }

  private static boolean isDefinition(String text) {
    int space = text.indexOf(' ');
    return space > 0
        && OPENINGS.contains(Words.lower(text.substring(0, space)))
        && text.endsWith(".")
        && text.indexOf('\n') < 0
        && isLong(text);
  }

  /** Whether the name labels part of a text or of the guide. */
  boolean isLabel() {
    return Term.of(text)
        .or(() -> Term.ofItalic(text))
        .map(Term::name)
        .filter(term -> TermWords.isLabel(term) || isMetadata(term))
        .isPresent();
  }

  /** {@code Note: see below}; {@code Note: A note is a sign that …} is none. */
  static boolean isRemark(Term term) {
    return TermWords.isOnlyLabel(term.name())
        && !DefiningVerbs.beginsWithName(term.name(), term.text())
        && !DefiningVerbs.beginsWithKind(term.text());
  }

  /** Whether the name is one of what a guide tells of itself: its tags, its date. */
  boolean isMetadata() {
    return isMetadata(name);
  }

  private static boolean isMetadata(String name) {
    return METADATA.contains(Plain.title(name));
  }

  /** {@code **wind** + **sail** = **speed** + **spray**} is an equation. */
  static boolean isSum(Term term) {
    return term.name().contains(" + ") && term.text().contains(" + ");
  }

  /** The text without the backslash that sets the next term in a line of its own. */
  static String withoutBreak(String text) {
    boolean breaks = text.endsWith("\\") && !text.endsWith("\\\\");
    return breaks ? text.substring(0, text.length() - 1).stripTrailing() : text;
  }

  /** The name and the headings above it, for telling whether it comes again. */
  String place() {
    return Words.lower(Plain.of(name)) + "\n" + String.join("\n", path);
  }
}
