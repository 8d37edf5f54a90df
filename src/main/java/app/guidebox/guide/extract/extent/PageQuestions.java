package app.guidebox.guide.extract.extent;

import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.WhatIs;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.form.Opening;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** "# What is sailing?" above sections that go on about it: the text right below answers it. */
final class PageQuestions {
  /** So many sections are more than the answer to their title. */
  private static final int MAX_SECTIONS = 5;

  private static final int LOWEST = 7;

  private PageQuestions() {}

  /** Whether the heading is such a question, of the page or of its only chapter that asks. */
  static boolean isOne(Flow flow, int at, @Nullable Opening[] openings, Habits habits) {
    Unit title = flow.get(at);
    if (isLabelled(title)) {
      return false;
    }
    return title.headingLevel() == 1
        ? titlesPage(flow, at, openings) || titlesOnePage(flow, at, habits)
        : titlesChapter(flow, at, habits);
  }

  private static boolean titlesPage(Flow flow, int title, @Nullable Opening[] openings) {
    int highest = LOWEST;
    int sections = 0;
    boolean asks = false;
    for (int i = 0; i < flow.size(); i++) {
      int level = i == title ? LOWEST : flow.get(i).headingLevel();
      if (level == 1) {
        return false;
      }
      asks |= i > title && asks(openings[i]);
      sections = level < highest ? 0 : sections;
      highest = Math.min(highest, level);
      sections += level == highest && level < LOWEST ? 1 : 0;
    }
    return sections > MAX_SECTIONS || (asks && sections > 0);
  }

  // "# What is sailing?" beside other titles of its kind that ask nothing.
  private static boolean titlesOnePage(Flow flow, int title, Habits habits) {
    if (!habits.asksOnce(1) || title + 1 >= flow.size() || flow.get(title + 1).isHeading()) {
      return false;
    }
    int parts = 0;
    int next = flow.nextHeading(title + 1);
    while (next < flow.size() && flow.get(next).headingLevel() > 1) {
      parts++;
      next = flow.nextHeading(next + 1);
    }
    return parts > MAX_SECTIONS && next < flow.size();
  }

  // "## What is sailing?" where no other such title asks, with a text and then many parts.
  private static boolean titlesChapter(Flow flow, int title, Habits habits) {
    int level = flow.get(title).headingLevel();
    if (!habits.asksOnce(level)
        || title + 1 >= flow.size()
        || flow.get(title + 1).isHeading()
        || !WhatIs.begins(question(flow.get(title)))) {
      return false;
    }
    int parts = 0;
    for (int i = flow.nextHeading(title + 1);
        i < flow.size() && flow.get(i).headingLevel() > level;
        i = flow.nextHeading(i + 1)) {
      parts += flow.get(i).headingLevel() == level + 1 ? 1 : 0;
    }
    return parts > MAX_SECTIONS;
  }

  private static String question(Unit title) {
    String plain = QuestionNumbers.withoutNumber(Plain.of(title.text()));
    int from = 0;
    while (from < plain.length() && !Character.isLetter(plain.codePointAt(from))) {
      from++;
    }
    return Words.lower(plain.substring(from)).replace('’', '\'');
  }

  // "# Question 12" is a page's only one.
  private static boolean isLabelled(Unit title) {
    return Label.of(title.text(), Words.QUESTION)
        .filter(label -> !label.number().isEmpty())
        .isPresent();
  }

  private static boolean asks(@Nullable Opening opening) {
    return opening != null && !opening.question().isEmpty();
  }
}
