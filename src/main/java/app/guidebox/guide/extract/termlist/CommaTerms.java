package app.guidebox.guide.extract.termlist;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.verb.DefiningVerbs;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lists whose entries are all a name in bold and, behind a comma, what it is: {@code - the
 * **keel**, the fin below the hull}.
 */
final class CommaTerms {
  private static final String MARK = "**";

  private static final int MIN_ENTRIES = 2;

  /** What is told of a name has as many words. */
  private static final int MIN_TOLD = 4;

  private static final int MAX_NAME = 40;

  /** An article before the name is no longer, with its blank or apostrophe. */
  private static final int MAX_ARTICLE = 4;

  /** With these a step begins, or a sentence that says when or where. */
  private static final Set<String> OPENINGS =
      Set.of(
          "first",
          "second",
          "third",
          "then",
          "next",
          "finally",
          "lastly",
          "also",
          "now",
          "after",
          "at",
          "before",
          "by",
          "during",
          "for",
          "from",
          "if",
          "in",
          "on",
          "once",
          "to",
          "when",
          "while",
          "with",
          "without",
          "however",
          "instead",
          "primero",
          "luego",
          "en",
          "para",
          "por",
          "si",
          "cuando",
          "primeiro",
          "depois",
          "em",
          "no",
          "na",
          "se",
          "quando",
          "zuerst",
          "dann",
          "bei",
          "im",
          "wenn",
          "prima",
          "poi",
          "nel",
          "nella",
          "per",
          "ensuite",
          "dans",
          "pour");

  private CommaTerms() {}

  /** The terms by entry; none of them if the list is another. */
  static List<Optional<Term>> of(List<Block.Item> items) {
    if (items.size() < MIN_ENTRIES || !mayBegin(items.getFirst().firstText().orElse(""))) {
      return List.of();
    }
    var terms = items.stream().map(item -> item.firstText().flatMap(CommaTerms::term)).toList();
    return terms.stream().allMatch(Optional::isPresent) ? terms : List.of();
  }

  /** With the terms of such a list where some of its entries begin otherwise as well. */
  static List<Optional<Term>> with(List<Block.Item> items, List<Optional<Term>> terms) {
    var all = terms.stream().anyMatch(Optional::isEmpty) ? of(items) : List.<Optional<Term>>of();
    return all.isEmpty() ? terms : all;
  }

  // A quick look before a slow one.
  private static boolean mayBegin(String text) {
    int open = text.indexOf(MARK);
    int close = open < 0 || open > MAX_ARTICLE ? -1 : text.indexOf(MARK, open + MARK.length());
    return close > 0 && text.startsWith(", ", close + MARK.length());
  }

  private static Optional<Term> term(String text) {
    if (!mayBegin(text)) {
      return Optional.empty();
    }
    int open = text.indexOf(MARK);
    int close = text.indexOf(MARK, open + MARK.length());
    String name = text.substring(open + MARK.length(), close).strip();
    String told = text.substring(close + MARK.length() + 1).strip();
    return isArticle(text.substring(0, open))
            && !goesOn(told)
            && !name.isEmpty()
            && name.length() <= MAX_NAME
            && Words.areAtLeast(MIN_TOLD, told)
            && (open > 0 || isName(name))
        ? Optional.of(new Term(name, told))
        : Optional.empty();
  }

  // "A **sloop**, **cutter** or **ketch** is …", "A **sheet**, or **trimming rope**, is …"
  private static boolean goesOn(String told) {
    int space = told.indexOf(' ');
    return told.startsWith(MARK)
        || (space > 0
            && told.startsWith(MARK, space + 1)
            && DefiningVerbs.ORS.contains(Words.lower(told.substring(0, space))));
  }

  // An article makes a noun of any word.
  private static boolean isName(String bare) {
    return !QuestionText.begins(Plain.of(bare))
        && !OPENINGS.contains(firstWord(bare))
        && !TermWords.isLabel(bare);
  }

  private static String firstWord(String name) {
    int space = name.indexOf(' ');
    return Words.lower(space < 0 ? name : name.substring(0, space));
  }

  private static boolean isArticle(String lead) {
    String word = TermWords.withoutEnd(Words.lower(lead), " '’");
    return lead.isEmpty() || "l".equals(word) || DefiningVerbs.ARTICLES.contains(word);
  }
}
