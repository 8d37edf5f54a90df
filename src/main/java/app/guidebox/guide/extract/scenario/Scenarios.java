package app.guidebox.guide.extract.scenario;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.answer.QuestionFacts;
import app.guidebox.guide.extract.answer.Trailing;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A use case with its architecture and the services involved, each under a label. */
public final class Scenarios {
  private static final WordList USE_CASE = Words.load("use-case");
  private static final WordList ARCHITECTURE = Words.load("architecture");
  private static final WordList DEMANDS = Words.load("demands");
  private static final WordList POSED =
      DEMANDS.with(
          Words.load("posed"), Words.load("problem"), Words.load("context"), Words.QUESTION);
  private static final WordList ANSWERS = ARCHITECTURE.with(Words.load("services"));

  /** Fences that hold drawings. */
  private static final Set<String> DRAWN = Set.of("text", "txt", "plaintext", "ascii", "mermaid");

  private final String guide;
  private final Flow flow;
  private final long titles;

  private Scenarios(String guide, Flow flow) {
    this.guide = guide;
    this.flow = flow;
    titles = flow.units().stream().filter(unit -> unit.headingLevel() == 1).count();
  }

  /** The scenarios of a guide. */
  public static List<Candidate> of(Outline outline) {
    var found = new ArrayList<Candidate>();
    for (Flow flow : outline.flows()) {
      var scenarios = new Scenarios(outline.guide(), flow);
      for (int i = 0; i < flow.size(); i++) {
        scenarios.at(i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Candidate> at(int index) {
    var drawn = drawn(index);
    if (drawn.isPresent()) {
      return drawn;
    }
    var listed = ListedScenarios.of(flow, index);
    if (listed.isPresent()) {
      return listed.map(it -> found(index, index + 2, it.front(), it.back()));
    }
    var solved = solved(index);
    if (solved.isPresent()) {
      return solved;
    }
    var useCase = part(index, USE_CASE);
    if (useCase.isEmpty() || useCase.get().text().isEmpty()) {
      return Optional.empty();
    }
    var back = parts(useCase.get().end(), ANSWERS);
    var architecture = back.stream().filter(part -> ARCHITECTURE.contains(part.word())).findFirst();
    return architecture
        .map(found -> card(index, useCase.get(), found, back))
        .or(() -> bare(index, useCase.get()));
  }

  private List<Part> parts(int from, WordList words) {
    var parts = new ArrayList<Part>();
    int next = from;
    while (next < flow.size()) {
      var part = part(next, words);
      if (part.isEmpty()) {
        break;
      }
      parts.add(part.get());
      next = part.get().end();
    }
    return parts;
  }

  // "**Issue:** The sail flaps." above "**Cause:** …" and "**Fix:** …".
  private Optional<Candidate> solved(int index) {
    var near = MendedFaults.of(flow, index);
    if (near.isPresent()) {
      return near.map(it -> found(index, it.end(), it.front(), it.back()));
    }
    var fault = part(index, MendedFaults.FAULTS).filter(part -> !part.text().isEmpty());
    if (fault.isEmpty()) {
      return Optional.empty();
    }
    var told = parts(fault.get().end(), MendedFaults.REMEDIES);
    boolean mended =
        told.stream()
            .anyMatch(part -> MendedFaults.FIXES.contains(part.word()) && !part.text().isEmpty());
    return mended
        ? Optional.of(found(index, told.getLast().end(), fault.get().text(), text(told)))
        : Optional.empty();
  }

  // "### Use Case 2: Night passage" above a drawing, and perhaps a few words about it.
  private Optional<Candidate> drawn(int index) {
    Unit title = flow.get(index);
    var label =
        title.isHeading()
            ? Label.of(title.text(), USE_CASE).filter(found -> !found.number().isEmpty())
            : Optional.<Label>empty();
    if (label.isEmpty() || label.get().rest().isBlank()) {
      return Optional.empty();
    }
    int end = index + 1;
    while (end < flow.size() && isText(flow.get(end))) {
      end++;
    }
    end = index + 1 + Trailing.trimmedSize(flow.units().subList(index + 1, end));
    boolean whole = end == flow.size() || flow.get(end).headingLevel() <= title.headingLevel();
    whole |= end < flow.size() && flow.get(end).block() instanceof Block.Rule;
    boolean draws = flow.units().subList(index + 1, end).stream().anyMatch(Scenarios::isDrawing);
    return whole && draws
        ? Optional.of(found(index, end, label.get().rest(), text(index + 1, end)))
        : Optional.empty();
  }

  // No heading or line across the page, and nothing that asks or labels a part.
  private static boolean isText(Unit unit) {
    return !unit.isHeading()
        && !(unit.block() instanceof Block.Rule)
        && (!unit.isParagraph() || Term.of(unit.text()).isEmpty());
  }

  private static boolean isDrawing(Unit unit) {
    return unit.block() instanceof Block.Fence fence
        && (fence.language().isEmpty() || DRAWN.contains(fence.language()));
  }

  // A use case whose section goes on without naming an architecture is answered by the section.
  private Optional<Candidate> bare(int index, Part useCase) {
    int level = level(index);
    int end = useCase.end();
    while (end < flow.size() && flow.get(end).headingLevel() > level && !isUseCase(end)) {
      end++;
    }
    end = useCase.end() + Trailing.trimmedSize(flow.units().subList(useCase.end(), end));
    if (level == 0 || end == useCase.end() || isGuide(index, end)) {
      return Optional.empty();
    }
    var told = flow.units().subList(useCase.end(), end);
    int asked = 0;
    while (asked + 1 < told.size() && poses(told.get(asked))) {
      asked++;
    }
    if (told.stream().allMatch(QuestionFacts::areAll)) {
      return Optional.empty();
    }
    if (told.stream().allMatch(Scenarios::demands)) {
      var lines = lines(index, end);
      var skipped = new Skipped(lines.first(), "This scenario has no solution.", title(index));
      return Optional.of(new Candidate.Rejected(Convention.SCENARIO, skipped, lines));
    }
    String front = (useCase.text() + "\n\n" + text(useCase.end(), useCase.end() + asked)).strip();
    return Optional.of(found(index, end, front, text(useCase.end() + asked, end)));
  }

  // The title of a guide with chapters of its own.
  private boolean isGuide(int index, int end) {
    return flow.get(index).headingLevel() == 1
        && titles == 1
        && flow.units().subList(index + 1, end).stream().filter(Unit::isHeading).count() > 1;
  }

  // "**Challenge**: …" below the title of a scenario.
  private static boolean poses(Unit unit) {
    return unit.isParagraph()
        && Label.of(unit.text(), POSED)
            .filter(label -> label.marked() && !label.rest().isEmpty())
            .isPresent();
  }

  // "**Task:** …", and the list below "**Constraints:**".
  private static boolean demands(Unit unit) {
    return unit.block() instanceof Block.ListBlock
        || (unit.isParagraph() && Label.of(unit.text(), DEMANDS).filter(Label::marked).isPresent());
  }

  private String title(int index) {
    return Plain.of(flow.get(index).text().lines().findFirst().orElse(""));
  }

  private int level(int index) {
    if (flow.get(index).isHeading()) {
      return flow.get(index).headingLevel();
    }
    return index > 0 && flow.get(index - 1).isHeading() ? flow.get(index - 1).headingLevel() : 0;
  }

  private boolean isUseCase(int index) {
    return part(index, USE_CASE).isPresent();
  }

  private Candidate card(int from, Part useCase, Part architecture, List<Part> parts) {
    String front = "%s\n\n**%s?**".formatted(useCase.text(), architecture.title());
    return found(from, parts.getLast().end(), front, text(parts));
  }

  private static String text(List<Part> parts) {
    return parts.size() == 1
        ? parts.getFirst().text()
        : parts.stream()
            .map(part -> "**%s**\n\n%s".formatted(part.title(), part.text()))
            .collect(Collectors.joining("\n\n"));
  }

  private Candidate found(int from, int end, String front, String back) {
    var lines = lines(from, end);
    var source = new Source(guide, flow.get(from).path(), lines.first(), lines.last());
    var content = new CardContent(CardKind.SCENARIO, front, back, List.of(), source);
    return new Candidate.Found(Convention.SCENARIO, content, lines);
  }

  private Lines lines(int from, int end) {
    return new Lines(flow.get(from).lines().first(), flow.get(end - 1).lines().last());
  }

  /**
   * A labelled part.
   *
   * @param word the label, in lower case
   * @param title the label as written
   * @param end the index after its last unit
   */
  private record Part(String word, String title, String text, int end) {}

  private Optional<Part> part(int index, WordList words) {
    Unit unit = flow.get(index);
    if (!unit.isParagraph() && !unit.isHeading()) {
      return Optional.empty();
    }
    var label =
        Label.of(unit.text(), words)
            .filter(found -> found.marked() || (unit.isHeading() && found.rest().isEmpty()));
    if (label.isEmpty()) {
      return Optional.empty();
    }
    int end = index + 1;
    while (end < flow.size() && continues(flow.get(end))) {
      end++;
    }
    String text = (label.get().rest() + "\n\n" + text(index + 1, end)).strip();
    String title =
        Plain.of(unit.text().substring(0, unit.text().length() - label.get().rest().length()));
    return Optional.of(new Part(label.get().word(), title.replaceAll("[\\s:：]+$", ""), text, end));
  }

  private String text(int from, int to) {
    return flow.units().subList(from, to).stream()
        .map(unit -> unit.isParagraph() ? unit.text() : MarkdownWriter.write(unit.block()))
        .collect(Collectors.joining("\n\n"));
  }

  // A part ends where the next label, heading or rule stands.
  private static boolean continues(Unit unit) {
    if (unit.isHeading() || unit.block() instanceof Block.Rule) {
      return false;
    }
    return !unit.isParagraph() || Term.of(unit.text()).isEmpty();
  }
}
