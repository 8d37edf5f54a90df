package app.guidebox.guide.inline;

import app.guidebox.guide.Inline;
import app.guidebox.guide.Inline.Style;
import app.guidebox.guide.Prose;
import app.guidebox.guide.tag.HtmlAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects inlines in reading order, joins neighbouring text and pairs raw HTML tags. */
final class InlineSink {
  /** More open tags than this are taken for noise. */
  private static final int MAX_OPEN_TAGS = 40;

  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)([^>]{0,2000})>", Pattern.DOTALL);
  private static final Map<String, Style> STYLES =
      Map.ofEntries(
          Map.entry("b", Style.STRONG),
          Map.entry("strong", Style.STRONG),
          Map.entry("i", Style.EMPHASIS),
          Map.entry("em", Style.EMPHASIS),
          Map.entry("del", Style.STRIKETHROUGH),
          Map.entry("s", Style.STRIKETHROUGH),
          Map.entry("kbd", Style.KEY),
          Map.entry("sup", Style.SUPERSCRIPT),
          Map.entry("sub", Style.SUBSCRIPT),
          Map.entry("mark", Style.MARK),
          Map.entry("u", Style.UNDERLINE),
          Map.entry("ins", Style.UNDERLINE));

  private final Deque<Level> open = new ArrayDeque<>();

  private static final class Level {
    final String tag;
    final String target;
    final List<Inline> content = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    Level(String tag, String target) {
      this.tag = tag;
      this.target = target;
    }

    void flush() {
      if (!text.isEmpty()) {
        content.add(new Inline.Text(text.toString()));
        text.setLength(0);
      }
    }
  }

  InlineSink() {
    open.push(new Level("", ""));
  }

  void text(String text) {
    open.element().text.append(text);
  }

  void add(Inline inline) {
    Level level = open.element();
    level.flush();
    level.content.add(inline);
  }

  /** Takes a raw HTML tag: a style is applied, a break or image kept, anything else dropped. */
  void tag(String html) {
    Matcher tag = TAG.matcher(html);
    if (!tag.matches()) {
      return;
    }
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    boolean closing = !tag.group(1).isEmpty();
    switch (name) {
      case "br" -> add(new Inline.Break());
      case "img" ->
          HtmlAttributes.of(tag.group(3), "src")
              .ifPresent(
                  source ->
                      add(
                          new Inline.Image(
                              source, HtmlAttributes.of(tag.group(3), "alt").orElse(""))));
      case "a", "code" -> toggle(name, closing, HtmlAttributes.of(tag.group(3), "href").orElse(""));
      default -> {
        if (STYLES.containsKey(name)) {
          toggle(name, closing, "");
        }
      }
    }
  }

  /** Takes HTML with text between the tags. */
  void markup(String html) {
    Matcher tag = TAG.matcher(html);
    int from = 0;
    while (tag.find()) {
      text(html.substring(from, tag.start()));
      tag(tag.group());
      from = tag.end();
    }
    text(html.substring(from));
  }

  List<Inline> finish() {
    while (open.size() > 1) {
      close();
    }
    Level level = open.element();
    level.flush();
    return level.content;
  }

  private void toggle(String tag, boolean closing, String target) {
    if (!closing) {
      if (open.size() <= MAX_OPEN_TAGS) {
        open.push(new Level(tag, target));
      }
    } else if (open.stream().anyMatch(level -> level.tag.equals(tag))) {
      String closed;
      do {
        closed = open.element().tag;
        close();
      } while (!closed.equals(tag));
    }
  }

  private void close() {
    Level level = open.pop();
    level.flush();
    Style style = STYLES.get(level.tag);
    if (style != null && !level.content.isEmpty()) {
      add(new Inline.Styled(style, level.content));
    } else if (level.tag.equals("code")) {
      add(new Inline.Code(new Prose("", level.content).plain()));
    } else if (level.target.isEmpty()) {
      level.content.forEach(this::addJoined);
    } else {
      add(new Inline.Link(level.target, level.content));
    }
  }

  private void addJoined(Inline inline) {
    if (inline instanceof Inline.Text(var text)) {
      text(text);
    } else {
      add(inline);
    }
  }
}
