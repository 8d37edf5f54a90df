package app.guidebox.guide.island;

import app.guidebox.guide.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A callout that is written as a fence, with its kind for a language: {@code ad-note} or {@code
 * {note} Title}; or a glossary, whose terms stand above what is set in.
 *
 * @param folds whether it is folded away until asked for
 * @param content its lines, empty ones in place of those that describe it
 */
record FencedCallout(String kind, String title, boolean folds, List<String> content) {
  private static final String MARK = "ad-";
  private static final String GLOSSARY = "glossary";
  private static final String DROPDOWN = "dropdown";
  private static final Set<String> PROPERTIES = Set.of("title", "collapse", "icon", "color");

  /** What MyST sets off from its text; its other directives draw, list or run something. */
  private static final Set<String> DIRECTIVES =
      Set.of(
          "note",
          "tip",
          "hint",
          "important",
          "warning",
          "caution",
          "attention",
          "danger",
          "seealso",
          "admonition",
          "margin",
          "sidebar",
          "topic",
          "definition",
          "theorem",
          "lemma",
          "exercise",
          "solution",
          "question",
          DROPDOWN);

  /** Reads the fence, if it is one, by what stands behind its marks. */
  static Optional<FencedCallout> of(Block.Fence fence, String info) {
    String language = fence.language();
    if (GLOSSARY.equals(language)) {
      var content = lines(fence);
      content.replaceAll(FencedCallout::told);
      return Optional.of(new FencedCallout("terms", "", false, content));
    }
    if (info.startsWith("{")) {
      return directive(fence, info);
    }
    return language.startsWith(MARK) && language.length() > MARK.length()
        ? Optional.of(described(fence, language.substring(MARK.length())))
        : Optional.empty();
  }

  private static List<String> lines(Block.Fence fence) {
    return new ArrayList<>(List.of(fence.text().split("\n", -1)));
  }

  private static FencedCallout described(Block.Fence fence, String kind) {
    var content = lines(fence);
    String title = "";
    for (int i = 0; i < content.size() && isProperty(content.get(i)); i++) {
      String line = content.get(i);
      title = line.startsWith("title:") ? line.substring("title:".length()).strip() : title;
      content.set(i, "");
    }
    return new FencedCallout(kind, title, false, content);
  }

  // "{prf:definition} Reef", "{admonition} Answer" with ":class: dropdown" below it.
  private static Optional<FencedCallout> directive(Block.Fence fence, String info) {
    int close = info.indexOf('}');
    String name = close < 0 ? "" : info.substring(1, close);
    String kind = name.substring(name.indexOf(':') + 1);
    if (!DIRECTIVES.contains(kind)) {
      return Optional.empty();
    }
    var content = lines(fence);
    boolean folds = kind.equals(DROPDOWN);
    folds |= takeOptions(content);
    var told = CalloutTitles.ofDirective(kind, info.substring(close + 1).strip());
    return Optional.of(new FencedCallout(told.kind(), told.title(), folds, content));
  }

  /** Leaves the options at the beginning blank; whether one of them folds the part away. */
  static boolean takeOptions(List<String> content) {
    boolean folds = false;
    for (int i = 0; i < content.size() && isOption(content.get(i).strip()); i++) {
      folds |= content.get(i).strip().startsWith(":class:") && content.get(i).contains(DROPDOWN);
      content.set(i, "");
    }
    return folds;
  }

  // ":class: tip", but no ": to make a sail smaller".
  private static boolean isOption(String line) {
    return line.startsWith(":") && line.indexOf(':', 2) > 0 && Character.isLetter(line.charAt(1));
  }

  // What is set in below a term tells of it.
  private static String told(String line) {
    boolean set = !line.isBlank() && Character.isWhitespace(line.charAt(0));
    return set ? ": " + line.strip() : line;
  }

  private static boolean isProperty(String line) {
    int colon = line.indexOf(':');
    return colon > 0 && PROPERTIES.contains(line.substring(0, colon));
  }
}
