package app.guidebox.guide.extract.verb;

import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Verbs behind a name that tell that the name is defined: {@code is a}, {@code refers to}. */
public final class DefiningVerbs {
  /** Verbs that define whatever stands before them. */
  public static final WordList VERBS = Words.load("defining");

  /** What is told of several things that are named in a row. */
  public static final WordList TOLD = VERBS.with(Words.load("telling"));

  /** The shorter ones of these are copulas too, which tell how something is. */
  private static final int MIN_TELLING = 5;

  /** What is told of those who lived and of what is no more. */
  private static final Phrases PAST =
      Phrases.of(
          " was a ",
          " was an ",
          " was the ",
          " were a ",
          " were the ",
          " war ein ",
          " war eine ",
          " war der ",
          " war die ",
          " war das ",
          " fue un ",
          " fue una ",
          " fue el ",
          " fue la ",
          " foi um ",
          " foi uma ",
          " foi o ",
          " foi a ",
          " était un ",
          " était une ",
          " fu un ",
          " fu una ");

  /** Words before a name that are no part of it. */
  public static final Set<String> ARTICLES =
      Set.of(
          "a", "an", "the", "ein", "eine", "der", "die", "das", "un", "una", "une", "uma", "um",
          "el", "la", "le", "il", "lo", "o", "les", "los", "las", "os", "as", "i", "gli", "een",
          "de", "het", "ett");

  /** With these another name for the same thing follows. */
  public static final Set<String> ORS =
      Set.of("or", "oder", "ou", "o", "of", "eller", "или", "або", "lub", "albo", "nebo", "veya");

  /** Words before the name that a text is about. */
  private static final Set<String> TERM =
      Set.of(
          "term",
          "concept",
          "word",
          "begriff",
          "término",
          "concepto",
          "termo",
          "conceito",
          "terme",
          "mot",
          "termine",
          "concetto");

  /** With these a text says where that is so which it tells. */
  private static final Set<String> LEADS =
      Set.of("in", "en", "em", "nel", "nella", "im", "dans", "для", "в", "ve", "w");

  private static final int MAX_LEAD = 60;

  /** Such a verb has no more words. */
  private static final int MAX_VERB = 3;

  /** What is said of a name in brackets is shorter. */
  private static final int MAX_NAME = 60;

  /** What may stand for a name in the title above. */
  private static final Set<String> PRONOUNS = Set.of("it", "they");

  private static final Set<String> COPULAS =
      Set.of("is", "are", "es", "son", "é", "são", "est", "sont", "è", "sono", "sind", "ist");

  /** With these the word before them is told apart from others. */
  private static final Set<String> RELATIVES =
      Set.of("that", "which", "who", "que", "qui", "che", "die", "welche");

  /** So many words may follow. */
  private static final int MAX_COMPLEMENT = 6;

  /** With these a text begins that says of which kind something is. */
  private static final Set<String> KINDS = Set.of("a", "an", "the", "any");

  private static final Set<String> TOLD_BY =
      Set.of("of", "that", "which", "who", "whose", "where", "used", "for", "to", "between");

  private static final Set<String> BEHIND = Set.of("by", "to", "in", "on", "with", "as", "from");

  private static final Set<String> THINGS =
      Set.of("things", "something", "anything", "someone", "somebody", "people", "those", "words");

  private static final Set<String> FINITE =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "can", "will", "must", "should", "may",
          "could", "would", "does", "do", "did");

  /** No first word of such a text is longer. */
  private static final int MAX_FIRST = 9;

  /** So many words of a text are looked at. */
  private static final int MAX_SENTENCE = 30;

  /** So many words stand before that. */
  private static final int MAX_KIND = 5;

  /** So far into a text its verb ends. */
  private static final int MAX_BEGINNING = 40;

  private static final int MAX_PRONOUN = 4;

  /** A shorter last word of a name may be one of many. */
  private static final int MIN_LAST = 6;

  /** Behind it are the signs of Chinese, Japanese and Korean. */
  private static final char FIRST_WIDE = '\u3000';

  private DefiningVerbs() {}

  /** Whether the text begins with that name and such a verb: "A keel is …" below "Keel". */
  public static boolean beginsWithName(String name, String text) {
    return namedFirst(name, text)
        || namedFirst(name, text.substring(leadEnd(text)))
        || isSpeltOut(name, text)
        || isLastWord(name, text)
        || (Words.isForeign(name) && isSubject(TermWords.withoutAside(name), text));
  }

  // "돛은 …이다" below "돛".
  private static boolean isSubject(String name, String text) {
    return text.startsWith(name) && UnspacedVerbs.define(text, name.length());
  }

  // "Reefing is a …" below "Slab Reefing"
  private static boolean isLastWord(String name, String text) {
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1);
    return space > 0
        && last.length() >= MIN_LAST
        && text.startsWith(last)
        && COPULAS.contains(text.substring(last.length()).strip().split(" ", 2)[0])
        && at(text, last.length(), VERBS) > 0;
  }

  // "The Global Positioning System (GPS) is a …" below "GPS"
  private static boolean isSpeltOut(String name, String text) {
    int open = name.indexOf(' ') < 0 ? text.indexOf(" (" + name + ") ") : -1;
    return open > 0
        && open <= MAX_LEAD
        && Character.isUpperCase(name.charAt(name.length() - 1))
        && text.lastIndexOf(". ", open) < 0
        && at(text, open, VERBS) > 0;
  }

  /** Where the text goes on behind a lead: "In strong winds, a reef is …"; 0 without one. */
  public static int leadEnd(String text) {
    int space = text.indexOf(' ');
    boolean led = space > 0 && LEADS.contains(Words.lower(text.substring(0, space)));
    int comma = led ? text.indexOf(", ") : -1;
    return comma > 0 && comma <= MAX_LEAD ? comma + 2 : 0;
  }

  private static boolean namedFirst(String name, String text) {
    int end = Math.min(text.length(), name.length() + MAX_BEGINNING);
    String begin = Words.lower(Plain.of(text.substring(0, end))) + " ";
    int from = termEnd(begin, articleEnd(begin));
    String named = withoutArticle(Words.lower(Plain.of(TermWords.withoutAside(name))));
    String single = named.endsWith("s") ? named.substring(0, named.length() - 1) : named;
    int apposition =
        begin.startsWith(named + ", ", from) ? begin.indexOf(", ", from + named.length() + 2) : -1;
    if (apposition > 0) {
      return at(begin, apposition + 1, VERBS) > 0;
    }
    return begin.startsWith(single, from)
        && (at(begin, from + single.length(), VERBS) > 0
            || PAST.begin(begin.substring(from + single.length()))
            || (begin.startsWith(named, from) && PAST.begin(begin.substring(from + named.length())))
            || (begin.startsWith(named, from) && at(begin, from + named.length(), VERBS) > 0));
  }

  /** Whether the text begins with that name and what it does: "A keel keeps …" below "Keel". */
  public static boolean tellsOfName(String name, String text) {
    String named = Words.lower(Plain.of(TermWords.withoutAside(name)));
    int end = Math.min(text.length(), name.length() + MAX_BEGINNING);
    String begin = Words.lower(Plain.of(text.substring(0, end))) + " ";
    int from = articleEnd(begin);
    int verb = begin.startsWith(named, from) ? at(begin, from + named.length(), TOLD) : -1;
    return verb > 0 && begin.indexOf(' ', verb) - verb >= MIN_TELLING;
  }

  /**
   * Whether the text begins with such a verb, and what it tells of stands elsewhere: "Is a …", "It
   * is a …".
   */
  public static boolean beginsWithVerb(String text) {
    if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
      return false;
    }
    if (text.charAt(0) > FIRST_WIDE) {
      return TopicSentences.beginWithPronoun(text);
    }
    int from = pronounEnd(text);
    if (!VERBS.mayBeginAt(from, text)) {
      return false;
    }
    String begin = Words.lower(text.substring(from, Math.min(text.length(), MAX_BEGINNING)));
    // "To" begins a Polish definition and an English purpose.
    boolean purpose = begin.startsWith("to ") && !Words.isForeign(text);
    return !purpose && at(" " + begin, 0, VERBS) > 0;
  }

  /**
   * Whether the text ends its first sentence as one does that defines, in languages whose verb
   * stands there, and what it tells of stands elsewhere.
   */
  public static boolean endsWithVerb(String text) {
    return UnspacedVerbs.endSentence(text);
  }

  /** Whether the text says what something is without a verb: "A kind of …", "A scheme that …". */
  public static boolean beginsWithKind(String text) {
    if (BareKinds.begin(text)) {
      return Words.areAtLeast(MAX_KIND - 1, text);
    }
    int space = text.indexOf(' ');
    String first = space > 0 && space <= MAX_FIRST ? Words.lower(text.substring(0, space)) : "";
    if (!KINDS.contains(first) && !THINGS.contains(first)) {
      return false;
    }
    var words = words(text, MAX_KIND + 1);
    if (words.size() <= MAX_KIND || !KINDS.contains(first)) {
      return words.size() > MAX_KIND && RELATIVES.contains(words.get(1));
    }
    for (int i = 2; i <= MAX_KIND; i++) {
      String word = words.get(i);
      boolean participle = words.get(i - 1).endsWith("ed") && BEHIND.contains(word);
      if (TOLD_BY.contains(word) || (participle && i > 2)) {
        return RELATIVES.contains(word) || !tellsMore(words(text, MAX_SENTENCE), i);
      }
      if (FINITE.contains(word)) {
        return false;
      }
    }
    return false;
  }

  // The first words of the text.
  private static List<String> words(String text, int most) {
    var words = new ArrayList<String>(most);
    int at = 0;
    while (at < text.length() && words.size() < most) {
      int end = at;
      while (end < text.length() && text.charAt(end) > ' ') {
        end++;
      }
      words.add(text.substring(at, end));
      at = end;
      while (at < text.length() && text.charAt(at) <= ' ') {
        at++;
      }
    }
    return words;
  }

  // "The end of a rope is worn." says how something is.
  private static boolean tellsMore(List<String> words, int from) {
    for (String word : words.subList(from + 1, Math.max(from + 1, words.size() - 1))) {
      if (FINITE.contains(word)) {
        return true;
      }
      if (TOLD_BY.contains(word) && !"of".equals(word) && !"for".equals(word)) {
        return false;
      }
      if (word.endsWith(".") || word.endsWith(":")) {
        return word.endsWith(":");
      }
    }
    return false;
  }

  // "The term reefing describes …"
  private static int termEnd(String text, int from) {
    int space = text.indexOf(' ', from);
    boolean term = from > 0 && space > 0 && TERM.contains(text.substring(from, space));
    return term ? space + 1 : from;
  }

  private static String withoutArticle(String name) {
    return name.substring(articleEnd(name));
  }

  // "La quille est …", "L'ancre est …"
  private static int articleEnd(String text) {
    if (text.startsWith("l'") || text.startsWith("l’")) {
      return 2;
    }
    int space = text.indexOf(' ');
    return space > 0 && ARTICLES.contains(text.substring(0, space)) ? space + 1 : 0;
  }

  /** Whether the text begins with a word for what was named before: "It is a …". */
  public static boolean beginsWithPronoun(String text) {
    return pronounEnd(text) > 0;
  }

  private static int pronounEnd(String text) {
    int space = text.indexOf(' ');
    boolean pronoun =
        space > 0
            && space <= MAX_PRONOUN
            && PRONOUNS.contains(Words.lower(text.substring(0, space)));
    return pronoun ? space + 1 : 0;
  }

  /**
   * The place of one of these verbs behind a name that ends there, and behind what is said of it in
   * brackets; -1 if none stands there.
   */
  public static int at(String text, int from, WordList verbs) {
    int at = from;
    if (text.startsWith(" (", at)) {
      int close = text.indexOf(')', at);
      at = close < 0 || close - at > MAX_NAME ? at : close + 1;
    }
    while (text.startsWith("  ", at)) {
      at++;
    }
    if (at + 1 >= text.length() || text.charAt(at) != ' ' || !verbs.mayBeginAt(at + 1, text)) {
      return -1;
    }
    int end = at;
    for (int words = 0; words < MAX_VERB && end >= 0; words++) {
      end = text.indexOf(' ', end + 1);
      if (end > 0 && verbs.contains(text.substring(at + 1, end))) {
        return at + 1;
      }
    }
    return isRelative(text, at + 1) ? at + 1 : -1;
  }

  // "are ropes that …", "são cabos que …"
  private static boolean isRelative(String text, int from) {
    int space = text.indexOf(' ', from);
    if (space < 0 || !COPULAS.contains(text.substring(from, space))) {
      return false;
    }
    int at = space;
    for (int words = 0; words < MAX_COMPLEMENT && at > 0; words++) {
      int next = text.indexOf(' ', at + 1);
      if (next > 0 && words > 0 && RELATIVES.contains(text.substring(at + 1, next))) {
        return true;
      }
      at = next;
    }
    return false;
  }
}
