package app.guidebox.guide.extract.term;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.termlist.TermList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lists whose names are links, which lead to what is told of them instead of defining it. */
final class LeadingLinks {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:<https?://[^\\s>]+>|(?<!\\()https?://\\S+)[\\s.]*$");

  /** {@code **[Title](https://…)**} or {@code [Title](file.md)} before what is said of the page. */
  private static final Pattern LINKED =
      Pattern.compile("[*_]{0,3}\\[[^\\[\\]\\n]{1,200}\\]\\((?!#)[^()\\s]{1,500}\\)[*_]{0,3}");

  /** {@code **[Title](#title)**}. */
  private static final Pattern ON_PAGE =
      Pattern.compile("[*_]{0,3}\\[[^\\[\\]\\n]{1,200}\\]\\(#([^()\\s]{1,200})\\)[*_]{0,3}");

  private LeadingLinks() {}

  /**
   * Whether no more than links begin like terms, to other pages or, one and all, to places on this
   * one.
   */
  static boolean leadElsewhere(TermList list) {
    return IntStream.range(0, list.items().size())
            .filter(i -> list.terms().get(i).isPresent())
            .allMatch(i -> leadsElsewhere(list.items().get(i)))
        || leadOnPage(list.items());
  }

  // "1. **[Ropes](#ropes)**: bends, splices" says what its section holds; each has one of its own.
  private static boolean leadOnPage(List<Block.Item> items) {
    var places = items.stream().map(LeadingLinks::placeOnPage).distinct().toList();
    return places.size() > 1 && places.size() == items.size() && !places.contains("");
  }

  private static String placeOnPage(Block.Item item) {
    Matcher link = ON_PAGE.matcher(item.firstText().orElse(""));
    return link.lookingAt() ? link.group(1) : "";
  }

  // Books and pages with their addresses.
  private static boolean leadsElsewhere(Block.Item item) {
    return item.firstText()
        .filter(text -> text.contains("http") || text.contains("]("))
        .filter(text -> ADDRESS.matcher(text).find() || LINKED.matcher(text).lookingAt())
        .isPresent();
  }
}
