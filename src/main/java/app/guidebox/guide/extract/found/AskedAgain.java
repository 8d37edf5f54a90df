package app.guidebox.guide.extract.found;

import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Questions that a guide lists once more, without their answers: its contents, or a summary. */
public final class AskedAgain {
  /** A shorter question may be asked of several things. */
  private static final int MIN_LENGTH = 12;

  private AskedAgain() {}

  /** The open questions that others of the candidates answer in the same words, by identity. */
  public static Set<Candidate> among(List<Candidate> candidates) {
    Set<Candidate> again = Collections.newSetFromMap(new IdentityHashMap<>());
    if (candidates.stream().noneMatch(AskedAgain::isOpen)) {
      return again;
    }
    var answered = new HashSet<String>();
    var open = new HashSet<String>();
    for (Candidate candidate : candidates) {
      if (candidate instanceof Candidate.Found(_, var card, _)) {
        answered.add(comparable(card.front()));
        // Below what the question is about.
        answered.add(comparable(card.front().substring(card.front().lastIndexOf("\n\n") + 1)));
      } else if (candidate instanceof Candidate.Unanswered left) {
        open.add(comparable(left.front()));
      }
    }
    for (Candidate candidate : candidates) {
      if (isRow(candidate)
          ? isAskedIn(answered, open, candidate)
          : isAnswered(candidate, answered)) {
        again.add(candidate);
      }
    }
    return again;
  }

  private static boolean isOpen(Candidate candidate) {
    return candidate instanceof Candidate.Unanswered || isRow(candidate);
  }

  // "| 3 | What is a reef? |" in the contents of a guide.
  private static boolean isRow(Candidate candidate) {
    return candidate instanceof Candidate.Rejected(var convention, var skipped, _)
        && convention == Convention.TABLE
        && skipped.reason().equals(Placeholders.UNANSWERED);
  }

  private static boolean isAskedIn(Set<String> answered, Set<String> open, Candidate row) {
    String asked = row instanceof Candidate.Rejected rejected ? rejected.skipped().text() : "";
    String comparable = comparable(asked);
    return answered.contains(comparable) || open.contains(comparable);
  }

  /** The candidates without those. */
  public static List<Candidate> without(List<Candidate> candidates, Set<Candidate> again) {
    return again.isEmpty()
        ? candidates
        : candidates.stream().filter(candidate -> !again.contains(candidate)).toList();
  }

  private static boolean isAnswered(Candidate candidate, Set<String> answered) {
    if (!(candidate instanceof Candidate.Unanswered open) || !open.choices().isEmpty()) {
      return false;
    }
    String asked = comparable(open.front());
    return asked.length() >= MIN_LENGTH && answered.contains(asked);
  }

  // The letters and digits alone.
  private static String comparable(String front) {
    String plain = Words.lower(Plain.of(front));
    var text = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        text.append(plain.charAt(i));
      }
    }
    return text.toString();
  }
}
