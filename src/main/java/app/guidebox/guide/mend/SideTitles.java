package app.guidebox.guide.mend;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two sides of cards below titles of their own: {@code ### Front} and {@code ### Back}. */
public final class SideTitles {
  private static final Map<String, String> BACKS =
      Map.ofEntries(
          Map.entry("front", "back"),
          Map.entry("front side", "back side"),
          Map.entry("vorderseite", "rückseite"),
          Map.entry("anverso", "reverso"),
          Map.entry("recto", "verso"),
          Map.entry("frente", "verso"),
          Map.entry("fronte", "retro"),
          Map.entry("voorkant", "achterkant"),
          Map.entry("przód", "tył"),
          Map.entry("лицевая сторона", "обратная сторона"),
          Map.entry("正面", "背面"),
          Map.entry("表", "裏"),
          Map.entry("앞면", "뒷면"));

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:(#{1,6})\\s+(?:\\*\\*)?|\\*\\*)(\\p{L}{1,20}(?:"
              + " \\p{L}{1,10})?)[:：]?(?:\\*\\*)?[:：]?\\s*");

  /** Below so long a line stands no title of a side. */
  private static final int MAX_LENGTH = 40;

  /** A boat has a front and a back as well, but once. */
  private static final int MIN_CARDS = 2;

  private record Side(int at, String marks, String name) {}

  private SideTitles() {}

  /** The lines to be read in place of those with that index. */
  public static Map<Integer, String> of(List<String> lines) {
    var written = new HashMap<Integer, String>();
    Side front = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.startsWith("#") && !line.startsWith("**") || line.length() > MAX_LENGTH) {
        continue;
      }
      Side side = side(i, line);
      if (front != null
          && front.marks().equals(side.marks())
          && side.name().equals(BACKS.get(front.name()))) {
        written.put(front.at(), label(front.marks(), "Question"));
        written.put(i, label(side.marks(), "Answer"));
      }
      front = BACKS.containsKey(side.name()) ? side : null;
    }
    return written.size() < MIN_CARDS * 2 ? Map.of() : written;
  }

  private static Side side(int at, String line) {
    Matcher title = TITLE.matcher(line);
    if (!title.matches()) {
      return new Side(at, "", "");
    }
    String marks = title.group(1) == null ? "" : title.group(1);
    return new Side(at, marks, title.group(2).toLowerCase(Locale.ROOT));
  }

  private static String label(String marks, String word) {
    return marks.isEmpty() ? "**" + word + ":**" : marks + " " + word;
  }
}
