package app.guidebox.guide.extract.glossary;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.termlist.PlainTerms;
import app.guidebox.guide.extract.termlist.TermList;
import app.guidebox.guide.extract.wording.Procedures;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs of terms in lines of their own which a list or code below some of them keeps apart: {@code
 * **Heel**: Leaning of a boat} above what causes it, and {@code **Leeway**: …} behind that.
 */
final class JoinedRuns {
  /** Fewer may be labels. */
  private static final int MIN_TERMS = 3;

  /** A year has so many digits. */
  private static final int YEAR = 4;

  /** By the places of their runs among all runs of a guide. */
  private final List<List<Integer>> joined = new ArrayList<>();

  /** What stands below the last term of a run, by the place of that run. */
  private final Map<Integer, List<Unit>> below = new HashMap<>();

  private final List<Integer> open = new ArrayList<>();

  /** Takes the run at that place, which ends where the unit stands. */
  void end(int run, boolean isEmpty, Unit unit) {
    if (!isEmpty) {
      open.add(run);
    }
    boolean goesOn = unit.block() instanceof Block.ListBlock || unit.block() instanceof Block.Fence;
    if (goesOn && !open.isEmpty()) {
      below.computeIfAbsent(open.getLast(), _ -> new ArrayList<>()).add(unit);
    } else {
      close();
    }
  }

  /** Takes the run at that place, with which a flow ends. */
  void close(int run, boolean isEmpty) {
    if (!isEmpty) {
      open.add(run);
    }
    close();
  }

  private void close() {
    if (open.size() > 1) {
      joined.add(List.copyOf(open));
    }
    open.clear();
  }

  /** The places of the runs that may be one, each with the others. */
  List<List<Integer>> all() {
    return joined;
  }

  /** The runs at those places as one; empty if what it holds are hardly terms. */
  List<GlossaryEntry> told(List<Integer> places, List<List<GlossaryEntry>> runs) {
    var told = places.stream().flatMap(at -> told(at, runs.get(at)).stream()).toList();
    var written = places.stream().flatMap(at -> runs.get(at).stream()).toList();
    return written.size() >= MIN_TERMS && areTold(written) ? told : List.of();
  }

  // The last one with what stands below it, unless that defines by itself.
  private List<GlossaryEntry> told(int run, List<GlossaryEntry> entries) {
    var units = below.getOrDefault(run, List.of());
    if (entries.isEmpty() || units.isEmpty() || units.stream().anyMatch(JoinedRuns::defines)) {
      return entries;
    }
    var told = new ArrayList<>(entries);
    told.add(told.removeLast().with(units));
    return told;
  }

  // With a single "- **Angle**: how far the mast leans" too.
  private static boolean defines(Unit unit) {
    return unit.block() instanceof Block.ListBlock list
        && (TitledTerms.holdsTerms(unit) || TermList.term(list.items().getFirst()).isPresent());
  }

  // So much is said behind the names that they are told, and none is a step or a label.
  private static boolean areTold(List<GlossaryEntry> entries) {
    var terms = entries.stream().map(entry -> Term.of(entry.text())).toList();
    long names = entries.stream().map(GlossaryEntry::name).distinct().count();
    return names == entries.size()
        && entries.getFirst().path().stream().noneMatch(Procedures::isAdvice)
        && PlainTerms.tellEnough(terms)
        && terms.stream()
            .flatMap(Optional::stream)
            .noneMatch(
                term ->
                    TermWords.isAspect(term.name())
                        || Procedures.isAction(term.name())
                        || Procedures.isCommand(term.name())
                        || Procedures.isAction(term.text())
                        || isVersion(term.name())
                        || holdsYear(term.text()));
  }

  // "v1.2"
  private static boolean isVersion(String name) {
    return name.length() > 1
        && (name.charAt(0) == 'v' || name.charAt(0) == 'V')
        && Character.isDigit(name.charAt(1));
  }

  // "Deckhand on a ferry from 2010 to 2014" is where somebody worked.
  private static boolean holdsYear(String text) {
    int digits = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean digit = i < text.length() && Character.isDigit(text.charAt(i));
      if (!digit && digits == YEAR && "12".indexOf(text.charAt(i - YEAR)) >= 0) {
        return true;
      }
      digits = digit ? digits + 1 : 0;
    }
    return false;
  }
}
