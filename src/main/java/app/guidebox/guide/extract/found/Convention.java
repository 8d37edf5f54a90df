package app.guidebox.guide.extract.found;

import java.util.Arrays;
import java.util.Optional;

/** A way in which authors write what becomes a card. The learner can leave one out for a guide. */
public enum Convention {
  HEADING("heading", "Question headings"),
  FOLDED("folded", "Folded answers"),
  LABELLED("labelled", "Question and answer labels"),
  BOLD("bold", "Bold questions"),
  LISTED("listed", "Listed questions"),
  CHOICE("choice", "Multiple choice"),
  SCENARIO("scenario", "Scenarios"),
  TWO_SIDED("two-sided", "Two-sided lines"),
  CLOZE("cloze", "Gaps"),
  TABLE("table", "Table rows"),
  DEFINITION("definition", "Definitions"),
  MAPPING("mapping", "Mappings");

  private final String id;
  private final String title;

  Convention(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** A word that names it in files and scripts; never changes. */
  public String id() {
    return id;
  }

  /** The convention of that id. */
  public static Optional<Convention> ofId(String id) {
    return Arrays.stream(values()).filter(convention -> convention.id.equals(id)).findFirst();
  }

  /** What a learner reads. */
  public String title() {
    return title;
  }
}
