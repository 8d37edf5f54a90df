package app.guidebox.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A callout that is written as a fence, with its kind for a language: {@code ad-note}.
 *
 * @param content its lines, empty ones in place of those that describe it
 */
record FencedCallout(String kind, String title, List<String> content) {
  private static final String MARK = "ad-";
  private static final Set<String> PROPERTIES = Set.of("title", "collapse", "icon", "color");

  static boolean is(Block.Fence fence) {
    return fence.language().startsWith(MARK) && fence.language().length() > MARK.length();
  }

  static FencedCallout of(Block.Fence fence) {
    var content = new ArrayList<>(List.of(fence.text().split("\n", -1)));
    String title = "";
    for (int i = 0; i < content.size() && isProperty(content.get(i)); i++) {
      String line = content.get(i);
      title = line.startsWith("title:") ? line.substring("title:".length()).strip() : title;
      content.set(i, "");
    }
    return new FencedCallout(fence.language().substring(MARK.length()), title, content);
  }

  private static boolean isProperty(String line) {
    int colon = line.indexOf(':');
    return colon > 0 && PROPERTIES.contains(line.substring(0, colon));
  }
}
