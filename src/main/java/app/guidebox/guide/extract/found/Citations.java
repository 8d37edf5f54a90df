package app.guidebox.guide.extract.found;

import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes off links in brackets to numbered sources, which lead nowhere from a card, and those that
 * say no more than that they are one: {@code [[src]](https://…)}, {@code Source: https://…} at the
 * end.
 */
public final class Citations {
  private static final Pattern CITED =
      Pattern.compile(
          "(?:^|[ \\t]+|(?<=[.!?,;:*。]))[(（](?:\\[[^\\[\\]]{1,80}\\]\\[\\d{1,3}\\][,;\\s]*)+[)）]");

  private static final Pattern SOURCE =
      Pattern.compile(
          "\\s*(?:\\[\\[(?:src|source|ref|link|\\d{1,3})\\]\\]\\(https?://[^()\\s]{1,500}\\)|\\[\\[(?:src|source|ref|link)\\]\\(https?://[^()\\s]{1,500}\\)\\])");

  /** A link, or an address, and what parts it from the next one. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:\\[[^\\[\\]]{1,200}\\]\\(https?://[^()\\s]{1,500}\\)|<?https?://[^\\s<>*]{1,500}>?)[\\s,;*_).]*");

  private static final WordList SOURCES = Words.load("source-titles");

  /** A longer text is no label. */
  private static final int MAX_LABEL = 30;

  private static final String FENCE = "```";

  private Citations() {}

  /** The cards, each without them. */
  public static List<Candidate> without(List<Candidate> candidates) {
    return candidates.stream().map(Citations::without).toList();
  }

  private static Candidate without(Candidate candidate) {
    if (!(candidate instanceof Candidate.Found found) || !mayCite(found.card().back())) {
      return candidate;
    }
    String back = withoutSource(without(found.card().back()));
    return back.isBlank() ? candidate : found.withBack(back);
  }

  private static String without(String markdown) {
    return markdown.contains(FENCE)
        ? markdown
        : markdown.lines().map(Citations::line).collect(Collectors.joining("\n"));
  }

  private static String line(String line) {
    String bare = line.contains("[[") ? SOURCE.matcher(line).replaceAll("") : line;
    return bare.contains("][") ? CITED.matcher(bare).replaceAll("") : bare;
  }

  // A quick look before a slow one.
  private static boolean mayCite(String back) {
    return back.contains("][") || back.contains("[[") || back.contains("http");
  }

  // "… of a sail. Source: https://…"
  private static String withoutSource(String back) {
    String last = back.substring(back.lastIndexOf('\n') + 1);
    int http = last.indexOf("http");
    if (http < 0) {
      return back;
    }
    int open = last.indexOf('[');
    int link = open >= 0 && open < http ? open : http - (last.startsWith("<", http - 1) ? 1 : 0);
    String before = TermWords.withoutEnd(last.substring(0, link), " *_");
    if (!(before.endsWith(":") || before.endsWith("：")) || !areLinks(last.substring(link))) {
      return back;
    }
    String told = before.substring(0, before.length() - 1);
    int from = Math.max(0, told.length() - MAX_LABEL);
    while (from < told.length() && !isLabel(told, from)) {
      from++;
    }
    int cut = back.length() - last.length() + from;
    return from == told.length() ? back : TermWords.withoutEnd(back.substring(0, cut), " \n*_(");
  }

  private static boolean areLinks(String text) {
    Matcher link = LINK.matcher(text);
    int end = 0;
    while (link.find() && link.start() == end) {
      end = link.end();
    }
    return end == text.length();
  }

  // A word for sources from there to the end, at the beginning or behind a sentence.
  private static boolean isLabel(String told, int from) {
    String above = TermWords.withoutEnd(told.substring(0, from), " *_(-");
    boolean begins = above.isEmpty() || ".!?。".indexOf(above.charAt(above.length() - 1)) >= 0;
    return begins
        && Character.isLetter(told.codePointAt(from))
        && (from == 0 || !Character.isLetter(told.codePointBefore(from)))
        && SOURCES.contains(Words.lower(TermWords.withoutEnd(told.substring(from), " *_")));
  }
}
