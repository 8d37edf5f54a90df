package app.guidebox.guide.extract.glossary;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.words.Emphasis;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Titles of one level that are told by points with the same labels: {@code ### Reef} and others
 * above {@code - **Use**: …} and {@code - **Risk**: …}. A point says nothing by itself; all of them
 * together are what there is to know of the title.
 */
public final class Records {
  /** Fewer titles may share their labels by chance. */
  private static final int MIN_ALIKE = 3;

  /** So many of them are told by one label each. */
  private static final int MIN_LONE = 4;

  /** The level of what is numbered at the margin, less than that of a line in bold. */
  private static final int ENTRIES = Unit.NO_HEADING + 1;

  /** So many labels they share. */
  private static final int MIN_SHARED = 2;

  private final String guide;
  private final List<RecordSection> sections;

  private Records(String guide, List<RecordSection> sections) {
    this.guide = guide;
    this.sections = List.copyOf(sections);
  }

  /** What a guide tells so. */
  public static Records of(Outline outline) {
    Flow page = outline.flows().getFirst();
    var levels = new TreeMap<Integer, List<RecordSection>>();
    for (int at = 0; at < page.size(); at++) {
      boolean entry = isEntry(page, at);
      Unit title = entry ? entry(page.get(at)) : page.get(at);
      if (entry || title.isHeading() || isBold(title)) {
        int level = entry ? ENTRIES : title.headingLevel();
        RecordSection.of(title, page.units().subList(at + 1, end(page, at)))
            .ifPresent(
                section -> levels.computeIfAbsent(level, _ -> new ArrayList<>()).add(section));
      }
    }
    var told =
        levels.values().stream()
            .flatMap(
                level ->
                    Stream.concat(
                        alike(level.stream().filter(it -> !it.isLone()).toList()).stream(),
                        lone(level.stream().filter(RecordSection::isLone).toList()).stream()))
            .toList();
    return new Records(outline.guide(), told);
  }

  // A line in bold may title what stands below it, as a heading does.
  private static boolean isBold(Unit unit) {
    return unit.isParagraph()
        && unit.item() == 0
        && unit.text().startsWith("**")
        && unit.text().indexOf('\n') < 0
        && Emphasis.isWhollyBold(unit.text());
  }

  // "1. Reef" above "Use: …" and "Risk: …" at the margin.
  private static boolean isEntry(Flow page, int at) {
    return page.get(at).block() instanceof Block.ListBlock list
        && list.numbered()
        && list.items().size() == 1
        && list.items().getFirst().blocks().size() == 1
        && list.items().getFirst().firstText().filter(text -> text.indexOf('\n') < 0).isPresent()
        && at + 1 < page.size()
        && page.get(at + 1).isParagraph()
        && page.get(at + 1).text().lines().count() >= MIN_ALIKE;
  }

  private static Unit entry(Unit unit) {
    Block.Item item = ((Block.ListBlock) unit.block()).items().getFirst();
    String text = item.firstText().orElseThrow();
    return new Unit(item.blocks().getFirst(), text, unit.lines(), unit.path(), 1, "1. ");
  }

  private static boolean endsEntry(Unit unit) {
    return unit.block() instanceof Block.Rule
        || (unit.block() instanceof Block.ListBlock list && list.numbered());
  }

  private static int end(Flow page, int title) {
    boolean bold = isBold(page.get(title));
    boolean entry = isEntry(page, title);
    int end = title + 1;
    while (end < page.size()
        && !page.get(end).isHeading()
        && !(bold && isBold(page.get(end)))
        && !(entry && endsEntry(page.get(end)))) {
      end++;
    }
    return end;
  }

  private static List<RecordSection> alike(List<RecordSection> level) {
    if (level.size() < MIN_ALIKE) {
      return List.of();
    }
    Map<String, Integer> uses = new HashMap<>();
    level.forEach(section -> section.labels().forEach(label -> uses.merge(label, 1, Integer::sum)));
    uses.values().removeIf(count -> count < MIN_ALIKE);
    var alike = level.stream().filter(section -> isTold(section, uses.keySet())).toList();
    var named =
        alike.stream()
            .filter(section -> RecordTitles.isName(section.title()))
            .filter(section -> section.title().isHeading() || isOnlyOne(section, alike))
            .toList();
    return named.size() >= MIN_ALIKE && named.size() * 2 > alike.size() ? named : List.of();
  }

  // "### Sextant" above "- **Use**: …" alone, and so on.
  private static List<RecordSection> lone(List<RecordSection> level) {
    if (level.size() < MIN_LONE) {
      return List.of();
    }
    Map<String, Integer> uses = new HashMap<>();
    level.forEach(section -> section.labels().forEach(label -> uses.merge(label, 1, Integer::sum)));
    var labelled =
        level.stream()
            .filter(it -> it.labels().stream().anyMatch(label -> uses.getOrDefault(label, 0) > 1))
            .filter(it -> RecordTitles.isName(it.title()) && RecordTitles.areTelling(it.labels()))
            .toList();
    return labelled.size() * 2 > level.size() ? labelled : List.of();
  }

  // "**Uses**" below one title after the other is a label.
  private static boolean isOnlyOne(RecordSection section, List<RecordSection> level) {
    String title = section.title().text();
    return level.stream().filter(other -> other.title().text().equals(title)).count() == 1;
  }

  // Most of its labels are those of others too, and tell what it is.
  private static boolean isTold(RecordSection section, Set<String> shared) {
    var own = new HashSet<>(section.labels());
    int all = own.size();
    own.retainAll(shared);
    return own.size() >= MIN_SHARED && own.size() * 2 >= all && RecordTitles.areTelling(own);
  }

  /**
   * The candidates with what is told so, where no card has been made of it; it takes the place of
   * what was passed over for telling of its title.
   */
  public List<Candidate> with(List<Candidate> candidates) {
    if (sections.isEmpty()) {
      return candidates;
    }
    var taken = new BitSet();
    candidates.stream()
        .filter(candidate -> !isPassedOver(candidate))
        .map(Candidate::lines)
        .forEach(lines -> taken.set(lines.first(), lines.last() + 1));
    var told = new BitSet();
    var all = new ArrayList<Candidate>();
    for (RecordSection section : sections) {
      if (isFree(section, taken) && !told.get(section.title().lines().first())) {
        all.add(candidate(section));
        told.set(section.lines().first(), section.lines().last() + 1);
      }
    }
    candidates.stream()
        .filter(candidate -> !isPassedOver(candidate) || !told.get(candidate.lines().first()))
        .forEach(all::add);
    all.sort(Comparator.comparingInt(candidate -> candidate.lines().first()));
    return List.copyOf(all);
  }

  private static boolean isPassedOver(Candidate candidate) {
    return candidate instanceof Candidate.Rejected
        && candidate.convention() == Convention.DEFINITION;
  }

  // What stands below a point may be a term of its own.
  private static boolean isFree(RecordSection section, BitSet taken) {
    return !taken.get(section.title().lines().first())
        && section.points().stream().noneMatch(point -> taken.get(point.line()));
  }

  private Candidate candidate(RecordSection section) {
    String name = RecordTitles.name(section.title());
    Lines lines = section.lines();
    return section.isLeftOpen() ? Placeholders.undefined(name, lines) : section.card(guide, name);
  }
}
