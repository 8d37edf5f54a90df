package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Words;

/** Titles that set one thing against another: {@code Sloop vs ketch}. */
public final class Versus {
  private static final int MAX_TITLE = 200;

  private static final Phrases VERSUS = Phrases.of(" vs ", " vs. ", " versus ", "对比");

  private Versus() {}

  /** Whether the title sets one thing against another: {@code Sloop vs ketch}. */
  public static boolean isTitle(String plain) {
    String title = plain.length() > MAX_TITLE ? "" : Words.lower(plain);
    return VERSUS.standIn(title);
  }
}
