package app.guidebox.guide.extract.line;

import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Words;

/** What a program that wrote the guide says at its end: {@code Would you like more of these?} */
public final class Offers {
  private static final Phrases OFFERS =
      Phrases.of(
          "if you want, i can",
          "if you want, i'll",
          "if you want me to",
          "if you'd like, i",
          "if you’d like, i",
          "if you like, i can",
          "would you like me to",
          "would you like more",
          "would you like another",
          "would you like:",
          "do you want me to",
          "want me to",
          "let me know if you",
          "si quieres, puedo",
          "se quiser, posso",
          "wenn du möchtest, kann ich",
          "soll ich dir",
          "souhaitez-vous que je",
          "если хотите, я");

  /** None of them is longer. */
  private static final int LONGEST = 40;

  private Offers() {}

  /** Whether the text offers to write more. */
  public static boolean is(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    boolean may =
        at < text.length() && "iwdls\u0435".indexOf(Character.toLowerCase(text.charAt(at))) >= 0;
    return may
        && OFFERS.begin(Words.lower(text.substring(at, Math.min(text.length(), at + LONGEST))));
  }
}
