package app.guidebox.guide.extract.question;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Option;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.answer.AnswerWriter;
import app.guidebox.guide.extract.answer.Answers;
import app.guidebox.guide.extract.answer.FollowUps;
import app.guidebox.guide.extract.answer.Intents;
import app.guidebox.guide.extract.answer.KeyBeforeOptions;
import app.guidebox.guide.extract.answer.QuestionFacts;
import app.guidebox.guide.extract.answer.Stems;
import app.guidebox.guide.extract.answer.Trailing;
import app.guidebox.guide.extract.asking.CodeQuestions;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.Rhetorical;
import app.guidebox.guide.extract.choice.AnswerKey;
import app.guidebox.guide.extract.choice.OptionNotes;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.extent.QuestionScanner;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.form.AnnouncedQuestions;
import app.guidebox.guide.extract.form.BoldQuestions;
import app.guidebox.guide.extract.form.FoldedQuestions;
import app.guidebox.guide.extract.form.HeadingQuestions;
import app.guidebox.guide.extract.form.ListedQuestions;
import app.guidebox.guide.extract.form.Opening;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Choice;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.key.LoneKey;
import app.guidebox.guide.extract.key.StemKey;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.line.AnswerMarks;
import app.guidebox.guide.extract.list.FoldedOptions;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.LinkLines;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes a card, or a sentence why there is none, of each question of a flow. */
public final class QuestionBuilder {
  private final String guide;
  private final Flow flow;
  private final Habits habits;
  private final BodyParts parts;

  /**
   * @param guide the guide's file name
   */
  public QuestionBuilder(String guide, Flow flow, Habits habits) {
    this.guide = guide;
    this.flow = flow;
    this.habits = habits;
    parts = new BodyParts(habits);
  }

  /** What the question and those that share its answer come to. */
  public List<Candidate> buildAll(QuestionScanner.Extent extent) {
    Opening opening = extent.opening();
    var paired =
        opening.question().isEmpty()
            ? PairedLists.of(flow.units().subList(opening.from(), extent.end()), guide)
            : List.<Candidate>of();
    if (!paired.isEmpty()) {
      return paired;
    }
    if (titlesFacts(extent)) {
      return List.of();
    }
    var built = build(extent);
    return tellsOfGuide(opening, built) ? List.of() : List.of(built);
  }

  // "### Question 4 — Reefing" above "**Level:** easy", with what is asked below these.
  private boolean titlesFacts(QuestionScanner.Extent extent) {
    int from = extent.opening().bodyFrom();
    return extent.opening().form() instanceof HeadingQuestions
        && from < extent.end()
        && extent.end() < flow.size()
        && (!flow.get(extent.end()).isHeading() || flow.isParted(extent.opening().from()))
        && flow.units().subList(from, extent.end()).stream()
            .allMatch(unit -> QuestionFacts.areAll(unit) || unit.block() instanceof Block.Rule);
  }

  // "Q: How should I use these cards?"
  private static boolean tellsOfGuide(Opening opening, Candidate built) {
    return built instanceof Candidate.Found found
        && !(opening.form() instanceof HeadingQuestions)
        && (Rhetorical.is(Plain.of(found.card().front()))
            || TermWords.beginLines(found.card().front()));
  }

  private Candidate build(QuestionScanner.Extent extent) {
    Opening opening = extent.opening();
    var body = opened(opening, trimmed(opening, extent.end()));
    int answerAt = parts.answerAt(body);
    answerAt = WholeAnswers.are(opening, body, answerAt) ? -1 : answerAt;
    answerAt = answerAt < 0 ? Options.repeatedAt(body) : answerAt;
    body = answerAt < 0 ? BodyParts.withoutGrading(body) : body;
    if (answerAt >= 0 && KeyBeforeOptions.isKey(body.get(answerAt))) {
      var behind = KeyBeforeOptions.behind(body, answerAt, habits);
      answerAt = behind.equals(body) ? answerAt : parts.answerAt(behind);
      body = behind;
    }
    var all = flow.units().subList(opening.from(), extent.end());
    if (answerAt >= 0 && GradedAnswers.gotNothing(all, body.get(answerAt))) {
      return rejected(opening, GradedAnswers.WRONG, lines(opening, body));
    }
    var folded = habits.foldsOffer() ? FoldedOptions.of(all.getFirst()) : List.<Choice>of();
    if (!folded.isEmpty()) {
      String front = Fronts.clean(opening.question());
      return unanswered(opening, Options.NONE_RIGHT, front, folded, lines(opening, body));
    }
    boolean keyed = habits.key().namesOptions();
    var own = OwnOptions.of(opening, flow.get(opening.from()), answerAt >= 0, keyed);
    if (own.isEmpty()) {
      return build(AskedLines.with(opening, body, answerAt), body, answerAt);
    }
    var offered = new ArrayList<>(List.of(own.get().options()));
    offered.addAll(body);
    return build(own.get().stem(), offered, answerAt < 0 ? answerAt : answerAt + 1);
  }

  private Candidate build(Opening opening, List<Unit> body, int answerAt) {
    int explained = BodyParts.explainedAt(body, answerAt);
    var asked =
        body.subList(0, BodyParts.askedTo(body, explained)).stream()
            .filter(unit -> BodyParts.asks(unit, answerAt))
            .toList();
    var before = answerAt < 0 ? asked : BodyParts.withoutFacts(opening, asked);
    var after = new ArrayList<>(body.subList(answerAt < 0 ? body.size() : answerAt, body.size()));
    var aside =
        body.subList(explained, answerAt < 0 ? explained : answerAt).stream()
            .filter(unit -> !(unit.block() instanceof Block.Rule))
            .toList();
    if (!aside.stream().allMatch(Answers::isIntentTitle)) {
      after.addAll(aside);
    }
    after.removeIf(Answers::isOwnTitle);
    BodyParts.removeRepeatedKey(after);
    var options = BodyOptions.of(flow, opening, before, answerAt < 0, after, habits);
    var lines = lines(opening, body);
    if (options.isPresent()) {
      return choice(opening, options.get(), before, after, lines);
    }
    if (answerAt < 0 && BodyParts.isOnlySet(opening, before)) {
      return card(opening, front(opening, before), "", lines);
    }
    if (answerAt < 0) {
      return answeredByBody(opening, before, lines);
    }
    String front = Emphasis.unwrapped(front(opening, before));
    String back = FollowUps.areAll(front, after) ? "" : AnswerWriter.write(after);
    return card(opening, front, joined(inline(opening), back), lines);
  }

  // Options and their key that are folded away below a summary that asks.
  private static List<Unit> opened(Opening opening, List<Unit> body) {
    boolean own = opening.form() instanceof FoldedQuestions && !opening.question().isEmpty();
    return own && body.size() == 1
        ? FoldedQuiz.opened(body.getFirst())
        : GradedAnswers.withoutChosen(body);
  }

  private List<Unit> trimmed(Opening opening, int to) {
    int start = Math.min(opening.bodyFrom(), to);
    boolean bare = opening.question().isEmpty();
    while (start + 1 < to
        && ((QuestionFacts.areAll(flow.get(start))
                && !(bare && QuestionFacts.demands(flow.get(start)))
                && !Answers.tellsOwn(flow.get(start)))
            || flow.get(start).block() instanceof Block.Rule)) {
      start++;
    }
    var body = flow.units().subList(start, to);
    return body.subList(0, Trailing.trimmedSize(body));
  }

  private Candidate answeredByBody(Opening opening, List<Unit> body, Lines lines) {
    if (opening.question().isEmpty() && !body.isEmpty()) {
      Unit first = body.getFirst();
      boolean titled = first.isHeading() && !QuestionText.asks(Plain.of(first.text()));
      if (titled || Options.isLettered(first) || isAnswerList(first)) {
        return rejected(opening, "There is an answer here but no question.", lines);
      }
      int asked = Stems.size(body);
      boolean title = asked == 1 && first.isHeading();
      String stem = title ? first.text() : Stems.of(body.subList(0, asked));
      String question = Emphasis.unwrapped(stem);
      boolean notes = asked == 1 && body.size() > 1 && Stems.states(first);
      if (notes && opening.form() instanceof HeadingQuestions) {
        return rejected(opening, "There is an answer here but no question.", lines);
      }
      var told = body.subList(asked, body.size());
      int line = question.indexOf('\n');
      if (told.isEmpty() && line > 0 && BodyParts.isAnsweredBelow(question, line)) {
        return card(opening, question.substring(0, line), question.substring(line + 1), lines);
      }
      if (BodyParts.isCodeOf(question, told)) {
        return card(opening, joined(question, UnitWriter.joined(told)), "", lines);
      }
      String back = told.stream().allMatch(BodyParts::isHint) ? "" : UnitWriter.joined(told);
      return card(opening, question, back, lines);
    }
    if (habits.key().answers(flow.get(opening.from())) || MatchingTables.areAsked(body)) {
      return card(opening, front(opening, body), "", lines);
    }
    if (habits.offers(opening.question()) && inline(opening).isEmpty() && body.size() == 1) {
      var offered = Options.unlettered(body);
      if (offered.isPresent() && offered.get().withSeveralInBold().areMarked()) {
        return choice(opening, offered.get().withSeveralInBold(), body, List.of(), lines);
      }
      if (offered.isPresent()) {
        return withoutKey(opening, opening.question(), offered.get(), "", lines);
      }
    }
    int task = opening.form() instanceof BoldQuestions ? ExerciseParts.size(opening, body) : 0;
    boolean aboutCode =
        task == 0
            && !body.isEmpty()
            && body.getFirst().block() instanceof Block.Fence
            && (opening.form() instanceof ListedQuestions
                ? CodeQuestions.isAboutCodeBelow(opening.question())
                : CodeQuestions.askAbout(opening.question()));
    if (aboutCode && (body.size() == 1 || !inline(opening).isEmpty())) {
      return card(
          opening, joined(opening.question(), UnitWriter.joined(body)), inline(opening), lines);
    }
    int stem = aboutCode ? 1 : TitledStem.size(opening, body);
    int asked = task > 0 || !inline(opening).isEmpty() ? task : stem;
    String front = joined(opening.question(), UnitWriter.joined(body.subList(0, asked)));
    var told = Intents.last(body.subList(asked, body.size()));
    boolean open = told.stream().allMatch(BodyParts::isHint) || FollowUps.areAll(front, told);
    boolean leads = leadsElsewhere(told) || BodyParts.areSources(opening.question(), told);
    String back = open || leads ? "" : Answers.told(told);
    return card(opening, front, joined(inline(opening), back), lines);
  }

  // An address by itself only says where the answer is.
  private static boolean leadsElsewhere(List<Unit> units) {
    return units.size() == 1 && UnitWriter.parts(units).stream().allMatch(LinkLines::areAddresses);
  }

  // Below a bare "Question 7" a list that asks nothing is what its author answered.
  private static boolean isAnswerList(Unit unit) {
    return unit.block() instanceof Block.ListBlock list
        && !list.numbered()
        && !QuestionText.hasAnyMark(MarkdownWriter.write(list));
  }

  private Candidate choice(
      Opening opening, Options options, List<Unit> before, List<Unit> after, Lines lines) {
    var stem = new ArrayList<>(List.of(opening.question()));
    // "Which light?" in bold, and the same in another language in the next line.
    if (QuestionText.hasMark(Plain.of(opening.inlineAnswer()))) {
      stem.add(Emphasis.unwrapped(opening.inlineAnswer()));
    }
    stem.add(Stems.of(before.subList(0, options.firstUnit())));
    stem.add(QuestionNumbers.withoutNumber(options.stemRest()));
    var belowOptions = before.subList(options.afterUnit(), before.size());
    String below = UnitWriter.joined(belowOptions);
    // What has a title of its own discusses the question.
    boolean discussed = !belowOptions.isEmpty() && belowOptions.getFirst().isHeading();
    boolean keyed = !after.isEmpty();
    stem.add(keyed && !discussed ? below : "");
    String written = Options.withoutOffer(UnitWriter.joinedText(stem));
    String asked = Fronts.clean(Emphasis.unwrapped(written));
    String told = keyed ? LoneKey.first(AnswerWriter.writeKey(after), options.choices()) : "";
    String inStem = told.isEmpty() && !options.areMarked() ? StemKey.of(asked) : "";
    String answer = told + inStem;
    String front = inStem.isEmpty() ? asked : StemKey.hidden(asked);
    boolean whole = AnswerKey.repeatsLettered(answer, options.choices());
    boolean each = AnswerKey.answersEach(answer) && !whole;
    Set<Integer> named = each ? Set.of() : AnswerKey.right(options, answer);
    var right = named.isEmpty() && !keyed ? AnswerKey.closing(options, below) : named;
    if (right.isEmpty()) {
      return withoutKey(opening, front, options, answer, lines);
    }
    var shown =
        IntStream.range(0, options.choices().size())
            .mapToObj(i -> new Option(options.choices().get(i).text(), right.contains(i)))
            .toList();
    String back =
        joined(
            AnswerKey.spelledOut(answer, options.choices(), right),
            joined(OptionNotes.told(options.choices()), keyed && !discussed ? "" : below));
    if (front.isBlank()) {
      return rejected(opening, Options.NO_STEM, lines);
    }
    if (back.isBlank()) {
      return rejected(opening, "The right option of this question is empty.", lines);
    }
    var content = new CardContent(CardKind.CHOICE, front, back, shown, source(opening, lines));
    return new Candidate.Found(Convention.CHOICE, content, lines);
  }

  private Candidate withoutKey(
      Opening opening, String front, Options options, String answer, Lines lines) {
    if (answer.isBlank()) {
      return unanswered(opening, Options.NONE_RIGHT, front, options.choices(), lines);
    }
    String listed =
        options.choices().stream()
            .map(choice -> "- " + choice.spelledOut())
            .collect(Collectors.joining("\n"));
    return card(opening, joined(front, listed), answer, lines);
  }

  private Candidate card(Opening opening, String written, String back, Lines lines) {
    String front = Fronts.clean(written);
    if (front.isBlank() || Placeholders.isEllipsis(front)) {
      return rejected(opening, "There is an answer here but no question.", lines);
    }
    if (LinkLines.leadOnPage(back)) {
      return rejected(opening, "This only leads to other places on the page.", lines);
    }
    if (back.isBlank()
        || LinkLines.leadsToFile(back)
        || QuestionFacts.areAll(back, front)
        || Placeholders.leadsOn(back)
        || AnnouncedQuestions.isLevel(opening, back)
        || OpenTasks.isOne(flow, opening.from(), back)) {
      return unanswered(opening, Placeholders.UNANSWERED, front, List.of(), lines);
    }
    if (Placeholders.isPlaceholder(back)) {
      return rejected(opening, front, Placeholders.PLACEHOLDER, lines);
    }
    var from = source(opening, lines);
    var content = new CardContent(CardKind.QUESTION, front, back, List.of(), from);
    return new Candidate.Found(opening.form().convention(), content, lines);
  }

  private Candidate rejected(Opening opening, String reason, Lines lines) {
    return rejected(opening, opening.question(), reason, lines);
  }

  private Candidate rejected(Opening opening, String front, String reason, Lines lines) {
    Unit first = flow.get(opening.from());
    String text = first.text().isBlank() ? MarkdownWriter.write(first.block()) : first.text();
    var skipped = skipped(front.isBlank() ? text : front, reason, lines);
    return new Candidate.Rejected(opening.form().convention(), skipped, lines);
  }

  private Candidate unanswered(
      Opening opening, String reason, String front, List<Choice> choices, Lines lines) {
    return front.isBlank()
        ? rejected(opening, Options.NO_STEM, lines)
        : new Candidate.Unanswered(
            opening.form().convention(),
            front,
            choices,
            source(opening, lines),
            skipped(front, reason, lines),
            lines);
  }

  private static Skipped skipped(String question, String reason, Lines lines) {
    return new Skipped(lines.first(), reason, Plain.of(FirstLine.of(question)));
  }

  private String front(Opening opening, List<Unit> stem) {
    return joined(opening.question(), Stems.of(stem));
  }

  private static String inline(Opening opening) {
    return AnswerMarks.withoutArrow(AnswerLabel.without(opening.inlineAnswer()));
  }

  private static String joined(String first, String second) {
    return UnitWriter.joinedText(List.of(first, second));
  }

  private Lines lines(Opening opening, List<Unit> body) {
    int asked = Math.max(opening.from(), opening.bodyFrom() - 1);
    Lines first = flow.get(opening.from()).lines().to(flow.get(asked).lines().last());
    return first.to(body.stream().mapToInt(unit -> unit.lines().last()).max().orElse(first.last()));
  }

  private Source source(Opening opening, Lines lines) {
    return new Source(guide, flow.get(opening.from()).path(), lines.first(), lines.last());
  }
}
