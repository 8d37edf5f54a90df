package app.guidebox.guide.extract.term;

import app.guidebox.guide.Block;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.termlist.TermList;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.Plain;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lists that check what was learned: {@code **Rigging:** Can you name the stays?} in every entry.
 */
final class AskedTerms {
  private static final Pattern LINK_BEHIND =
      Pattern.compile("\\s*\\[[^\\[\\]\\n]{1,40}\\]\\([^()\\s]{1,300}\\)\\s*$");

  /** Fewer terms may be defined by what they answer. */
  private static final int MIN_ASKING = 3;

  private AskedTerms() {}

  /** Whether all that the terms of the list are told by are questions. */
  static boolean are(TermList list) {
    var terms = list.terms();
    if (terms.size() < MIN_ASKING || terms.stream().anyMatch(Optional::isEmpty)) {
      return false;
    }
    var texts = terms.stream().flatMap(Optional::stream).map(Term::text).toList();
    long marked = texts.stream().filter(QuestionText::hasAnyMark).count();
    return marked * 2 > texts.size()
        && texts.stream().allMatch(text -> text.endsWith("?") || asks(text));
  }

  // "How is it tied? Explain. [→](#3)"
  private static boolean asks(String text) {
    String plain = Plain.of(LINK_BEHIND.matcher(text).replaceFirst(""));
    return QuestionText.hasMark(plain)
        || (QuestionText.begins(plain) && QuestionText.hasMarkInside(plain))
        || Demands.begin(plain);
  }

  /** What is told of an entry of such a list. */
  static Candidate unanswered(Block.Item item) {
    String text = Plain.of(LINK_BEHIND.matcher(item.firstText().orElse("")).replaceFirst(""));
    var asked = new Skipped(item.lines().first(), Placeholders.UNANSWERED, text);
    return new Candidate.Rejected(Convention.DEFINITION, asked, item.lines());
  }
}
