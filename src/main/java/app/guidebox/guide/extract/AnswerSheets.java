package app.guidebox.guide.extract;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Option;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Lines;
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
          var key = KeySheet.read(answers.lines()).byNumber();
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
    var key = KeySheet.read(pairing.answers().lines()).byNumber();
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
    var sections = keySections(outline.flows().getFirst());
    var asked = sections.isEmpty() ? candidates : outside(sections, candidates);
    var open = asked.stream().filter(Candidate.Unanswered.class::isInstance).toList();
    if (open.isEmpty() || sections.isEmpty()) {
      return candidates;
    }
    var numbers =
        open.stream().map(c -> number(guide, (Candidate.Unanswered) c).orElse(0)).toList();
    var lines = new ArrayList<String>();
    sections.forEach(s -> lines.addAll(guide.lines().subList(s.first(), s.last())));
    var answers = KeySheet.read(lines).answers(numbers);
    if (answers.stream().allMatch(String::isEmpty)) {
      return candidates;
    }
    var next = answers.iterator();
    return asked.stream()
        .map(
            candidate ->
                candidate instanceof Candidate.Unanswered unanswered
                    ? answered(unanswered, next.next()).orElse(candidate)
                    : candidate)
        .toList();
  }

  // What a key repeats of the questions asks nothing.
  private static List<Candidate> outside(List<Lines> sections, List<Candidate> candidates) {
    return candidates.stream()
        .filter(
            candidate ->
                candidate instanceof Candidate.Found
                    || sections.stream().noneMatch(s -> holds(s, candidate.lines().first())))
        .toList();
  }

  private static boolean holds(Lines section, int line) {
    return section.first() <= line && line <= section.last();
  }

  private static List<Lines> keySections(Flow page) {
    var sections = new ArrayList<Lines>();
    for (int i = 0; i < page.size(); i++) {
      if (Answers.isKeyTitle(page.get(i))) {
        int end = i + 1;
        while (end < page.size() && page.get(end).headingLevel() > page.get(i).headingLevel()) {
          end++;
        }
        sections.add(page.get(i).lines().to(page.get(end - 1).lines().last()));
        i = end - 1;
      }
    }
    return sections;
  }

  private static Optional<Candidate> answered(
      Guide guide, Candidate.Unanswered question, Map<Integer, String> key) {
    return number(guide, question)
        .flatMap(number -> answered(question, key.getOrDefault(number, "")));
  }

  private static Optional<Candidate> answered(Candidate.Unanswered question, String answer) {
    return answer.isEmpty()
        ? Optional.empty()
        : card(question, answer)
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
}
