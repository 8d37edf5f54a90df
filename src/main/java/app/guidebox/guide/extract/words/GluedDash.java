package app.guidebox.guide.extract.words;

import java.util.List;

/** A hyphen right behind a name and before a blank, meant as a dash: {@code Reefing- to make …}. */
public final class GluedDash {
  /** Words behind the first of two compounds that share their end: {@code pre- and post-war}. */
  private static final List<String> JOINING =
      List.of(
          "and ", "or ", "to ", "und ", "oder ", "bzw", "y ", "o ", "e ", "et ", "ou ", "и ",
          "или ");

  private GluedDash() {}

  /** Whether the hyphen at that place, behind a name, parts it from what is told of it. */
  public static boolean isAt(int at, String text) {
    return text.startsWith("- ", at)
        && JOINING.stream().noneMatch(word -> text.startsWith(word, at + 2));
  }
}
