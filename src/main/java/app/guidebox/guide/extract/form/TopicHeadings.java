package app.guidebox.guide.extract.form;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Trailing;
import app.guidebox.guide.extract.asking.BareQuestions;
import app.guidebox.guide.extract.asking.Clauses;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.asking.WhatIs;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.BoldLines;
import app.guidebox.guide.extract.list.BareEntries;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.GlossaryTitles;
import app.guidebox.guide.extract.wording.Versus;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Headings that name a topic among others that ask; what is told below is asked for. */
public final class TopicHeadings {
  /** A longer title is a text. */
  private static final int MAX_TITLE = 200;

  /** What is told in more parts is a chapter. */
  private static final int MAX_PARTS = 3;

  /** A task has more words. */
  private static final int MIN_WORDS = 4;

  /** Further off nothing tells what a title is. */
  private static final int MAX_APART = 60;

  private static final List<String> DIFFERENCE =
      List.of("区别", "區別", "差异", "的不同", "違い", "차이", "차이점");

  /** Words of a title that tells of the guide or of a release. */
  private static final Pattern ABOUT_GUIDE =
      Pattern.compile(
          "(?U)\\b(?:this|here|new|next|covered|included|inside|missing|wrong|going|you|your|we|"
              + "esto|este|esta|nuevo|isso|novo|dies|hier|neu|это|здесь|нового)\\b|本项目|本书|本文|この");

  /** What is asked for by name is short. */
  private static final int MAX_WHAT_IS = 60;

  /** Words with which a title begins that names what is to be told. */
  private static final WordList TOPICS = Words.load("topics");

  private static final WordList TITLES = Words.load("plain-titles");

  /** What is drawn at an exam. */
  private static final WordList TICKETS = new WordList(Set.of("билет", "білет"));

  private TopicHeadings() {}

  /**
   * Whether it is asked for by "### Sloop vs ketch" where headings ask as a rule, or by "### Rope"
   * in a guide that is made of questions by its title.
   */
  static boolean isAmongQuestions(Flow flow, int at, String plain, Habits habits) {
    int level = flow.get(at).headingLevel();
    if (plain.length() > MAX_TITLE || !isTold(flow, at)) {
      return false;
    }
    return (habits.headingsAsk(level) || habits.announcedHeadingsAsk(level))
        && !isPartOfGuide(flow.get(at), plain)
        && (Versus.isTitle(plain)
            || isNamed(plain)
            || (isAskedFor(plain, level, habits)
                && !hasParts(flow, at)
                && (asksBeside(flow, at, -1) || asksBeside(flow, at, 1))))
        && !asksBelow(flow, at);
  }

  /** The number of what is drawn at an exam, with its topic: {@code Билет 3. Якорь}. */
  static Optional<Label> ofTicket(String title) {
    return Label.of(title, TICKETS).filter(label -> !label.rest().isEmpty());
  }

  /** Whether it asks what something is, and tells it, without a question mark. */
  static boolean asksWhatIs(Flow flow, int at, String plain) {
    String title = Words.lower(QuestionNumbers.withoutNumber(plain)).replace('’', '\'');
    boolean asks =
        QuestionText.asksLast(title)
            || (Words.isForeign(title)
                && DIFFERENCE.stream()
                    .anyMatch(w -> title.endsWith(w) && title.length() > 2 + w.length()))
            || (QuestionNumbers.isNumbered(plain)
                && (Demands.begin(title) || QuestionText.demandsInWideLetters(title)))
            || WhatIs.begins(title);
    return asks
        && (title.length() <= MAX_WHAT_IS || QuestionText.demandsInWideLetters(title))
        && !Clauses.isOne(title)
        && !ABOUT_GUIDE.matcher(title).find()
        && isTold(flow, at)
        && areParts(flow, at)
        && !asksBelow(flow, at);
  }

  /**
   * Whether it asks of the title above it and tells it: {@code ### What it is}, or {@code ### When
   * to use} beside that.
   */
  static boolean asksOfTitle(Flow flow, int at, String plain) {
    return BareQuestions.isOne(plain)
        && !flow.get(at).path().isEmpty()
        && isTold(flow, at)
        && !flow.get(at + 1).isHeading()
        && areParts(flow, at)
        && !asksBelow(flow, at)
        && (BareQuestions.asksWhatIs(plain) || asksWhatIsBeside(flow, at));
  }

  private static boolean asksWhatIsBeside(Flow flow, int at) {
    int level = flow.get(at).headingLevel();
    for (int step = -1; step <= 1; step += 2) {
      int i = at + step;
      while (i >= 0 && i < flow.size() && flow.get(i).headingLevel() >= level) {
        if (flow.get(i).headingLevel() == level
            && BareQuestions.asksWhatIs(Plain.of(flow.get(i).text()))) {
          return true;
        }
        i += step;
      }
    }
    return false;
  }

  // The parts of an answer are few and ask nothing.
  private static boolean areParts(Flow flow, int at) {
    int level = flow.get(at).headingLevel();
    int parts = 0;
    for (int i = flow.nextHeading(at + 1);
        i < flow.size() && flow.get(i).headingLevel() > level;
        i = flow.nextHeading(i + 1)) {
      parts++;
      if (parts > MAX_PARTS || QuestionText.asks(Plain.of(flow.get(i).text()))) {
        return false;
      }
    }
    return true;
  }

  // "Advantages of …"
  private static boolean isNamed(String plain) {
    int space = plain.indexOf(' ');
    return space > 0 && TOPICS.contains(Words.lower(plain.substring(0, space)));
  }

  // "Given a rope, find its end" is a task where most titles ask; "Background" above the numbered
  // ones is none.
  private static boolean isAskedFor(String plain, int level, Habits habits) {
    boolean announced =
        habits.announcedHeadingsAsk(level)
            && (QuestionNumbers.isNumbered(plain) || !habits.headingsAreNumbered(level));
    return announced
        || (habits.mostHeadingsAsk(level)
            && (isWide(plain)
                || isSentence(plain)
                || isSentence(plain.substring(0, Math.max(0, plain.indexOf(": "))))));
  }

  // Also what leads to names: "Put these knots in their order: `Bowline`, `Clove hitch`".
  private static boolean isSentence(String plain) {
    return plain.split(" ", MIN_WORDS + 1).length > MIN_WORDS && flowsOn(plain);
  }

  // So many letters of scripts without blanks say as much.
  private static boolean isWide(String plain) {
    return plain.codePoints().filter(Character::isIdeographic).count() > MIN_WORDS;
  }

  // A sentence has most of its words in lower case; a title may not.
  private static boolean flowsOn(String plain) {
    String[] words = plain.split(" ");
    long small = Arrays.stream(words).filter(w -> !w.isEmpty() && isSmall(w)).count();
    return small * 2 > words.length;
  }

  private static boolean isSmall(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  // Text or a part follows, not the next title.
  private static boolean isTold(Flow flow, int at) {
    int level = flow.get(at).headingLevel();
    return at + 1 < flow.size()
        && flow.get(at + 1).headingLevel() > level
        && !(flow.get(at + 1).block() instanceof Block.Rule);
  }

  private static boolean hasParts(Flow flow, int at) {
    int next = at + 1;
    while (next < flow.size() && (!flow.get(next).isHeading() || titlesSources(flow, at, next))) {
      next++;
    }
    return next < flow.size() && flow.get(next).headingLevel() > flow.get(at).headingLevel();
  }

  private static boolean titlesSources(Flow flow, int at, int next) {
    return flow.get(next).headingLevel() > flow.get(at).headingLevel()
        && Trailing.isSourceTitle(flow.get(next));
  }

  // A title of the same section asks.
  private static boolean asksBeside(Flow flow, int at, int step) {
    int level = flow.get(at).headingLevel();
    int limit = Math.min(flow.size(), at + MAX_APART);
    for (int i = at + step; i >= Math.max(0, at - MAX_APART) && i < limit; i += step) {
      int other = flow.get(i).headingLevel();
      if (other < level) {
        return false;
      }
      if (other == level && QuestionText.asks(Plain.of(flow.get(i).text()))) {
        return true;
      }
    }
    return false;
  }

  // Questions of their own stand below, labelled or folded.
  private static boolean asksBelow(Flow flow, int at) {
    for (int i = at + 1; i < flow.size() && !flow.get(i).isHeading(); i++) {
      Unit unit = flow.get(i);
      if (unit.block() instanceof Block.Details
          || (i == at + 1 && (asksInQuote(unit) || asksFirst(unit)))
          || BareEntries.isBare(unit)
          || (unit.isParagraph()
              && Label.of(unit.text(), Words.QUESTION).filter(Label::marked).isPresent())) {
        return true;
      }
    }
    return false;
  }

  private static boolean asksInQuote(Unit unit) {
    return unit.block() instanceof Block.Quote quote
        && (!quote.callout().isEmpty() || QuestionText.hasAnyMark(UnitWriter.text(unit)));
  }

  private static boolean asksFirst(Unit unit) {
    return unit.isParagraph() && BoldLines.isAsked(unit.text());
  }

  // What tells of the guide, or holds the questions themselves.
  private static boolean isPartOfGuide(Unit heading, String plain) {
    return heading.headingLevel() == 1
        || TITLES.contains(Plain.title(plain))
        || Apparatus.isTitle(plain)
        || Apparatus.isClosing(plain)
        || Apparatus.titled(heading.path())
        || AnswerTitles.isAnswer(heading)
        || QuestionTitles.announced(List.of(plain))
        || GlossaryTitles.announced(List.of(plain));
  }
}
