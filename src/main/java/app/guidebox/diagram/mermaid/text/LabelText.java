package app.guidebox.diagram.mermaid.text;

import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.Label.Line;
import app.guidebox.diagram.model.Label.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a label's markup: line breaks ({@code <br>}, {@code \n} and real ones), HTML's inline tags,
 * character references, and Markdown emphasis where the author asked for Markdown.
 */
public final class LabelText {
  private static final Pattern BREAK = Pattern.compile("(?i)</?br\\s*+/?>|\\\\n|\\n");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)<(/?)(b|strong|i|em|code|u|s|p|div|span|sub|sup|small|big|font|a|img|hr|ul|ol|li|pre"
              + "|center|h[1-6])(?:\\s[^<>]*)?/?>");
  private static final Pattern ICON = Pattern.compile("\\bfa[bklrs]?:fa-([\\w-]+)\\s?");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]+)\\]\\((?:https?:|/)[^()\\s]*\\)");

  /** As in CommonMark, underscores within a word and an asterisk between spaces mark nothing. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "\\*\\*|(?<!\\w)__|__(?!\\w)|(?<![\\w*])_|_(?![\\w_])|(?<=\\S)\\*|\\*(?=\\S)|`");

  private final boolean markdown;
  private final List<Line> lines = new ArrayList<>();
  private List<Span> spans = new ArrayList<>();
  private boolean bold;
  private boolean italic;
  private boolean code;

  private LabelText(boolean markdown) {
    this.markdown = markdown;
  }

  /** Reads a label written plainly. */
  public static Label plain(String text) {
    return new LabelText(false).read(withoutIcons(text));
  }

  /** Reads a label written in Markdown. */
  public static Label markdown(String text) {
    return new LabelText(true).read(withoutIcons(text));
  }

  /** Reads a label as an author quoted it: Markdown between backticks, or else plain text. */
  public static Label quoted(String text) {
    boolean ticks = text.length() > 1 && text.startsWith("`") && text.endsWith("`");
    return ticks ? markdown(text.substring(1, text.length() - 1)) : plain(text);
  }

  /** Reads a message, in which {@code [text](address)} stands for its text. */
  public static Label message(String text) {
    return new LabelText(false).read(LINK.matcher(text).replaceAll("$1"));
  }

  private static String withoutIcons(String text) {
    if (!text.contains(":fa-")) {
      return text;
    }
    String rest = ICON.matcher(text).replaceAll("");
    return rest.isBlank() ? ICON.matcher(text).replaceAll("$1 ") : rest;
  }

  private Label read(String text) {
    for (String line : BREAK.split(text, -1)) {
      readLine(line.strip());
      lines.add(new Line(spans));
      spans = new ArrayList<>();
    }
    while (!lines.isEmpty() && lines.getLast().text().isBlank()) {
      lines.removeLast();
    }
    while (!lines.isEmpty() && lines.getFirst().text().isBlank()) {
      lines.removeFirst();
    }
    return new Label(lines);
  }

  private void readLine(String line) {
    Matcher tag = TAG.matcher(line);
    int done = 0;
    while (tag.find()) {
      readMarkdown(line.substring(done, tag.start()));
      enter(tag.group(2).toLowerCase(Locale.ROOT), tag.group(1).isEmpty());
      done = tag.end();
    }
    readMarkdown(line.substring(done));
  }

  private void enter(String tag, boolean opening) {
    switch (tag) {
      case "b", "strong" -> bold = opening;
      case "i", "em" -> italic = opening;
      case "code" -> code = opening;
      default -> {
        // The other inline tags have no counterpart in a diagram's label.
      }
    }
  }

  private void readMarkdown(String text) {
    if (!markdown) {
      add(text);
      return;
    }
    Matcher mark = EMPHASIS.matcher(text);
    int done = 0;
    while (mark.find()) {
      if (toggle(mark.group(), text, mark.end())) {
        add(text.substring(done, mark.start()), mark.group());
        done = mark.end();
      }
    }
    add(text.substring(done));
  }

  /** Whether the mark opens or closes emphasis here; only then it is not part of the text. */
  private boolean toggle(String mark, String text, int end) {
    boolean open =
        switch (mark) {
          case "**", "__" -> bold;
          case "`" -> code;
          default -> italic;
        };
    return (open || text.indexOf(mark, end) >= 0) && (!code || mark.equals("`"));
  }

  private void add(String text, String mark) {
    add(text);
    switch (mark) {
      case "**", "__" -> bold = !bold;
      case "`" -> code = !code;
      default -> italic = !italic;
    }
  }

  private void add(String text) {
    if (!text.isEmpty()) {
      spans.add(new Span(Entities.decode(text), bold, italic, code));
    }
  }
}
