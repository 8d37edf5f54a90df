package app.guidebox.guide.extract.flow;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.LinkLines;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blocks that serve the page and tell nothing: links back to its top, and what stands at its end.
 */
final class Furniture {
  /** {@code **[⬆ Back to top](#contents)**} */
  private static final Pattern WAY_BACK =
      Pattern.compile(
          "[^\\p{L}\\p{N}\\[]{0,12}\\[([^\\[\\]]{1,60})\\]\\(#[^()]{0,200}\\)\\W{0,12}");

  /** {@code [![Build](https://…)](https://…) ![Size](https://…)} */
  private static final Pattern BADGES =
      Pattern.compile(
          "(?:\\[?!\\[[^\\[\\]]{0,80}\\]\\(https?://[^()\\s]{1,300}\\)(?:\\]\\([^()\\s]{1,300}\\))?\\s*){1,40}+");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final String MISSING_IMAGE = "[Image of ";

  /** Closes a box that begins where no reader looks for one: {@code :::{quizdown}}. */
  private static final String BOX_END = ":::";

  private static final WordList WAYS = Words.load("ways-back");

  /** With these an author takes leave. */
  private static final WordList LEAVE = Words.load("closing-words");

  private static final WordList TIPS = Words.load("closing-tips");

  /** Leave is taken in so many letters. */
  private static final int MAX_LEAVE = 400;

  /** Thanks, a wish or a date take no more. */
  private static final int MAX_CLOSING = 160;

  /** A label is no longer. */
  private static final int MAX_LABEL = 60;

  /** A licence takes so many paragraphs; contents take a list. */
  private static final int MAX_BELOW = 3;

  private Furniture() {}

  /**
   * Whether the block is a link back up the page, the name of what stands above it, words in place
   * of an image or the end of a box.
   */
  static boolean isWayBack(Block block) {
    if (block instanceof Block.Paragraph named
        && (isName(named.text().markdown())
            || isMissingImage(named.text().markdown())
            || named.text().markdown().equals(BOX_END))) {
      return true;
    }
    if (!(block instanceof Block.Paragraph paragraph)
        || !paragraph.text().markdown().contains("](#")) {
      return false;
    }
    Matcher link = WAY_BACK.matcher(paragraph.text().markdown());
    if (!link.matches()) {
      return false;
    }
    String said = SIGNS.matcher(link.group(1)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return said.isEmpty() || WAYS.contains(said);
  }

  // "[Image of a bowline]", which a program wrote where it had none.
  private static boolean isMissingImage(String text) {
    return text.startsWith(MISSING_IMAGE)
        && text.indexOf(']') == text.length() - 1
        && text.indexOf('\n') < 0;
  }

  // "^7c92ed", by which other notes lead to this place
  private static boolean isName(String text) {
    return text.length() > 1
        && text.charAt(0) == '^'
        && text.chars().skip(1).allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
  }

  /**
   * How many of the page's blocks stand above its end: links to other pages, closing words, and
   * sections such as a licence that tell nothing of its subject.
   */
  static int beforeClosing(List<Block> page) {
    int end = page.size();
    while (true) {
      int next = withoutLast(page.subList(0, end));
      if (next == end) {
        return end;
      }
      end = next;
    }
  }

  private static int withoutLast(List<Block> page) {
    int last = page.size() - 1;
    if (last < 2) {
      return page.size();
    }
    Block block = page.get(last);
    if (block instanceof Block.Rule || isWayBack(page, last) || isTip(page, last)) {
      return last;
    }
    if (block instanceof Block.Paragraph words) {
      String text = words.text().markdown();
      boolean closes =
          page.get(last - 1) instanceof Block.Rule && (mayClose(text) || isSigned(words));
      boolean leads =
          !(page.get(last - 1) instanceof Block.Heading) && LinkLines.holdsOnlyLinks(text);
      if (leads || (closes && partsOnly(page)) || takesLeave(text)) {
        return last;
      }
    }
    int title = last;
    while (title > last - MAX_BELOW && page.get(title) instanceof Block.Paragraph) {
      title--;
    }
    return title > 1
            && title < last
            && page.get(title) instanceof Block.Heading heading
            && Apparatus.isClosing(heading.text().plain().strip())
        ? title
        : page.size();
  }

  // "> Back to the harbour notes → Moorings" below a line drawn across the page.
  private static boolean isWayBack(List<Block> page, int at) {
    if (!(page.get(at) instanceof Block.Quote quote)
        || !(page.get(at - 1) instanceof Block.Rule)
        || quote.blocks().size() != 1
        || !(quote.blocks().getFirst() instanceof Block.Paragraph words)) {
      return false;
    }
    String text = words.text().plain();
    int first = 0;
    while (first < text.length() && !Character.isLetter(text.charAt(first))) {
      first++;
    }
    return text.length() <= MAX_CLOSING
        && !QuestionText.hasAnyMark(text)
        && WAYS.mayBeginAt(first, text)
        && WAYS.standsAt(first, text);
  }

  // "**Pro tip:** Draw each knot." below a line drawn across the page.
  private static boolean isTip(List<Block> page, int at) {
    if (!(page.get(at - 1) instanceof Block.Rule)) {
      return false;
    }
    var said = page.get(at) instanceof Block.Quote quote ? quote.blocks() : List.of(page.get(at));
    return said.size() == 1
        && said.getFirst() instanceof Block.Paragraph(var words, _)
        && words.markdown().length() <= MAX_LEAVE
        && !QuestionText.hasAnyMark(words.markdown())
        && Label.of(words.markdown(), TIPS)
            .filter(label -> label.marked() && !label.rest().isEmpty())
            .isPresent();
  }

  /**
   * The page without the badges with which it begins: pictures that lead elsewhere, above or below
   * its title.
   */
  static List<Block> withoutBadges(List<Block> page) {
    int at = badges(page);
    if (at < 0) {
      return page;
    }
    var blocks = new ArrayList<>(page);
    blocks.remove(at);
    return withoutBadges(blocks);
  }

  // The place of the first badges; -1 if there are none.
  private static int badges(List<Block> page) {
    int last = Math.min(page.size() - 1, 1);
    for (int i = 0; i <= last; i++) {
      boolean title = page.get(i) instanceof Block.Heading;
      if (page.get(i) instanceof Block.Paragraph words && areBadges(words.text().markdown())) {
        return i;
      }
      if (!title) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean areBadges(String text) {
    int picture = text.indexOf("![");
    return picture >= 0 && text.indexOf("](http", picture) > 0 && BADGES.matcher(text).matches();
  }

  /**
   * The page without the rules right above its titles, which part it by themselves, and without
   * those that set an answer off from its question.
   */
  static List<Block> withoutRules(List<Block> page) {
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < page.size(); i++) {
      if (!isRuleAboveTitle(page, i) && !isRuleAboveAnswer(page, i)) {
        blocks.add(page.get(i));
      }
    }
    return blocks;
  }

  private static boolean isRuleAboveTitle(List<Block> page, int at) {
    return at + 1 < page.size()
        && page.get(at) instanceof Block.Rule
        && page.get(at + 1) instanceof Block.Heading;
  }

  // "Answer: B", however many rules stand between it and the options.
  private static boolean isRuleAboveAnswer(List<Block> page, int at) {
    if (!(page.get(at) instanceof Block.Rule)) {
      return false;
    }
    int next = at + 1;
    while (next < page.size() && page.get(next) instanceof Block.Rule) {
      next++;
    }
    return next < page.size()
        && page.get(next) instanceof Block.Paragraph below
        && AnswerLabel.begins(firstOf(below.text().markdown()))
        && AnswerLabel.of(below.text().markdown()).filter(it -> it.word().length() > 1).isPresent();
  }

  private static String firstOf(String text) {
    return text.substring(0, Math.min(text.length(), MAX_LABEL));
  }

  // "Thanks for reading! If you liked it, …", "**🚀 Good luck!**"
  private static boolean takesLeave(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.length() <= MAX_LEAVE
        && LEAVE.mayBeginAt(at, text)
        && LEAVE.standsAt(at, text)
        && text.indexOf('|') < 0;
  }

  // "*Last updated in May*", "**Good luck!**", but no question, term or label.
  private static boolean mayClose(String text) {
    boolean stressed = text.startsWith("**") && !text.endsWith("!**");
    return !text.isEmpty()
        && text.length() <= MAX_CLOSING
        && !stressed
        && !Character.isDigit(text.charAt(0))
        && text.chars().noneMatch(c -> "?？:：=`|[".indexOf(c) >= 0 || c == '\n');
  }

  // "*Made in May · Ana – [mail](mailto:…)*", all of it in italics.
  private static boolean isSigned(Block.Paragraph words) {
    String text = words.text().markdown();
    int end = text.length() - 1;
    return end > 2
        && "*_".indexOf(text.charAt(0)) >= 0
        && text.charAt(1) != text.charAt(0)
        && text.indexOf(text.charAt(0), 1) == end
        && text.indexOf('\n') < 0
        && words.text().plain().length() <= MAX_CLOSING
        && !QuestionText.hasAnyMark(words.text().plain());
  }

  // Each other rule has a title below it, so that none parts an answer.
  private static boolean partsOnly(List<Block> page) {
    boolean titled = false;
    for (int i = 0; i + 2 < page.size(); i++) {
      int below = isWayBack(page.get(i + 1)) ? i + 2 : i + 1;
      boolean title = page.get(below) instanceof Block.Heading;
      if (page.get(i) instanceof Block.Rule && !title) {
        return false;
      }
      titled |= title;
    }
    return titled;
  }
}
