package app.guidebox.guide.extract.term;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.form.ProblemQuestions;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences with marked words: {@code ==word==}, {@code {{c1::word}}}, {@code {{cloze word}}}. */
public final class Clozes {
  private static final Pattern GAP =
      Pattern.compile(
          "==(?=[^\\s=])([^=\n"
              + "]{1,200}?)(?<=\\S)==(?!=)"
              + "|\\{\\{c(\\d{1,3})::((?:[^{}]|\\{(?:[^{}]|\\{[^{}]*+\\})*+\\}){1,300}?|(?:(?!\\{\\{c).){1,300}?)(?:::([^{}]{0,100}))?\\}\\}|\\{\\{cloze"
              + " (.{1,300}?)\\}\\}",
          Pattern.DOTALL);

  /** A gap of hashcards, whose sentences begin with {@code C:}. */
  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]\n]{1,200})\\](?![(\\[:])");

  /** A text with more marked words is a text that someone has highlighted. */
  private static final int MAX_GAPS = 30;

  private static final String BLANK = "**[…]**";

  /** A shorter entry of a list says little without the line above it. */
  private static final int SHORT = 100;

  /** A longer line is no title of a list. */
  private static final int MAX_LEAD = 80;

  private final String guide;
  private final List<Candidate> found = new ArrayList<>();

  /** Where entries of lists were read, which may be texts of the page as well. */
  private final Set<Integer> listed = new HashSet<>();

  private Clozes(String guide) {
    this.guide = guide;
  }

  /** The sentences with gaps in a guide. */
  public static List<Candidate> of(Outline outline) {
    var clozes = new Clozes(outline.guide());
    var paragraphs =
        outline.flows().stream()
            .flatMap(flow -> flow.units().stream())
            .filter(Unit::isParagraph)
            .toList();
    var marked = outline.lists().stream().filter(placed -> holdsGaps(placed.list())).toList();
    var leads = marked.isEmpty() ? Map.<Integer, String>of() : leads(paragraphs);
    marked.forEach(
        placed -> clozes.add(placed, leads.getOrDefault(placed.list().lines().first(), "")));
    paragraphs.stream()
        .filter(unit -> !clozes.listed.contains(unit.lines().first()))
        .forEach(unit -> clozes.add(unit.text(), "", unit.lines(), unit.path()));
    return clozes.found;
  }

  /** A card of another reading with the words in place of marks that were written for gaps. */
  public static Candidate bare(Candidate candidate) {
    return candidate instanceof Candidate.Found found
            && found.convention() != Convention.CLOZE
            && found.card().back().contains("{{c")
        ? found.withBack(GAP.matcher(found.card().back()).replaceAll(Clozes::word))
        : candidate;
  }

  private static String word(MatchResult gap) {
    boolean numbered = gap.group(2) != null;
    return Matcher.quoteReplacement(numbered ? gap.group(3).strip() : gap.group());
  }

  // What stands right above a list, by the line in which the list begins.
  private static Map<Integer, String> leads(List<Unit> paragraphs) {
    var leads = new HashMap<Integer, String>();
    for (Unit unit : paragraphs) {
      if (unit.text().length() <= MAX_LEAD && !isMarked(unit.text())) {
        leads.put(unit.lines().last() + 1, Emphasis.unwrapped(unit.text()));
      }
    }
    return leads;
  }

  private static boolean holdsGaps(Block.ListBlock list) {
    return list.items().stream()
        .flatMap(item -> item.blocks().stream())
        .anyMatch(
            block -> block instanceof Block.Paragraph(var text, _) && hasGaps(text.markdown()));
  }

  private static boolean hasGaps(String text) {
    return isMarked(text) || ProblemQuestions.isCloze(text);
  }

  private void add(Outline.PlacedList placed, String lead) {
    for (Block.Item item : placed.list().items()) {
      for (Block block : item.blocks()) {
        if (block instanceof Block.Paragraph(var text, var lines)) {
          listed.add(lines.first());
          boolean bare = GAP.matcher(text.markdown()).replaceAll("").length() > SHORT;
          add(text.markdown(), bare ? "" : lead, lines, placed.path());
        }
      }
    }
  }

  /** One gap of a text. */
  private record Gap(int start, int end, String word, String hint) {}

  private static boolean isMarked(String text) {
    return text.contains("==") || text.contains("{{c");
  }

  private void add(String text, String lead, Lines lines, List<String> path) {
    if (ProblemQuestions.isCloze(text)) {
      add(text.substring(2).strip(), lead, bracketed(text.substring(2).strip()), lines, path);
    } else if (isMarked(text)) {
      add(text, lead, gaps(text), lines, path);
    }
  }

  private void add(
      String text, String lead, Map<String, List<Gap>> groups, Lines lines, List<String> path) {
    boolean whole =
        Plain.of(GAP.matcher(text).replaceAll("")).codePoints().noneMatch(Character::isLetter);
    if (whole || groups.size() > MAX_GAPS) {
      return;
    }
    for (List<Gap> group : groups.values()) {
      String back = String.join(", ", group.stream().map(Gap::word).toList());
      var source = new Source(guide, path, lines.first(), lines.last());
      String front = (lead + "\n\n" + front(text, groups, group)).strip();
      var card = new CardContent(CardKind.CLOZE, front, back, List.of(), source);
      found.add(new Candidate.Found(Convention.CLOZE, card, lines));
    }
  }

  private static Map<String, List<Gap>> bracketed(String text) {
    var groups = new LinkedHashMap<String, List<Gap>>();
    Matcher gap = BRACKETS.matcher(text);
    while (gap.find() && groups.size() <= MAX_GAPS) {
      groups.put("at " + gap.start(), List.of(new Gap(gap.start(), gap.end(), gap.group(1), "")));
    }
    return groups;
  }

  // Gaps of the same number are asked together, as Anki does.
  private static Map<String, List<Gap>> gaps(String text) {
    var groups = new LinkedHashMap<String, List<Gap>>();
    Matcher gap = GAP.matcher(text);
    boolean inCode = false;
    int from = 0;
    while (gap.find() && groups.size() <= MAX_GAPS) {
      inCode ^= opensCode(text, from, gap.start());
      from = gap.start();
      if (inCode) {
        continue;
      }
      String number = gap.group(2);
      String word = first(gap.group(1), gap.group(3), gap.group(5));
      String hint = first(gap.group(4), "", "");
      String key = number == null ? "at " + gap.start() : number;
      groups
          .computeIfAbsent(key, _ -> new ArrayList<>())
          .add(new Gap(gap.start(), gap.end(), word.strip(), hint));
    }
    return groups;
  }

  // `a==b` compares: an odd number of marks opens or closes code.
  private static boolean opensCode(String text, int from, int to) {
    return text.substring(from, to).chars().filter(c -> c == '`').count() % 2 > 0;
  }

  private static String front(String text, Map<String, List<Gap>> groups, List<Gap> asked) {
    var front = new StringBuilder();
    int from = 0;
    var all = groups.values().stream().flatMap(List::stream).toList();
    for (Gap gap : all.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).toList()) {
      front.append(text, from, gap.start());
      String blank = gap.hint().isEmpty() ? BLANK : "**[%s]**".formatted(gap.hint());
      // Within bold words it is bold already.
      boolean bold = front.toString().split("\\*\\*", -1).length % 2 == 0;
      front.append(asked.contains(gap) ? bold ? blank.replace("**", "") : blank : gap.word());
      from = gap.end();
    }
    return front.append(text, from, text.length()).toString();
  }

  private static String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return "";
  }
}
