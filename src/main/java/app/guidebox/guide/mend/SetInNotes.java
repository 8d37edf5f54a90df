package app.guidebox.guide.mend;

import app.guidebox.guide.scan.CodeLikeness;
import app.guidebox.guide.source.Excerpt;
import app.guidebox.guide.source.Indents;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Notes that their author set in below the headings, by a tab or four blanks. Markdown takes them
 * for code; they are read as if they stood at the margin.
 */
public final class SetInNotes {
  /** So far in text is code to Markdown. */
  private static final int CODE = 4;

  /** One section in so many that are set in may be code after all. */
  private static final int CODE_SHARE = 2;

  /** One line in so many may look like code. */
  private static final int STATEMENT_SHARE = 5;

  /** Nobody writes code in longer lines. */
  private static final int MAX_LINE = 400;

  /** A line with as many words is no command. */
  private static final Pattern WORDS =
      Pattern.compile("(?:[-*+>] |\\d{1,3}[.)] )?[\\p{L}(\"'“„«][^{};$\\\\<>|]*(?: [^ ]+){2,}");

  private static final Pattern MARKED =
      Pattern.compile(
          "(?:[-*+] |\\d{1,3}[.)] )?(?:\\*\\*|__|==)\\S.*|#{2,6} \\S.*|\\|.*\\||> \\S.*|\\[\\[.*");

  /** {@code CPU = central processing unit}. */
  private static final Pattern EQUATED =
      Pattern.compile("[^=]{1,40}=\\s*\\p{L}[\\p{L}'’-]*(?:[ ,]+[\\p{L}(][\\p{L}'’.)-]*)+");

  private static final char LAST_SIGN = '\u00BF';

  /** Lines and corners of drawings are below. */
  private static final char FIRST_EMOJI = '\u2600';

  private final List<String> lines;
  private final List<Section> sections = new ArrayList<>();
  private int titled;

  /**
   * What is set in below a heading, as indexes of its first line and of the line after its last.
   */
  private record Section(int from, int to, Kind kind) {}

  private enum Kind {
    LISTED,
    NOTES,
    CODE
  }

  private SetInNotes(List<String> lines) {
    this.lines = lines;
  }

  /** The lines with such notes at the margin. */
  public static Excerpt setOut(Excerpt excerpt) {
    var notes = new SetInNotes(excerpt.lines());
    notes.look();
    return notes.sections.isEmpty()
        ? excerpt
        : new Excerpt(excerpt.firstLine(), notes.withoutIndents());
  }

  private void look() {
    boolean fenced = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isFence(line)) {
        fenced = !fenced;
      } else if (!fenced && line.indexOf('#') >= 0 && isHeading(line)) {
        i = lookBelow(i) - 1;
      } else if (!fenced && isSetIn(line) && isBelowText(i)) {
        int to = end(i);
        if (kind(i, to) == Kind.LISTED) {
          sections.add(new Section(i, to, Kind.LISTED));
          i = to - 1;
        }
      }
    }
  }

  private int lookBelow(int heading) {
    int from = nextText(heading + 1);
    if (from == lines.size() || lines.get(from).startsWith("#")) {
      return heading + 1;
    }
    titled++;
    if (!isSetIn(lines.get(from))) {
      return heading + 1;
    }
    int to = end(from);
    sections.add(new Section(from, to, kind(from, to)));
    return to;
  }

  // Below text at the margin that belongs to no list.
  private boolean isBelowText(int index) {
    int at = index - 1;
    if (at < 1 || !lines.get(at).isBlank()) {
      return false;
    }
    while (at > 0 && lines.get(at).isBlank()) {
      at--;
    }
    int last = at;
    while (at >= 0 && Character.isLetter(firstLetter(lines.get(at)))) {
      at--;
    }
    return at < last && (at < 0 || lines.get(at).isBlank());
  }

  // "**Reefs**" begins with its letter.
  private static char firstLetter(String line) {
    int at = line.startsWith("**") ? 2 : 0;
    while (at > 0 && at < line.length() && "0123456789.) ".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at < line.length() ? line.charAt(at) : ' ';
  }

  private List<String> withoutIndents() {
    long notes = sections.stream().filter(section -> section.kind() != Kind.CODE).count();
    long code = sections.size() - notes;
    boolean habit = notes > 1 && notes * 2 >= titled && code * CODE_SHARE <= notes;
    var told = new ArrayList<>(lines);
    for (Section section : sections) {
      if (section.kind() == Kind.LISTED || (habit && section.kind() != Kind.CODE)) {
        int indent = indent(section);
        for (int i = section.from(); i < section.to(); i++) {
          told.set(i, Indents.without(lines.get(i), indent));
        }
      }
    }
    return told;
  }

  private int indent(Section section) {
    return IntStream.range(section.from(), section.to())
        .mapToObj(lines::get)
        .filter(line -> !line.isBlank())
        .mapToInt(Indents::columns)
        .min()
        .orElse(0);
  }

  private Kind kind(int from, int to) {
    int all = 0;
    int statements = 0;
    int told = 0;
    int listed = 0;
    boolean fenced = false;
    for (int i = from; i < to; i++) {
      String line = lines.get(i).strip();
      if (isFence(line)) {
        fenced = !fenced;
      } else if (!fenced && !line.isEmpty()) {
        boolean note = isNote(line);
        all++;
        told += note ? 1 : 0;
        listed += note && line.length() > 2 && isListed(line) ? 1 : 0;
        statements += !note && CodeLikeness.isStatement(line) ? 1 : 0;
      }
    }
    boolean code = statements * STATEMENT_SHARE > all || told * 2 < all;
    return code ? Kind.CODE : listed == all ? Kind.LISTED : Kind.NOTES;
  }

  private static boolean isListed(String line) {
    int at = 0;
    while (at < 3 && Character.isDigit(line.charAt(at))) {
      at++;
    }
    return at == 0
        ? "-*+".indexOf(line.charAt(0)) >= 0
        : ".)".indexOf(line.charAt(at)) >= 0 && line.startsWith(" ", at + 1);
  }

  // What has letters of another script than a program's, marks of Markdown, or words in a row.
  private static boolean isNote(String line) {
    return line.length() > MAX_LINE
        || MARKED.matcher(line).matches()
        || line.chars().anyMatch(SetInNotes::isForeign)
        || EQUATED.matcher(line).matches()
        || (WORDS.matcher(line).matches() && !CodeLikeness.isStatement(line));
  }

  // A letter of another language, or an emoji.
  private static boolean isForeign(int c) {
    return (c > LAST_SIGN && Character.isLetter(c)) || c >= FIRST_EMOJI;
  }

  private int nextText(int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  private int end(int from) {
    int at = from;
    while (at < lines.size() && (lines.get(at).isBlank() || isSetIn(lines.get(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isSetIn(String line) {
    return !line.isEmpty()
        && (line.charAt(0) == '\t' || line.charAt(0) == ' ')
        && Indents.columns(line) >= CODE;
  }

  private static boolean isHeading(String line) {
    int from = 0;
    while (from < CODE && from < line.length() && line.charAt(from) == ' ') {
      from++;
    }
    int at = from;
    while (at < line.length() && line.charAt(at) == '#') {
      at++;
    }
    return from < CODE && at > from && at < line.length() && line.charAt(at) == ' ';
  }

  private static boolean isFence(String line) {
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return line.startsWith("```", at) || line.startsWith("~~~", at);
  }
}
