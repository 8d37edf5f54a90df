package app.guidebox.guide.extract;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paragraphs that say what a term in bold is: {@code A **sheet** is a rope that …}. */
final class SentenceDefinitions {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:(?:An?|The|Ein|Eine|Der|Die|Das|Una?|Une|El|La|Le|Los|Las|Les|Il|Lo|O|Os|As|L['’])\\s?)?(\\*\\*|__)([^*_\\n"
              + "]{2,60})\\1(?:\\s?[(（][^()（）\\n"
              + "]{1,60}[)）])?(?:\\s(?:is|are)\\s(?:an?|the|any|one|when|where|how|what|defined)\\s"
              + "|\\s(?:refers?\\sto|means|denotes|describes)\\s"
              + "|\\s(?:ist|sind)\\s(?:ein|eine|der|die|das)\\s|\\s(?:bezeichnet|bedeutet)\\s"
              + "|\\s(?:es|son|é|são|est|sont|è|sono)\\s(?:una?|uno|el|la|los|las|uma?|o|os|une|les?|des|il|lo|l['’])\\s?"
              + "|\\s(?:to|jest\\sto)\\s|\\s?(?:是指|是一种|是一個|是一个|指的是|とは)|(?:이란|란)\\s).*",
          Pattern.DOTALL);

  /** Words that name no term. */
  private static final Set<String> OTHERS =
      Set.of(
          "this",
          "that",
          "it",
          "these",
          "those",
          "note",
          "important",
          "goal",
          "key",
          "answer",
          "problem",
          "result",
          "solution",
          "example",
          "advantage",
          "disadvantage");

  /** One such sentence is stress. */
  private static final int MIN = 2;

  private static final int MAX_WORDS = 6;

  /** An article before the term is never longer, with its blank. */
  private static final int MAX_ARTICLE = 5;

  private SentenceDefinitions() {}

  static List<Candidate> of(Outline outline) {
    var found = new ArrayList<Candidate>();
    for (Unit unit : outline.flows().getFirst().units()) {
      if (unit.isParagraph()
          && unit.item() == 0
          && mayDefine(unit.text())
          && !unit.path().isEmpty()
          && !Apparatus.titled(unit.path())) {
        add(unit, outline.guide(), found);
      }
    }
    return found.size() < MIN ? List.of() : found;
  }

  // A quick look before a slow one.
  private static boolean mayDefine(String text) {
    int bold = text.indexOf("**");
    bold = bold < 0 ? text.indexOf("__") : bold;
    return bold >= 0 && bold <= MAX_ARTICLE && !text.endsWith(":") && !text.endsWith("：");
  }

  private static void add(Unit unit, String guide, List<Candidate> found) {
    Matcher sentence = SENTENCE.matcher(unit.text());
    if (!sentence.matches()) {
      return;
    }
    String term = sentence.group(2).strip();
    boolean named =
        term.split(" ", MAX_WORDS + 1).length <= MAX_WORDS
            && !OTHERS.contains(Words.lower(Plain.of(term)))
            && !TermWords.isLabel(term)
            && !QuestionText.hasAnyMark(term);
    if (named) {
      var lines = unit.lines();
      var source = new Source(guide, unit.path(), lines.first(), lines.last());
      var card = new CardContent(CardKind.DEFINITION, term, unit.text(), List.of(), source);
      found.add(new Candidate.Found(Convention.DEFINITION, card, lines));
    }
  }
}
