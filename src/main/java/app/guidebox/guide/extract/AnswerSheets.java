package app.guidebox.guide.extract;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Option;
import app.guidebox.guide.Guide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings together questions and answers that their author keeps in two files, by their numbers.
 *
 * <p>Matching numbers may be chance: {@link #offers} only proposes, and the learner decides.
 */
public final class AnswerSheets {
  /** Fewer matching numbers are chance. */
  private static final int MIN_MATCHES = 3;

  /** So large a part of the open questions must be answered. */
  private static final double SHARE = 0.6;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern ANSWER =
      Pattern.compile(
          "[|>*_#\\s-]*(?:\\p{L}{1,12}\\s?)?[#№]?(\\d{1,4})[*_]{0,2}\\s*[.):|：．、\\-–—]{1,2}\\s*(\\S.*)");

  /**
   * Two guides that seem to belong together.
   *
   * @param matches how many questions of the one the other answers
   */
  public record Pairing(Guide questions, Guide answers, int matches) {}

  /** The pairs among the guides, for the learner to accept or not. */
  public List<Pairing> offers(List<Guide> guides) {
    var offers = new ArrayList<Pairing>();
    for (Guide questions : guides) {
      var open = open(questions);
      for (Guide answers : guides) {
        if (!answers.equals(questions) && open.size() >= MIN_MATCHES) {
          var key = key(answers.lines());
          int matches = (int) open.keySet().stream().filter(key::containsKey).count();
          if (matches >= MIN_MATCHES && matches >= SHARE * open.size()) {
            offers.add(new Pairing(questions, answers, matches));
          }
        }
      }
    }
    return offers;
  }

  /** The cards of the questions' guide, those included that the other guide answers. */
  public Extraction extract(Pairing pairing) {
    var key = key(pairing.answers().lines());
    var candidates = new ArrayList<Candidate>();
    for (Candidate candidate : Extractors.candidates(pairing.questions(), ExtractionOptions.ALL)) {
      candidates.add(
          candidate instanceof Candidate.Unanswered unanswered
              ? answered(pairing.questions(), unanswered, key).orElse(candidate)
              : candidate);
    }
    return Extractors.extraction(pairing.questions(), candidates);
  }

  /**
   * The candidates, those included that the guide itself answers under a title of its own, such as
   * {@code ## Answer Key}.
   */
  static List<Candidate> withOwnKey(Guide guide, Outline outline, List<Candidate> candidates) {
    var open = new HashMap<Integer, Integer>();
    for (Candidate candidate : candidates) {
      if (candidate instanceof Candidate.Unanswered unanswered) {
        number(guide, unanswered).ifPresent(number -> open.merge(number, 1, Integer::sum));
      }
    }
    if (open.isEmpty()) {
      return candidates;
    }
    var key = key(keyLines(guide, outline.flows().getFirst()));
    // Numbers that begin anew in each section do not tell which question is meant.
    open.forEach((number, times) -> key.computeIfPresent(number, (_, a) -> times == 1 ? a : null));
    return candidates.stream()
        .map(
            candidate ->
                candidate instanceof Candidate.Unanswered unanswered
                    ? answered(guide, unanswered, key).orElse(candidate)
                    : candidate)
        .toList();
  }

  private static List<String> keyLines(Guide guide, Flow page) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < page.size(); i++) {
      if (Answers.isKeyTitle(page.get(i))) {
        int end = i + 1;
        while (end < page.size() && page.get(end).headingLevel() > page.get(i).headingLevel()) {
          end++;
        }
        int last = page.get(end - 1).lines().last();
        lines.addAll(guide.lines().subList(page.get(i).lines().last(), last));
      }
    }
    return lines;
  }

  private static Optional<Candidate> answered(
      Guide guide, Candidate.Unanswered question, Map<Integer, String> key) {
    return number(guide, question)
        .flatMap(number -> Optional.ofNullable(key.get(number)))
        .flatMap(answer -> card(question, answer))
        .map(card -> new Candidate.Found(question.convention(), card, question.lines()));
  }

  private static Optional<CardContent> card(Candidate.Unanswered question, String answer) {
    if (question.choices().isEmpty()) {
      return Optional.of(
          new CardContent(
              CardKind.QUESTION, question.front(), answer, List.of(), question.source()));
    }
    var right = AnswerKey.read(answer, question.choices());
    var options = new ArrayList<Option>();
    for (int i = 0; i < question.choices().size(); i++) {
      options.add(new Option(question.choices().get(i).text(), right.contains(i)));
    }
    String back = AnswerKey.spelledOut(answer, question.choices(), right);
    return right.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CardContent(CardKind.CHOICE, question.front(), back, options, question.source()));
  }

  private static Map<Integer, Candidate> open(Guide guide) {
    var open = new HashMap<Integer, Candidate>();
    for (Candidate candidate : Extractors.candidates(guide, ExtractionOptions.ALL)) {
      if (candidate instanceof Candidate.Unanswered unanswered) {
        number(guide, unanswered).ifPresent(number -> open.put(number, candidate));
      }
    }
    return open;
  }

  private static Optional<Integer> number(Guide guide, Candidate.Unanswered question) {
    Matcher number = NUMBER.matcher(guide.lines().get(question.lines().first() - 1));
    return number.find() ? Optional.of(Integer.valueOf(number.group())) : Optional.empty();
  }

  private static Map<Integer, String> key(List<String> lines) {
    var key = new HashMap<Integer, String>();
    for (String line : lines) {
      Map<Integer, String> row = KeyRow.read(line);
      row.forEach(key::putIfAbsent);
      Matcher answer = ANSWER.matcher(line);
      if (row.isEmpty() && answer.matches()) {
        String text = Answers.unlabelled(answer.group(2)).replaceAll("[\\s|]+$", "");
        key.putIfAbsent(Integer.valueOf(answer.group(1)), text);
      }
    }
    return key;
  }
}
