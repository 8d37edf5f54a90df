package app.guidebox.guide.extract.glossary;

import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.termlist.GlossaryTerms;
import app.guidebox.guide.extract.termlist.PlainTerms;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Measures;
import app.guidebox.guide.extract.wording.Procedures;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs here and there in a guide that each begin with a name and a dash, {@code Reefing - to
 * make a sail smaller}, as its author's way to define.
 */
final class DashedTexts {
  private static final String BOLD = "**";

  /** Fewer may be sentences with a dash in them. */
  private static final int MIN_TEXTS = 4;

  private static final int MIN_SECTION = 3;

  /** So many in sections that hold nothing else. */
  private static final int MIN_IN_SECTIONS = 6;

  /** So many where the name is set off by more than the dash. */
  private static final int MIN_MARKED = 2;

  /** A title that names the same thing begins with as many of its letters. */
  private static final int MIN_COMMON = 4;

  /** What is said behind the dash has so many words. */
  private static final int MIN_TOLD = 5;

  /** Behind a link to more of it less may be said. */
  private static final int MIN_LINKED = 3;

  private static final Pattern LINKED =
      Pattern.compile("\\[([^\\[\\]\\s]{2,60})\\]\\(https?://[^()\\s]{1,300}\\) [-–—] (.+)");

  /** One of so many may go on with a capital letter. */
  private static final int CAPITALS = 4;

  private DashedTexts() {}

  /** A paragraph and the term with which it begins. */
  record Dashed(Unit unit, Term term) {}

  /** The paragraphs that define so; none of them if they are few. */
  static List<Dashed> of(Flow page) {
    var all = new ArrayList<Dashed>();
    int capitals = 0;
    for (Unit unit : page.units()) {
      if (!unit.isParagraph() || unit.item() != 0 || unit.text().indexOf('\n') >= 0) {
        continue;
      }
      var term =
          unit.text().startsWith("*")
              ? marked(unit.text())
              : titled(unit)
                  .or(
                      () ->
                          PlainTerms.dashed(unit.text())
                              .filter(found -> isTerm(found, unit.path())));
      if (term.isPresent() && !Apparatus.titled(unit.path())) {
        all.add(new Dashed(unit, term.get()));
        boolean capital = Character.isUpperCase(term.get().text().codePointAt(0));
        capitals += capital && titled(unit).isEmpty() ? 1 : 0;
      }
    }
    if (capitals * CAPITALS > all.size()) {
      return List.of();
    }
    if (all.size() >= MIN_TEXTS) {
      return all;
    }
    var marked = all.stream().filter(DashedTexts::isSetApart).toList();
    return marked.size() >= MIN_MARKED
        ? marked
        : all.stream().filter(DashedTexts::isTitle).toList();
  }

  // "Halyard — a rope." below "2. Halyard" needs few words.
  private static Optional<Term> titled(Unit unit) {
    String text = unit.text();
    if (unit.path().isEmpty() || !(text.contains(" — ") || text.contains(" – "))) {
      return Optional.empty();
    }
    String title = QuestionNumbers.withoutNumber(Plain.of(unit.path().getLast()));
    return text.regionMatches(true, 0, title, 0, title.length())
        ? GlossaryTerms.plain(text)
            .filter(term -> term.name().equalsIgnoreCase(title))
            .filter(term -> Words.areAtLeast(2, term.text()) && PlainTerms.isSetOff(term))
            .filter(term -> !TermWords.isAspect(term.name()))
        : Optional.empty();
  }

  // The name is emphasised, or begins as the title above does: "Halyard — …" below "2. Halyards".
  private static boolean isSetApart(Dashed dashed) {
    var path = dashed.unit().path();
    String title = path.isEmpty() ? "" : QuestionNumbers.withoutNumber(Plain.of(path.getLast()));
    return dashed.unit().text().startsWith("*")
        || title.regionMatches(true, 0, dashed.term().name(), 0, MIN_COMMON);
  }

  // "Halyard - a rope that …" right below "Halyard".
  private static boolean isTitle(Dashed dashed) {
    var path = dashed.unit().path();
    return !path.isEmpty()
        && Words.areAtLeast(MIN_TOLD, dashed.term().text())
        && Plain.of(QuestionNumbers.withoutNumber(path.getLast()))
            .equalsIgnoreCase(TermWords.withoutAside(dashed.term().name()));
  }

  // "**Storm jib** — the smallest of the sails in front", "*Storm jib* — …"
  private static Optional<Term> marked(String text) {
    String mark = text.startsWith(BOLD) ? BOLD : "*";
    int close = text.indexOf(mark, mark.length());
    int end = close + mark.length();
    boolean dashed = text.startsWith(" — ", end) || text.startsWith(" – ", end);
    return close > 0 && dashed
        ? (mark.equals(BOLD) ? Term.of(text) : Term.ofItalic(text))
            .filter(PlainTerms::isSetOff)
            .filter(term -> Words.areAtLeast(MIN_TOLD, term.text()))
            .filter(term -> !TermWords.isLabel(term.name()) && !TermWords.isAspect(term.name()))
            .filter(term -> !Measures.isOne(term))
        : Optional.empty();
  }

  /** The paragraphs that define so, several of them in a row. */
  static List<Dashed> inRows(Flow flow) {
    var all = new ArrayList<Dashed>();
    var sections = new ArrayList<Dashed>();
    var row = new ArrayList<Dashed>();
    for (int i = 0; i <= flow.size(); i++) {
      String text = i < flow.size() ? withoutMark(flow.get(i).text()) : "";
      var term =
          i < flow.size() && flow.get(i).isParagraph()
              ? PlainTerms.dashed(text).or(() -> linked(text))
              : Optional.<Term>empty();
      if (term.isPresent()) {
        row.add(new Dashed(flow.get(i), term.get()));
      } else if (!row.isEmpty()) {
        int enough = isSection(row, flow, i) ? MIN_SECTION : MIN_TEXTS;
        boolean taught = !Apparatus.titled(row.getFirst().unit().path()) && !areAdvice(row);
        if (row.size() >= enough && taught) {
          all.addAll(row);
        }
        if (row.size() >= MIN_MARKED && taught && fillsSection(row, flow, i)) {
          sections.addAll(row);
        }
        row.clear();
      }
    }
    // Sections that hold nothing else may be short where several of them are alike.
    if (sections.size() >= MIN_IN_SECTIONS) {
      sections.stream().filter(dashed -> !all.contains(dashed)).forEach(all::add);
    }
    return all;
  }

  // "*Luff - the edge of a sail": the mark of a list without its blank.
  private static String withoutMark(String text) {
    boolean mark =
        text.length() > 1
            && "*-•".indexOf(text.charAt(0)) >= 0
            && Character.isLetter(text.codePointAt(1))
            && text.indexOf('*', 1) < 0;
    return mark ? text.substring(1) : text;
  }

  // "Bring a rope - the quay has few rings."
  private static boolean areAdvice(List<Dashed> row) {
    long clauses =
        row.stream().filter(dashed -> Procedures.isCommand(dashed.term().name())).count();
    return clauses * 2 >= row.size();
  }

  // From one title to the next there is nothing else.
  private static boolean fillsSection(List<Dashed> row, Flow flow, int end) {
    int from = end - row.size();
    return from > 0
        && flow.get(from - 1).isHeading()
        && (end == flow.size() || flow.get(end).isHeading())
        && row.stream().noneMatch(dashed -> isSentence(dashed.term()));
  }

  // "[@Sheet](https://…) - trims a sail": a name of code leads to what more is told of it.
  private static Optional<Term> linked(String text) {
    if (!text.startsWith("[@") && !text.startsWith("[`")) {
      return Optional.empty();
    }
    Matcher link = LINKED.matcher(text);
    return link.matches()
        ? Optional.of(new Term(link.group(1), link.group(2)))
            .filter(term -> Words.areAtLeast(MIN_LINKED, term.text()))
        : Optional.empty();
  }

  // Fewer are enough right below a title; a hyphen also stands in a sentence.
  private static boolean isSection(List<Dashed> row, Flow flow, int end) {
    int from = end - row.size();
    return from > 0
        && flow.get(from - 1).isHeading()
        && row.stream().allMatch(dashed -> isParted(dashed.unit().text()));
  }

  // "Nobody spoke - we were tired." tells a tale.
  private static boolean isSentence(Term term) {
    return term.text().endsWith(".") || term.text().contains(" - ");
  }

  private static boolean isParted(String text) {
    return text.contains(" — ") || text.contains(" – ");
  }

  // One word, or what the title above names; "We sailed - it was late - to the island" tells a
  // tale.
  private static boolean isTerm(Term term, List<String> path) {
    String name = TermWords.withoutAside(term.name());
    boolean titled = !path.isEmpty() && name.equalsIgnoreCase(Plain.of(path.getLast()));
    return (titled || name.indexOf(' ') < 0)
        && PlainTerms.isSetOff(term)
        && Words.areAtLeast(MIN_TOLD, term.text())
        && !term.text().contains(" - ")
        && !term.text().contains(" – ")
        && !TermWords.isAspect(term.name());
  }
}
