package app.guidebox.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A callout that is written as a fence, with its kind for a language: {@code ad-note}; or a
 * glossary, whose terms stand above what is set in.
 *
 * @param content its lines, empty ones in place of those that describe it
 */
record FencedCallout(String kind, String title, List<String> content) {
  private static final String MARK = "ad-";
  private static final String GLOSSARY = "glossary";
  private static final Set<String> PROPERTIES = Set.of("title", "collapse", "icon", "color");

  static boolean is(Block.Fence fence) {
    return (fence.language().startsWith(MARK) && fence.language().length() > MARK.length())
        || GLOSSARY.equals(fence.language());
  }

  static FencedCallout of(Block.Fence fence) {
    var content = new ArrayList<>(List.of(fence.text().split("\n", -1)));
    if (GLOSSARY.equals(fence.language())) {
      content.replaceAll(FencedCallout::told);
      return new FencedCallout("terms", "", content);
    }
    String title = "";
    for (int i = 0; i < content.size() && isProperty(content.get(i)); i++) {
      String line = content.get(i);
      title = line.startsWith("title:") ? line.substring("title:".length()).strip() : title;
      content.set(i, "");
    }
    return new FencedCallout(fence.language().substring(MARK.length()), title, content);
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
