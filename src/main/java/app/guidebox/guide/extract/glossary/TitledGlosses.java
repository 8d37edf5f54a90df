package app.guidebox.guide.extract.glossary;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.termlist.GlossaryTerms;
import app.guidebox.guide.extract.verb.Glosses;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.Procedures;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.Set;

/**
 * Titles above a text that says without a subject what they name: {@code ## Sheet} above {@code -
 * Rope that trims a sail}, or above one that is wholly in italics.
 */
final class TitledGlosses {
  /** With these a title ends that is about what other titles name. */
  private static final Set<String> OF_OTHERS =
      Set.of("implications", "relevance", "considerations", "overview", "summary", "introduction");

  /** A word that begins with so many letters is the same, however it ends. */
  private static final int MIN_STEM = 6;

  private TitledGlosses() {}

  /** Whether the title there and what stands below it are such. */
  static boolean isOne(Flow page, int at) {
    Unit below = page.get(at + 1);
    String text = Fronts.withoutSigns(TitledTexts.firstText(below));
    if (text.isEmpty()) {
      return false;
    }
    String told = isItalic(text) ? text.substring(1, text.length() - 1) : text;
    boolean kind = isKind(below, text);
    return (kind || TitledTexts.isSentence(told))
        && (kind || told.length() < text.length() || Glosses.is(told))
        && !told.endsWith(":")
        && !Glosses.isPointing(told)
        && GlossaryTerms.plain(told).isEmpty()
        && !(told.length() < text.length() && told.contains(" to be "))
        && !demands(Plain.of(told))
        && !isAspect(TitledTexts.name(page.get(at)));
  }

  private static boolean demands(String text) {
    return Procedures.isAction(text) || Demands.begin(text);
  }

  // "Practical importance" is that of something else.
  private static boolean isAspect(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return TermWords.isAspect(name)
        || TermWords.isAspect(last)
        || OF_OTHERS.contains(Words.lower(last));
  }

  // "- Running rope" above "- Used to trim a sail"
  private static boolean isKind(Unit unit, String text) {
    return unit.block() instanceof Block.ListBlock list
        && list.items().size() > 1
        && list.items().getFirst().blocks().size() == 1
        && Glosses.isKind(text)
        && Glosses.tells(Fronts.withoutSigns(list.items().get(1).firstText().orElse("")));
  }

  private static boolean isItalic(String text) {
    int last = text.length() - 1;
    return last > 1
        && "*_".indexOf(text.charAt(0)) >= 0
        && Character.isLetter(text.codePointAt(1))
        && text.indexOf(text.charAt(0), 1) == last;
  }

  /** {@code ## Luff} above {@code The edge of a sail in front is called its **luff**.} */
  static boolean isNamedBelow(Flow page, int at) {
    String text = TitledTexts.firstText(page.get(at + 1));
    int open = text.indexOf("**");
    int close = open < 0 ? -1 : text.indexOf("**", open + 2);
    if (close < 0) {
      return false;
    }
    String bold = Words.lower(text.substring(open + 2, close));
    String name = Words.lower(TermWords.withoutAside(Plain.of(TitledTexts.name(page.get(at)))));
    int stem = Math.min(MIN_STEM, name.length());
    return bold.startsWith(name.substring(0, stem))
        && Math.abs(bold.length() - name.length()) <= MIN_STEM / 2;
  }
}
