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
    if (candidates.stream().noneMatch(Candidate.Unanswered.class::isInstance)) {
      return again;
    }
    var answered = new HashSet<String>();
    for (Candidate candidate : candidates) {
      if (candidate instanceof Candidate.Found(_, var card, _)) {
        answered.add(comparable(card.front()));
        // Below what the question is about.
        answered.add(comparable(card.front().substring(card.front().lastIndexOf("\n\n") + 1)));
      }
    }
    candidates.stream().filter(candidate -> isAnswered(candidate, answered)).forEach(again::add);
    return again;
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
