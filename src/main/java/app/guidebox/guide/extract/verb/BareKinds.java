package app.guidebox.guide.extract.verb;

import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Words;

/** Words that say of which kind something is, in notes that leave out the article. */
final class BareKinds {
  private static final Phrases NOUNS =
      Phrases.of(
          "process of ",
          "process by which ",
          "process in which ",
          "form of ",
          "type of ",
          "kind of ",
          "act of ",
          "state of ",
          "state in which ",
          "ability to ",
          "ability of ",
          "set of ",
          "group of ",
          "study of ",
          "branch of ",
          "measure of ",
          "method of ",
          "method for ",
          "technique for ",
          "technique of ",
          "tendency to ",
          "collection of ",
          "aquel que ",
          "aquella que ",
          "aquella en ",
          "aquellas en ",
          "aquellas que ",
          "aquellos que ",
          "aquello que ",
          "aquele que ",
          "aquela que ",
          "celui qui ",
          "celle qui ",
          "ceux qui ",
          "colui che ",
          "quello che ",
          "quella che ",
          "proceso de ",
          "conjunto de ",
          "tipo de ",
          "capacidad de ",
          "processo de ",
          "capacidade de ",
          "ensemble de ",
          "ensemble des ",
          "processus de ",
          "capacité de ",
          "insieme di ",
          "processo di ",
          "capacità di ",
          "menge von ",
          "gruppe von ",
          "lehre von ",
          "совокупность ",
          "способность ",
          "процесс ",
          "набор ",
          "наука о ",
          "сукупність ",
          "здатність ",
          "процес ",
          "zbiór ",
          "zdolność ",
          "proces ",
          "soubor ",
          "skupina ",
          "schopnost ");

  private BareKinds() {}

  /** Whether the text begins so: {@code Process of …}, {@code Conjunto de …}. */
  static boolean begin(String text) {
    return NOUNS.begin(Words.lower(text));
  }
}
