package app.guidebox.guide.scan;

import app.guidebox.guide.source.Indents;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that opens or closes a part marked off with {@code ???}, {@code !!!}, {@code :::},
 * {@code +++} or {@code ===}.
 *
 * @param indent how far in it stands
 * @param sign one of the five characters
 * @param length how many of them there are
 * @param kind the word that says what the part is, in lower case; empty in a closing line
 * @param title its own title in Markdown; may be empty
 * @param folds whether the part is folded away until asked for
 * @param open whether a part that folds begins unfolded
 */
public record AdmonitionMark(
    int indent, char sign, int length, String kind, String title, boolean folds, boolean open) {
  private static final int MAX_LENGTH = 1_000;

  /** {@code question "Title"}; the words before the title are kinds and places. */
  private static final Pattern QUOTED =
      Pattern.compile("([\\w-]{1,30})?(?: [\\w-]{1,30}){0,3}\\s*(?:\"(.*)\")?\\s*");

  /** {@code tip Title}, {@code tip[Title]}. */
  private static final Pattern NAMED =
      Pattern.compile("([A-Za-z][\\w-]{1,30})(?:\\[(.*)\\]|\\s+(?!\\{)(.*))?\\s*");

  /** {@code {.callout-tip collapse="true" title="Title"}}, {@code {.definition title="Knot"}}. */
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "\\{\\.(?:callout-(?=[a-z])|(?=(?:definition|theorem|lemma|example|exercise|question|solution"
              + "|note|tip|warning|important)\\b))([a-z]{2,20})\\b(.*)\\}");

  /** {@code {#def-ring}}, as Quarto marks what it counts. */
  private static final Pattern COUNTED =
      Pattern.compile("\\{#(def|exr|sol)-[\\w-]{1,80}\\b[^{}]*\\}");

  private static final Map<String, String> KINDS =
      Map.of("def", "definition", "exr", "exercise", "sol", "solution");

  /** {@code {dropdown} Title}, {@code {prf:definition} Knot}, as MyST has them. */
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "\\{(?:[a-z]{2,10}:)?(note|tip|hint|important|warning|caution|attention|danger|seealso"
              + "|admonition|margin|sidebar|topic|definition|theorem|lemma|exercise|solution"
              + "|question|dropdown|toggle)\\}\\s*(.*)");

  private static final Pattern TITLE = Pattern.compile("title=\"([^\"]*)\"");

  /** Whether the line may be one; a quick look. */
  static boolean mayBegin(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    if (at + 2 >= line.length()) {
      return false;
    }
    char c = line.charAt(at);
    return (c == '?' || c == '!' || c == ':' || c == '+' || c == '=')
        && line.charAt(at + 1) == c
        && line.charAt(at + 2) == c;
  }

  /** Reads the line, if it is one. */
  static Optional<AdmonitionMark> of(String line) {
    String text = line.strip();
    if (text.length() < 3 || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    int indent = Indents.columns(line);
    char sign = text.charAt(0);
    int length = 0;
    while (length < text.length() && text.charAt(length) == sign) {
      length++;
    }
    String rest = text.substring(length);
    return switch (sign) {
      case ':' -> fenced(indent, length, rest.strip());
      case '+' -> length == 3 ? Optional.of(folded(indent, rest.strip())) : Optional.empty();
      default -> indented(indent, sign, length, rest);
    };
  }

  private static AdmonitionMark folded(int indent, String title) {
    String kind = title.isEmpty() ? "" : "details";
    return new AdmonitionMark(indent, '+', 3, kind, title, true, false);
  }

  private static Optional<AdmonitionMark> indented(int indent, char sign, int length, String rest) {
    boolean open = sign == '?' && rest.startsWith("+");
    String words = (open ? rest.substring(1) : rest).strip();
    Matcher quoted = QUOTED.matcher(words);
    boolean tab = sign == '=';
    if (length != 3
        || words.isEmpty()
        || !quoted.matches()
        || (tab && (quoted.group(1) != null || quoted.group(2) == null))) {
      return Optional.empty();
    }
    String kind = quoted.group(1) == null ? "note" : quoted.group(1);
    String title = quoted.group(2) == null ? "" : quoted.group(2).strip();
    boolean folds = sign == '?' || tab;
    String shown = quoted.group(2) == null && folds ? kind : title;
    return Optional.of(
        new AdmonitionMark(indent, sign, length, lower(kind), shown, folds, open || tab));
  }

  private static Optional<AdmonitionMark> fenced(int indent, int length, String words) {
    if (words.isEmpty()) {
      return Optional.of(new AdmonitionMark(indent, ':', length, "", "", false, false));
    }
    Matcher attributes = ATTRIBUTES.matcher(words);
    if (attributes.matches()) {
      Matcher title = TITLE.matcher(attributes.group(2));
      boolean folds = attributes.group(2).contains("collapse=\"true\"");
      return Optional.of(
          new AdmonitionMark(
              indent,
              ':',
              length,
              attributes.group(1),
              title.find() ? title.group(1) : "",
              folds,
              false));
    }
    Matcher counted = COUNTED.matcher(words);
    if (counted.matches()) {
      String kind = KINDS.getOrDefault(counted.group(1), counted.group(1));
      return Optional.of(new AdmonitionMark(indent, ':', length, kind, "", false, false));
    }
    Matcher directive = DIRECTIVE.matcher(words);
    if (directive.matches()) {
      String kind = directive.group(1);
      boolean folds = kind.equals("dropdown") || kind.equals("toggle");
      return Optional.of(
          new AdmonitionMark(indent, ':', length, kind, directive.group(2).strip(), folds, false));
    }
    Matcher named = NAMED.matcher(words);
    if (!named.matches()) {
      return Optional.empty();
    }
    String kind = lower(named.group(1));
    String bracketed = named.group(2) == null ? "" : named.group(2);
    String title = named.group(3) == null ? bracketed : named.group(3);
    boolean folds = kind.equals("details") || kind.equals("spoiler");
    return Optional.of(new AdmonitionMark(indent, ':', length, kind, title.strip(), folds, false));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether it is set off by rows of signs and not by indentation. */
  boolean isFenced() {
    return sign == ':' || sign == '+';
  }

  /** Whether a part begins here. */
  boolean opens() {
    return !kind.isEmpty();
  }
}
