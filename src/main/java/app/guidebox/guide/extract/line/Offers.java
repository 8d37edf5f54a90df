package app.guidebox.guide.extract.line;

import java.util.List;

/** What a program that wrote the guide says at its end: {@code Would you like more of these?} */
public final class Offers {
  private static final List<String> OFFERS =
      List.of(
          "if you want, i can",
          "if you want, i'll",
          "if you want me to",
          "if you'd like, i",
          "if you’d like, i",
          "if you like, i can",
          "would you like me to",
          "would you like more",
          "would you like another",
          "do you want me to",
          "want me to",
          "let me know if you",
          "si quieres, puedo",
          "se quiser, posso",
          "wenn du möchtest, kann ich",
          "soll ich dir",
          "souhaitez-vous que je",
          "если хотите, я");

  private Offers() {}

  /** Whether the text offers to write more. */
  public static boolean is(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    int from = at;
    return at < text.length()
        && "iwdls\u0435".indexOf(Character.toLowerCase(text.charAt(at))) >= 0
        && OFFERS.stream()
            .anyMatch(offer -> text.regionMatches(true, from, offer, 0, offer.length()));
  }
}
