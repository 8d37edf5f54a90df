package app.guidebox.guide.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.guide.reader.GuideReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same terms are found however they are set off from what they are, and put together. */
class DefinitionSpellingsTest {
  private record Defined(String term, String text) {}

  private static final List<Defined> CARDS =
      List.of(
          new Defined("Keel", "The fin below the hull that keeps a boat from drifting."),
          new Defined("Jib", "A small sail before the mast."),
          new Defined("Running rigging", "Lines that move the sails, such as sheets and halyards."),
          new Defined("Boom", "The spar along the foot of the mainsail. It swings over in a tack."),
          new Defined("Windward", "Towards the wind, as opposed to leeward."));

  private static final List<String> MARKS =
      List.of(
          "**%s**",
          "__%s__",
          "***%s***",
          "**_%s_**",
          "*%s*",
          "_%s_",
          "`%s`",
          "**`%s`**",
          "<b>%s</b>",
          "<strong>%s</strong>",
          "**[%s](#top)**");

  private static final List<String> SEPARATORS =
      List.of(
          "%s: %s",
          "%s : %s",
          "%s:%s",
          "%s：%s",
          "%s - %s",
          "%s- %s",
          "%s -- %s",
          "%s – %s",
          "%s — %s",
          "%s :- %s",
          "%s -> %s",
          "%s → %s",
          "%s => %s",
          "%s = %s",
          "%s | %s",
          "%s<br>%s",
          "%s:<br>%s");

  /** What stands before a term and behind its text. */
  private record Place(String before, String behind) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("- ", "\n"),
          new Place("* ", "\n"),
          new Place("+ ", "\n"),
          new Place("1. ", "\n"),
          new Place("1) ", "\n"),
          new Place("• ", "\n"),
          new Place("- ", "\n\n"),
          new Place("", "\n\n"),
          new Place("", "\n"),
          new Place("", "  \n"),
          new Place("", "\\\n"),
          new Place("> ", "\n\n"));

  @ParameterizedTest(name = "{0}")
  @MethodSource("marks")
  void everyMarkWithEverySeparatorInEveryPlace(String mark) {
    for (String separator : SEPARATORS) {
      PLACES.forEach(place -> assertFound(place, mark::formatted, separator));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bold")
  void everyColonInsideItsMarks(String mark) {
    PLACES.forEach(place -> assertFound(place, term -> mark.formatted(term + ":"), "%s %s"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dashes")
  void everyDashWithoutMarksInAList(String dash) {
    PLACES.subList(0, 7).forEach(place -> assertFound(place, UnaryOperator.identity(), dash));
  }

  private static List<String> marks() {
    return MARKS;
  }

  private static List<String> bold() {
    return List.of("**%s**", "__%s__", "***%s***", "**_%s_**", "**`%s`**", "<b>%s</b>");
  }

  private static List<String> dashes() {
    return List.of("%s: %s", "%s - %s", "%s- %s", "%s – %s", "%s — %s", "%s :- %s", "%s = %s");
  }

  private static void assertFound(Place place, UnaryOperator<String> marked, String separator) {
    var guide = new StringBuilder("# Sailing notes\n\nSome words on it.\n\n## Parts of a boat\n\n");
    for (Defined card : CARDS) {
      guide
          .append(place.before())
          .append(separator.formatted(marked.apply(card.term()), card.text()))
          .append(place.behind());
    }
    guide.append("\n## The next part\n\nIt goes on with other things.\n");

    var found = new ArrayList<Defined>();
    for (var card :
        new Extractors().extract(new GuideReader().read("s.md", guide.toString())).cards()) {
      found.add(new Defined(bare(card.front()), card.back().replaceAll("\\s+", " ").strip()));
    }

    assertEquals(CARDS, found, guide.toString());
  }

  // Code stays code in a term, and emphasis within emphasis stays.
  private static String bare(String front) {
    return front.replaceAll("[`*_]", "");
  }
}
