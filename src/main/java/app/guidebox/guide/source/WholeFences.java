package app.guidebox.guide.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a whole guide out of the fence in which a program handed it over, with its talk around. */
public final class WholeFences {
  private static final Set<String> LANGUAGES = Set.of("markdown", "md");

  /** What is said around the guide takes fewer lines. */
  private static final int MAX_AROUND = 6;

  /** A shorter text is a sample. */
  private static final int MIN_LINES = 6;

  private WholeFences() {}

  /** The lines with the fence and the talk left blank, if all but a few are in one with titles. */
  public static Excerpt opened(Excerpt excerpt) {
    var lines = excerpt.lines();
    int first = first(lines);
    if (first < 0) {
      return excerpt;
    }
    int last = last(lines, first);
    boolean titled = lines.subList(first, last).stream().anyMatch(line -> line.startsWith("#"));
    if (last - first < MIN_LINES || !titled) {
      return excerpt;
    }
    var opened = new ArrayList<>(lines);
    for (int i = 0; i < opened.size(); i++) {
      if (i <= first || i >= last) {
        opened.set(i, "");
      }
    }
    return new Excerpt(excerpt.firstLine(), opened);
  }

  private static int first(List<String> lines) {
    int said = 0;
    for (int i = 0; i < lines.size() && said < MAX_AROUND; i++) {
      String line = lines.get(i);
      if (opens(line)) {
        return i;
      }
      if (line.startsWith("#") || isFence(line)) {
        return -1;
      }
      said += line.isBlank() ? 0 : 1;
    }
    return -1;
  }

  private static boolean opens(String line) {
    return isFence(line)
        && LANGUAGES.contains(line.replace("`", "").strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isFence(String line) {
    return line.startsWith("```");
  }

  // The last fence line, which closes the first one if all between them are pairs; else the first
  // one.
  private static int last(List<String> lines, int first) {
    int said = 0;
    for (int i = lines.size() - 1; i > first && said < MAX_AROUND; i--) {
      String line = lines.get(i);
      if (isFence(line)) {
        long between =
            lines.subList(first + 1, i).stream().filter(l -> isFence(l.stripLeading())).count();
        return between % 2 == 0 ? i : first;
      }
      said += line.isBlank() ? 0 : 1;
    }
    return first;
  }
}
