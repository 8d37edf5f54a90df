package app.guidebox.guide.extract.found;

import app.guidebox.deck.CardKind;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WholeLink;
import java.util.BitSet;
import java.util.List;

/**
 * Outlines of what is asked, in a guide that tells the answers elsewhere: {@code - 2.1 What is a
 * reef?} above {@code - [See the answer](https://…)}.
 */
public final class LinkedAnswers {
  /** A single link may lead to more than what the guide tells itself. */
  private static final int MIN_LINKS = 3;

  private LinkedAnswers() {}

  /** The candidates, with questions above such outlines told as no cards. */
  public static List<Candidate> rejected(List<Candidate> candidates, List<String> lines) {
    var links = links(lines);
    return links.cardinality() < MIN_LINKS
        ? candidates
        : candidates.stream().map(candidate -> rejected(candidate, lines, links)).toList();
  }

  // The lines, counted from 1, that lead to an answer.
  private static BitSet links(List<String> lines) {
    var links = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).indexOf("](http") > 0 ? bare(lines.get(i)) : "";
      if (line.startsWith("[") && Pointers.leadsToAnswer(WholeLink.textOf(line))) {
        links.set(i + 1);
      }
    }
    return links;
  }

  private static String bare(String line) {
    String text = line.strip();
    boolean entry = "-*+".indexOf(text.charAt(0)) >= 0 && Character.isWhitespace(text.charAt(1));
    return entry ? text.substring(2).strip() : text;
  }

  private static Candidate rejected(Candidate candidate, List<String> lines, BitSet links) {
    if (!(candidate instanceof Candidate.Found found)
        || found.card().kind() != CardKind.QUESTION
        || !isOutline(found.card().back())
        || !isLinked(found.lines().first(), found.lines().last(), lines, links)) {
      return candidate;
    }
    String front = Plain.of(FirstLine.of(found.card().front()));
    var skipped = new Skipped(found.lines().first(), Placeholders.PLACEHOLDER, front);
    return new Candidate.Rejected(found.convention(), skipped, found.lines());
  }

  // Such a link stands between the question and the next title.
  private static boolean isLinked(int first, int last, List<String> lines, BitSet links) {
    int link = links.nextSetBit(first);
    int end = last + 1;
    while (end <= link && !lines.get(end - 1).startsWith("#")) {
      end++;
    }
    return link > 0 && link < end;
  }

  // Entries of a list, some of which ask or are left out.
  private static boolean isOutline(String back) {
    return back.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("- "))
        && back.lines()
            .anyMatch(line -> line.strip().equals("- ...") || QuestionText.hasMark(Plain.of(line)));
  }
}
