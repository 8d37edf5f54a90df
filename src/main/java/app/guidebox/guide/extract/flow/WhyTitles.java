package app.guidebox.guide.extract.flow;

import app.guidebox.guide.extract.asking.BareQuestions;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;

/** Titles that ask why, beside the title of an answer: {@code ## Why?} below {@code ## Answer}. */
public final class WhyTitles {
  private static final WordList WHYS = Words.load("whys");

  private WhyTitles() {}

  /** Whether such a title at that place goes on with the answer above it. */
  public static boolean goOn(Flow flow, int at) {
    Unit title = flow.get(at);
    if (!title.isHeading()
        || title.text().length() > BareQuestions.MAX
        || !WHYS.contains(BareQuestions.words(title.text()))) {
      return false;
    }
    int above = at - 1;
    while (above >= 0 && !flow.get(above).isHeading()) {
      above--;
    }
    return above >= 0
        && flow.get(above).headingLevel() == title.headingLevel()
        && AnswerTitles.isAnswer(flow.get(above));
  }
}
