package app.guidebox.diagram.mermaid.sequence;

import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.Sequence.Fragment;
import app.guidebox.diagram.model.Sequence.FragmentKind;
import app.guidebox.diagram.model.Sequence.Section;
import app.guidebox.diagram.model.Sequence.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Collects steps into the fragments that are open. */
final class Steps {
  /** Deeper frames would leave no room for what is inside; layout works down them recursively. */
  private static final int DEEPEST = 32;

  private record OpenFragment(
      String id, FragmentKind kind, String color, List<OpenSection> sections, int line) {
    Fragment close() {
      return new Fragment(
          id, kind, color, sections.stream().map(OpenSection::close).toList(), line);
    }
  }

  private record OpenSection(Label label, List<Step> steps) {
    Section close() {
      return new Section(label, steps);
    }
  }

  private final Problems problems;
  private final List<Step> top = new ArrayList<>();
  private final Deque<OpenFragment> open = new ArrayDeque<>();
  private int tooDeep;
  private int fragments;

  Steps(Problems problems) {
    this.problems = problems;
  }

  void add(Step step) {
    innermost().add(step);
  }

  private List<Step> innermost() {
    return open.isEmpty() ? top : open.getFirst().sections.getLast().steps;
  }

  void openFragment(FragmentKind kind, Label label, String color, int line) {
    if (open.size() == DEEPEST) {
      if (tooDeep++ == 0) {
        problems.add(line, 1, "Frames nested more than " + DEEPEST + " deep are not drawn.");
      }
      return;
    }
    var sections = new ArrayList<OpenSection>();
    sections.add(new OpenSection(label, new ArrayList<>()));
    open.push(new OpenFragment("fragment#" + ++fragments, kind, color, sections, line));
  }

  /** Begins a further section; false if no fragment of that kind is innermost. */
  boolean openSection(List<FragmentKind> kinds, Label label) {
    if (tooDeep > 0) {
      return true;
    }
    boolean fits = !open.isEmpty() && kinds.contains(open.getFirst().kind);
    if (fits) {
      open.getFirst().sections.add(new OpenSection(label, new ArrayList<>()));
    }
    return fits;
  }

  /** Closes the innermost fragment; false if none is open. */
  boolean closeFragment() {
    if (tooDeep > 0) {
      tooDeep--;
      return true;
    }
    if (open.isEmpty()) {
      return false;
    }
    var closed = open.pop().close();
    add(closed);
    return true;
  }

  /** All steps; fragments that were left open end here. */
  List<Step> all() {
    Optional.ofNullable(open.peek())
        .ifPresent(
            fragment -> problems.add(fragment.line, 1, "This frame has no \"end\"; it ends here."));
    while (closeFragment()) {
      // One after the other, from the innermost.
    }
    return List.copyOf(top);
  }
}
