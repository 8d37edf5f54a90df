package app.guidebox.guide.extract.answer;

import app.guidebox.guide.Block;
import app.guidebox.guide.Inline;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.line.Offers;
import app.guidebox.guide.extract.list.NextTitles;
import app.guidebox.guide.extract.wording.LinkLines;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what stands below an answer without being part of it. */
public final class Trailing {
  private static final int MAX_TRAILING = 1000;

  /** A longer line is text that happens to begin with such a word. */
  private static final int MAX_SOURCE = 300;

  /** So many letters may stand beside the links at the foot of a page. */
  private static final int MAX_ASIDE = 20;

  /** So many parts between bars stand at the foot of a page. */
  private static final int MIN_BARRED = 3;

  /** A title is shorter. */
  private static final int MAX_TITLE = 80;

  private static final int MAX_SOURCE_TITLE = 40;

  /** An offer of more takes so many blocks. */
  private static final int MAX_OFFER = 6;

  /** Such a word, with all marks around it, is never longer. */
  private static final int MAX_SOURCE_WORD = 30;

  private static final WordList SOURCE_TITLES = Words.load("source-titles");

  private static final Pattern LINKS_ONLY =
      Pattern.compile(
          "[\\s*_|>()<\\[\\]\\p{So}\\p{Sm}\\x{FE0F}-]*(?:\\[(?:[^\\[\\]]++|\\[[^\\[\\]]*+\\])*+\\]\\(#[^)]*\\)[\\s*_|>()<\\[\\]\\p{So}\\p{Sm}\\x{FE0F}.-]*)+");
  private static final Pattern LEADS_ON =
      Pattern.compile(
          "(?iu)(?:prev(?:ious)?|next|back|home|top|contents|toc|index|main menu|up|zurück|weiter"
              + "|inhalt|inhaltsverzeichnis|übersicht|anterior|siguiente|índice|volver|próximo|próxima|voltar"
              + "|précédent|suivant|sommaire|retour|indietro|avanti|precedente|successivo|indice|назад|далее|вперед|вперёд|содержание|оглавление|далі|зміст|wstecz|dalej|spis"
              + " treści|上一.*|下一.*|目录|返回.*|이전.*|다음.*|목차|뒤로.*|위로.*|맨"
              + " 위로.*|처음으로.*|목록으로.*|前へ|次へ|目次|戻る|السابق|التالي|العودة.*|geri|ileri|sonraki|önceki)(?!\\p{L}).*");
  private static final Pattern NEXT =
      Pattern.compile(
          "(?iu)[*_]{2}(?:next(?: up| lesson| chapter)?|nächste(?:s kapitel| lektion)?|siguiente(?:"
              + " lección)?|próxim[ao](?: aula)?|следующий урок|наступний урок|sonraki"
              + " ders|下一[章节課课])[*_]{0,2}[:：][*_]{0,2}\\s.{1,200}",
          Pattern.DOTALL);
  private static final Pattern BACK_TO_TOP =
      Pattern.compile(
          "(?i)[^\\p{L}]*(?:back|return|go) to (?:the )?(?:top|index|contents|toc)[^\\p{L}]*");
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?i)[\\s*_\\p{So}\\x{FE0F}]*(?:sources?|references?|refs?|further reading|read more|see"
              + " also|links?|resources|learn"
              + " more|fuentes?|referencias?|fontes?|referências?|quellen?|sources"
              + "|источники?|джерел[оа]|źródł[oa]|fonti?|bron(?:nen)?|kaynak(?:lar)?|sumber|referensi|nguồn|tham"
              + " khảo|参考|出处|来源|出典|출처|참고)\\s?\\d{0,2}[\\s*_]*[:：][\\s*_]*.*",
          Pattern.DOTALL);
  private static final Pattern MORE =
      Pattern.compile(
          "(?i)[\\s*_\\p{So}\\x{FE0F}]*(?:(?:for )?more"
              + " (?:reading|info(?:rmation)?|details)|additional (?:reading|resources)|further"
              + " information|(?:official )?doc(?:s|umentation))[\\s*_]*[:：].*");
  private static final Pattern YEAR = Pattern.compile("[(,. ](?:19|20)\\d\\d[a-z]?\\)?[.,:;)]");
  private static final Pattern NOTE = Pattern.compile("<sup>([^<]{1,60})</sup> ");

  private Trailing() {}

  /** How many of the units from the start remain when trailing matter is left off. */
  public static int trimmedSize(List<Unit> units) {
    int size = FollowUps.beforeAskedAgain(units, offered(units));
    size = FollowUps.beforeUnanswered(units, size);
    while (size > 0
        && (isTrailing(units.get(size - 1))
            || isForeignNote(units, size - 1)
            || isInstruction(units, size - 1)
            || isAdvertised(units, size - 1)
            || isFooter(units, size - 1)
            || (size > 1 && areLinks(units.get(size - 1)))
            || (size > 1 && QuestionFacts.close(units.get(size - 1)))
            || NextTitles.follows(units, size - 1))) {
      size--;
    }
    if (size > 1 && isSourceList(units.get(size - 1)) && isSourceTitle(units.get(size - 2))) {
      return trimmedSize(units.subList(0, size - 2));
    }
    boolean entries = size < units.size() && units.get(size).item() > 0;
    int links = size;
    while (links > 1 && isLinkList(units.get(links - 1))) {
      links--;
    }
    if (links > 1 && (entries || links < size) && leadsTo(units.get(links - 1))) {
      return trimmedSize(units.subList(0, links - 1));
    }
    return size;
  }

  /** The blocks of a folded answer without trailing matter. */
  static List<Block> trimmed(List<Block> blocks) {
    if (blocks.size() < 2) {
      return blocks;
    }
    int size = trimmedSize(blocks.stream().map(block -> unit(block, List.of())).toList());
    return size == 0 ? blocks : blocks.subList(0, size);
  }

  /** The block with its text, which stands below those titles. */
  public static Unit unit(Block block, List<String> path) {
    String text =
        switch (block) {
          case Block.Heading(_, var title, _) -> title.markdown();
          case Block.Paragraph(var paragraph, _) -> paragraph.markdown();
          default -> "";
        };
    return new Unit(block, text, block.lines(), path, 0);
  }

  // Where a program that wrote the guide begins to offer more: "If you want, I can also …".
  private static int offered(List<Unit> units) {
    for (int i = units.size() - 1; i > 0 && i >= units.size() - MAX_OFFER; i--) {
      if (units.get(i).isParagraph() && Offers.is(units.get(i).text())) {
        return i;
      }
    }
    return units.size();
  }

  // "[Knots](https://…) [Bends][2]" below an answer tells where more of it stands.
  private static boolean areLinks(Unit unit) {
    return unit.isParagraph()
        && unit.text().length() <= MAX_TRAILING
        && unit.text().indexOf("](#") < 0
        && LinkLines.holdsOnlyLinks(unit.text());
  }

  // A footnote to another part of the guide; as the reader mends them they begin with their mark.
  private static boolean isForeignNote(List<Unit> units, int at) {
    Matcher note = NOTE.matcher(units.get(at).text());
    if (!units.get(at).isParagraph() || !note.lookingAt()) {
      return false;
    }
    String reference = "[^" + note.group(1) + "]";
    return units.subList(0, at).stream()
        .map(unit -> unit.isParagraph() ? unit.text() : MarkdownWriter.write(unit.block()))
        .noneMatch(text -> text.contains(reference));
  }

  // A title that leads elsewhere, with a picture below it and no more.
  private static boolean isAdvertised(List<Unit> units, int at) {
    return at > 0
        && units.get(at - 1).isHeading()
        && units.get(at - 1).text().contains("](http")
        && units.get(at).block() instanceof Block.Paragraph(Prose picture, _)
        && picture.content().stream().allMatch(Trailing::isPicture);
  }

  // Links below a line drawn across the page, with a word or two about them.
  private static boolean isFooter(List<Unit> units, int at) {
    if (at == 0 || !(units.get(at - 1).block() instanceof Block.Rule)) {
      return false;
    }
    String text = MarkdownWriter.write(units.get(at).block());
    if (units.get(at).isParagraph() && isBarred(text)) {
      return true;
    }
    if (text.length() > MAX_SOURCE || !text.contains("](")) {
      return false;
    }
    long beside =
        LinkLines.LINK.matcher(text).replaceAll("").chars().filter(Character::isLetter).count();
    return beside <= MAX_ASIDE;
  }

  // "Quiz 3 | Knots for beginners | Harbour School"
  private static boolean isBarred(String text) {
    return text.length() <= MAX_SOURCE
        && text.indexOf('\n') < 0
        && text.split(" \\| ", MIN_BARRED).length == MIN_BARRED
        && text.codePoints().noneMatch(c -> c == '?' || c == '`');
  }

  private static boolean isPicture(Inline inline) {
    return switch (inline) {
      case Inline.Image _, Inline.Break _ -> true;
      case Inline.Link(_, var content) -> content.stream().allMatch(Trailing::isPicture);
      case Inline.Text(var text) -> text.isBlank();
      case Inline.Styled _, Inline.Code _ -> false;
    };
  }

  // "<sub>Set 2, 14</sub>"
  private static boolean isSmall(String text) {
    return text.startsWith("<sub>") && text.indexOf("</sub>") == text.length() - "</sub>".length();
  }

  private static boolean isTrailing(Unit unit) {
    return switch (unit.block()) {
      case Block.Rule _ -> true;
      case Block.Heading _ -> !tells(unit);
      case Block.Paragraph _ -> isTrailing(unit.text());
      case Block.ListBlock list -> list.items().stream().allMatch(Trailing::isSource);
      case Block.Fence fence -> isSourceCode(fence.text().strip());
      default -> false;
    };
  }

  // "Source: https://…" as code.
  private static boolean isSourceCode(String text) {
    return text.contains("http") && isSourceLine(text) && SOURCE.matcher(text).matches();
  }

  // "## Answer: D" is the whole answer.
  private static boolean tells(Unit unit) {
    return AnswerTitles.isAnswer(unit)
        && AnswerLabel.of(QuestionNumbers.withoutNumber(unit.text()))
            .filter(label -> !label.rest().isEmpty())
            .isPresent();
  }

  // "**Follow-up:**" with nothing below it.
  private static boolean isLeftAlone(String text) {
    return text.length() < MAX_TITLE
        && (text.endsWith(":**") || text.endsWith("**:"))
        && text.startsWith("**")
        && text.indexOf("**", 2) >= text.length() - ":**".length();
  }

  // "**Related:**" above nothing but links.
  private static boolean isTitledLinks(String text) {
    int lineEnd = text.indexOf('\n');
    return lineEnd > 0
        && lineEnd < MAX_SOURCE_TITLE
        && text.contains("](")
        && SOURCE_TITLES.mayBeSaidIn(text)
        && SOURCE_TITLES.contains(Plain.title(text.substring(0, lineEnd)))
        && LinkLines.holdsOnlyLinks(text.substring(lineEnd + 1));
  }

  private static boolean isTrailing(String text) {
    if (text.length() > MAX_TRAILING) {
      return false;
    }
    return isTitledLinks(text)
        || isLeftAlone(text)
        || Emphasis.holdsMarksOnly(text)
        || isDivider(text)
        || (text.contains("](#") && LINKS_ONLY.matcher(text).matches())
        || isSourceLink(text)
        || isScore(text)
        || isSmall(text)
        || text.endsWith("| Microsoft Learn")
        || NEXT.matcher(text).matches()
        || leadsOn(text)
        || (mayLeadBack(text) && BACK_TO_TOP.matcher(Plain.of(text)).matches())
        || (isSourceLine(text) && (SOURCE.matcher(text).matches() || leadsToMore(text)));
  }

  // "--" is too short for a rule of Markdown.
  private static boolean isDivider(String text) {
    return text.length() > 1 && text.chars().allMatch(c -> "-–—=_~ ".indexOf(c) >= 0);
  }

  // "*Tick one.*" right below a title tells how to go on.
  private static boolean isInstruction(List<Unit> units, int at) {
    String text = units.get(at).text();
    return at > 1
        && units.get(at).isParagraph()
        && units.get(at - 1).isHeading()
        && !AnswerTitles.isAnswer(units.get(at - 1))
        && text.length() > 2
        && "*_".indexOf(text.charAt(0)) >= 0
        && text.charAt(1) != text.charAt(0)
        && text.indexOf(text.charAt(0), 1) == text.length() - 1;
  }

  // "1 / 1 point"
  private static boolean isScore(String text) {
    return (text.endsWith("point") || text.endsWith("points"))
        && text.length() <= MAX_SOURCE_WORD
        && text.indexOf('/') > 0
        && Character.isDigit(text.charAt(0));
  }

  // "[← Previous](…) | [Next →](…)"
  private static boolean leadsOn(String text) {
    boolean begins = !text.isEmpty() && !Character.isLetterOrDigit(text.charAt(0));
    if (!begins || text.length() > MAX_SOURCE || !text.contains("](")) {
      return false;
    }
    Matcher link = LinkLines.LINK.matcher(text);
    boolean leads = false;
    while (link.find()) {
      String label = link.group().substring(1, Math.max(1, link.group().indexOf(']')));
      leads |= LEADS_ON.matcher(Plain.title(label)).matches();
    }
    return leads && !Words.hasLetterOrDigit(link.reset().replaceAll(""));
  }

  // A quick look before a slow one.
  private static boolean mayLeadBack(String text) {
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      if (text.regionMatches(true, at, " to ", 0, 4)
          && (endsAt(text, at, "back") || endsAt(text, at, "return") || endsAt(text, at, "go"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAt(String text, int end, String word) {
    return text.regionMatches(true, end - word.length(), word, 0, word.length());
  }

  // "[Reference](…)" by itself.
  private static boolean isSourceLink(String text) {
    return (text.indexOf('[') >= 0 || text.contains("http"))
        && LinkLines.LINK.matcher(text.strip()).matches()
        && SOURCE.matcher(Plain.of(text) + ":").matches();
  }

  // A quick look before a slow one: the colon stands right behind the word.
  private static boolean isSourceLine(String text) {
    return (hasEarly(text, ':') || hasEarly(text, '：'))
        && text.indexOf('\n') < 0
        && (text.length() <= MAX_SOURCE
            || LinkLines.LINK.matcher(text).replaceAll("").length() <= MAX_SOURCE_WORD);
  }

  // "_More reading: [Knots](https://…)_"
  private static boolean leadsToMore(String text) {
    return (text.contains("](") || text.contains("http")) && MORE.matcher(text).matches();
  }

  private static boolean hasEarly(String text, char colon) {
    int at = text.indexOf(colon);
    return at >= 0 && at <= MAX_SOURCE_WORD;
  }

  /** Whether the unit is the title of where more is told. */
  public static boolean isSourceTitle(Unit unit) {
    String text = unit.text();
    return text.length() < MAX_SOURCE_TITLE
        && SOURCE_TITLES.mayBeSaidIn(text)
        && SOURCE_TITLES.contains(Plain.title(QuestionNumbers.withoutNumber(text)));
  }

  private static boolean isSourceList(Unit unit) {
    return unit.block() instanceof Block.ListBlock list
        && list.items().stream().allMatch(Trailing::isLink);
  }

  // "- [Knots](#knots)" in each entry.
  private static boolean isLinkList(Unit unit) {
    return unit.block() instanceof Block.ListBlock list
        && list.items().stream()
            .map(item -> MarkdownWriter.write(item.blocks()))
            .allMatch(text -> text.startsWith("[") && LINKS_ONLY.matcher(text).matches());
  }

  // "See these sections as well:"
  private static boolean leadsTo(Unit unit) {
    return unit.isParagraph()
        && unit.text().endsWith(":")
        && unit.text().length() <= MAX_TITLE
        && unit.text().indexOf('\n') < 0;
  }

  // "- *Reference:* [page](…)", "- reference: https://…"
  private static boolean isSource(Block.Item item) {
    return item.firstText()
        .filter(text -> isSourceLine(text) && (text.contains("](") || text.contains("http")))
        .filter(text -> SOURCE.matcher(text).matches())
        .isPresent();
  }

  // "Sailor, J. (1998). Of knots." is a source without an address.
  private static boolean isLink(Block.Item item) {
    String text = MarkdownWriter.write(item.blocks());
    return LinkLines.LINK.matcher(text).find() || YEAR.matcher(text).find();
  }
}
