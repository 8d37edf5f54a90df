package app.guidebox.guide.extract;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Option;
import app.guidebox.guide.Block;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.AnswerKey;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.key.AskedInKeys;
import app.guidebox.guide.extract.key.KeySheet;
import app.guidebox.guide.extract.key.SectionKeys;
import app.guidebox.guide.extract.key.SharedKeys;
import app.guidebox.guide.extract.marks.OwnMarks;
import app.guidebox.guide.extract.words.Plain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,4}");

  /**
   * {@code B}, {@code A, C} or {@code b) hail} as a term: the right option in an entry of a key.
   */
  private static final Pattern LETTERS = Pattern.compile("[A-Ha-h](?:, ?[A-Ha-h])*(?:[.)] |\n|$)");

  /** {@code D2 — key points} as a term: the answer to the question of that number. */
  private static final Pattern CODE = Pattern.compile("[B-QS-Z]\\d{1,3}(?:[.)]? [-–—] |[.)]? ?$)");

  /**
   * Two guides that seem to belong together.
   *
   * @param matches how many questions of the one the other answers
   */
  public record Pairing(Guide questions, Guide answers, int matches) {}

  /** The guides among the others that seem to answer this one's questions. */
  public List<Pairing> offers(Guide questions, List<Guide> others) {
    var open = open(questions);
    if (open.size() < MIN_MATCHES) {
      return List.of();
    }
    var offers = new ArrayList<Pairing>();
    for (Guide answers : others) {
      var key = KeySheet.read(answers.lines()).byNumber();
      int matches = (int) open.keySet().stream().filter(key::containsKey).count();
      if (matches >= MIN_MATCHES && matches >= SHARE * open.size()) {
        offers.add(new Pairing(questions, answers, matches));
      }
    }
    return offers;
  }

  /** The cards of a guide as the learner wants them, those included that the other answers. */
  public Extraction extract(Guide questions, Guide answers, ExtractionOptions options) {
    var key = KeySheet.read(answers.lines()).byNumber();
    var candidates = new ArrayList<Candidate>();
    for (Candidate candidate : Extractors.candidates(questions, options)) {
      candidates.add(
          candidate instanceof Candidate.Unanswered unanswered
              ? answered(questions, unanswered, key).orElse(candidate)
              : candidate);
    }
    return Extractors.extraction(questions, candidates);
  }

  /**
   * The candidates, those included that the guide itself answers under a title of its own, such as
   * {@code ## Answer Key}.
   *
   * @param marks in which letters the key names the options
   * @param again what is asked and answered once more
   */
  static List<Candidate> withOwnKey(
      Guide guide,
      OwnMarks marks,
      Outline outline,
      List<Candidate> candidates,
      Set<Candidate> again) {
    var sections = keySections(outline.flows().getFirst());
    var open =
        candidates.stream()
            .filter(Candidate.Unanswered.class::isInstance)
            .filter(candidate -> !isWithin(candidate, sections) && !again.contains(candidate))
            .toList();
    if (open.isEmpty()) {
      return candidates;
    }
    var sheet =
        KeySheet.read(
            keyLines(guide, sections.values()).stream().map(marks::keyTranslated).toList());
    var asked = open.stream().map(c -> asked(guide, (Candidate.Unanswered) c)).toList();
    var answers = isByPlace(guide, open) ? sheet.inOrder(asked) : sheet.answers(asked);
    var sectionKeys = new SectionKeys(guide, outline.flows().getFirst(), sections, open, asked);
    var told = new HashMap<Candidate, Candidate>();
    for (int i = 0; i < open.size(); i++) {
      Candidate candidate = open.get(i);
      String answer = answers.get(i).isEmpty() ? sectionKeys.answer(i) : answers.get(i);
      answered((Candidate.Unanswered) candidate, answer)
          .ifPresent(found -> told.put(candidate, found));
    }
    if (told.isEmpty()) {
      return candidates;
    }
    boolean read = told.size() * 2 >= open.size();
    return candidates.stream()
        .filter(
            candidate ->
                !isWithin(candidate, sections)
                    || (asks(candidate) && !isPart(candidate, told.values()))
                    || (!read && candidate instanceof Candidate.Found))
        .map(candidate -> told.getOrDefault(candidate, candidate))
        .toList();
  }

  private static KeySheet.Asked asked(Guide guide, Candidate.Unanswered question) {
    var path = question.source().headingPath();
    return new KeySheet.Asked(
        number(guide, question).orElse(0), path.isEmpty() ? "" : path.getLast());
  }

  // Options below questions without numbers, from top to bottom.
  private static boolean isByPlace(Guide guide, List<Candidate> open) {
    int line = 0;
    for (Candidate candidate : open) {
      int first = candidate.lines().first();
      if (!(candidate instanceof Candidate.Unanswered unanswered)
          || unanswered.choices().isEmpty()
          || first < line
          || KeySheet.isNumbered(guide.lines().get(first - 1))) {
        return false;
      }
      line = first;
    }
    return true;
  }

  private static boolean isWithin(Candidate candidate, NavigableMap<Integer, Lines> sections) {
    var section = sections.floorEntry(candidate.lines().first());
    return section != null && candidate.lines().last() <= section.getValue().last();
  }

  // A term in an answer of the key stays there.
  private static boolean isPart(Candidate candidate, Collection<Candidate> told) {
    return candidate instanceof Candidate.Found(_, var card, _)
        && card.kind() == CardKind.DEFINITION
        && told.stream()
            .anyMatch(
                answer ->
                    answer instanceof Candidate.Found(_, var found, _)
                        && found.kind() == CardKind.QUESTION
                        && found.back().contains(card.back()));
  }

  // What the key itself asks is a card of its own; the rest of it are answers.
  private static boolean asks(Candidate candidate) {
    return candidate instanceof Candidate.Found(_, var card, _)
        && ((card.kind() == CardKind.DEFINITION && !isEntry(card))
            || QuestionText.asks(Plain.of(card.front())));
  }

  private static boolean isEntry(CardContent card) {
    return LETTERS.matcher(card.front()).lookingAt()
        || CODE.matcher(card.front()).lookingAt()
        || KeySheet.answersSeveral(card.back());
  }

  private static List<String> keyLines(Guide guide, Collection<Lines> sections) {
    return sections.stream()
        .flatMap(section -> guide.lines().subList(section.first(), section.last()).stream())
        .toList();
  }

  // From the line of the title on, by that line.
  private static NavigableMap<Integer, Lines> keySections(Flow page) {
    var sections = new TreeMap<Integer, Lines>();
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i).block() instanceof Block.Details details && SharedKeys.isKey(details)) {
        sections.put(details.lines().first(), details.lines());
      } else if (AnswerTitles.isKey(page.get(i))) {
        int end = i + 1;
        while (end < page.size() && page.get(end).headingLevel() > page.get(i).headingLevel()) {
          end++;
        }
        var section = page.get(i).lines().to(page.get(end - 1).lines().last());
        sections.put(section.first(), section);
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

  private static Optional<Candidate> answered(Candidate.Unanswered question, String told) {
    String answer = AskedInKeys.without(told, question.front());
    return answer.isEmpty()
        ? Optional.empty()
        : card(question, answer)
            .map(card -> new Candidate.Found(question.convention(), card, question.lines()));
  }

  private static Optional<CardContent> card(Candidate.Unanswered question, String answer) {
    var right = AnswerKey.read(answer, question.choices());
    boolean parts = AnswerKey.answersEach(answer) || (right.isEmpty() && tellsOfParts(answer));
    if (question.choices().isEmpty() || parts) {
      var asked = question.choices().stream().map(choice -> "\n- " + choice.spelledOut());
      String front =
          question.front() + asked.collect(Collectors.joining("", "\n", "")).stripTrailing();
      return Optional.of(
          new CardContent(CardKind.QUESTION, front, answer, List.of(), question.source()));
    }
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

  // "She drifts. a) Faster at first; b) slower in the lee."
  private static boolean tellsOfParts(String answer) {
    return answer.contains(" a) ") && answer.contains(" b) ");
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
