package app.guidebox.guide.extract.term;

import app.guidebox.deck.CardKind;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What a program's page says in its favour: features beside how to install it are no terms. */
public final class ReadmeFeatures {
  private static final WordList FEATURES = Words.load("feature-titles");

  private static final WordList INSTALLING = Words.load("readme-titles");

  /** A longer title is a sentence. */
  private static final int MAX_TITLE = 40;

  private ReadmeFeatures() {}

  /** The candidates without the terms among such features. */
  public static List<Candidate> without(List<Candidate> candidates, Flow page) {
    var sections = sections(page);
    return sections.isEmpty()
        ? candidates
        : candidates.stream().filter(candidate -> !isIn(candidate, sections)).toList();
  }

  private static boolean isIn(Candidate candidate, List<Lines> sections) {
    return candidate instanceof Candidate.Found(_, var card, var lines)
        && card.kind() == CardKind.DEFINITION
        && sections.stream()
            .anyMatch(section -> section.first() < lines.first() && lines.last() <= section.last());
  }

  private static List<Lines> sections(Flow page) {
    var sections = new ArrayList<Lines>();
    for (int i = page.nextHeading(0); i < page.size(); i = page.nextHeading(i + 1)) {
      Unit heading = page.get(i);
      if (says(FEATURES, heading) && installs(page, heading)) {
        int end = i + 1;
        while (end < page.size() && page.get(end).headingLevel() > heading.headingLevel()) {
          end++;
        }
        sections.add(heading.lines().to(page.get(end - 1).lines().last()));
      }
    }
    return sections;
  }

  /** Whether a title says how to install or use what the page is about. */
  public static boolean isReadme(Flow page) {
    return page.units().stream().anyMatch(unit -> unit.isHeading() && says(INSTALLING, unit));
  }

  // A title beside it, below the same one, says how to install or use the program.
  private static boolean installs(Flow page, Unit features) {
    var above = above(features);
    for (int i = page.nextHeading(0); i < page.size(); i = page.nextHeading(i + 1)) {
      Unit heading = page.get(i);
      if (heading.headingLevel() == features.headingLevel()
          && says(INSTALLING, heading)
          && above(heading).equals(above)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> above(Unit heading) {
    return heading.path().subList(0, Math.max(0, heading.path().size() - 1));
  }

  private static boolean says(WordList words, Unit heading) {
    return heading.text().length() <= MAX_TITLE
        && words.mayBeSaidIn(heading.text())
        && words.contains(Plain.title(QuestionNumbers.withoutNumber(heading.text())));
  }
}
