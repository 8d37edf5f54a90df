package app.guidebox.guide.extract.termlist;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.verb.DefiningVerbs;
import app.guidebox.guide.extract.wording.GlossaryTitles;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Entries that are a plain name, with what is told of it in a line or a list of its own below. */
public final class ToldBelow {
  /** Fewer names with a sentence below each are an outline. */
  private static final int MIN_TOLD = 3;

  /** Such a name has no more words. */
  private static final int MAX_NAME = 4;

  /** A sentence below it has as many words. */
  private static final int MIN_SENTENCE = 5;

  /** It may be shorter where it ends like one. */
  private static final int MIN_ENDED = 3;

  /** Below a name with a colon there may be some. */
  private static final int MAX_SENTENCES = 3;

  /** In so long a list of terms a name may be told at length, if one of so many is. */
  private static final int MIN_GLOSSARY = 8;

  /** In a shorter one if half of them are. */
  private static final int MIN_SHORT = 5;

  private static final int MIN_OTHERS = 4;

  /** A name in a line of its own is no longer; what ran out of room is. */
  private static final int MAX_LINE = 30;

  /** One entry of so many may be something else. */
  private static final int SHARE_OF_OTHERS = 4;

  /** A shorter word is in any title. */
  private static final int MIN_STEM = 4;

  /** Titles of what there is of a thing. */
  private static final Phrases KINDS =
      Phrases.of(
          "types of ",
          "kinds of ",
          "forms of ",
          "classes of ",
          "categories of ",
          "tipos de ",
          "clases de ",
          "formas de ",
          "classi di ",
          "forme di ",
          "formes de ",
          "formen von ",
          "formen der ",
          "soorten ",
          "druhy ",
          "формы ",
          "jenis ",
          "loại ",
          "types de ",
          "types d'",
          "sortes de ",
          "arten von ",
          "arten der ",
          "tipi di ",
          "виды ",
          "типы ",
          "види ",
          "типи ",
          "rodzaje ",
          "typy ",
          "typen von ",
          "typen der ");

  /** With these such a title ends. */
  private static final Set<String> OF_KINDS =
      Set.of(
          " types", " kinds", "的类型", "的种类", "的分类", "的類型", "的種類", "的分類", "の種類", "の分類", "의 종류",
          "의 유형");

  private ToldBelow() {}

  /**
   * The terms by entry where every entry is {@code - Tacking} with no more than some sentences
   * below it, or {@code - Reef - a smaller sail}; none of them otherwise.
   */
  static List<Optional<Term>> of(List<Block.Item> items, List<String> path) {
    if (GlossaryTitles.announced(path) && items.stream().allMatch(ToldBelow::isNameAboveList)) {
      return items.stream().map(ToldBelow::named).toList();
    }
    if (items.size() < MIN_TOLD) {
      return List.of();
    }
    if (areToldAtLength(items) || areKinds(items, path) || areGlossed(items)) {
      return items.stream().map(ToldBelow::named).toList();
    }
    if (areNamedAfter(items, path)) {
      return items.stream()
          .map(item -> TermList.isAboveList(item) ? named(item) : Optional.<Term>empty())
          .toList();
    }
    if (items.stream().allMatch(ToldBelow::isCodeAboveList)) {
      return items.stream().map(ToldBelow::named).toList();
    }
    if (items.stream().noneMatch(ToldBelow::isOne)) {
      return List.of();
    }
    var terms = items.stream().map(ToldBelow::toldOrPlain).toList();
    if (terms.stream().allMatch(Optional::isPresent)) {
      return terms;
    }
    long told = items.stream().filter(ToldBelow::isOne).count();
    boolean all =
        ((items.size() >= MIN_GLOSSARY && told * MIN_OTHERS >= items.size())
                || (items.size() >= MIN_SHORT && told * 2 >= items.size()))
            && items.stream().allMatch(ToldBelow::isNameAboveList);
    return all ? items.stream().map(ToldBelow::named).toList() : List.of();
  }

  /** With {@code - Reef} above a sentence among {@code - Keel - a fin} and the like. */
  static List<Optional<Term>> with(List<Block.Item> items, List<Optional<Term>> terms) {
    var all = new ArrayList<Optional<Term>>();
    long others =
        IntStream.range(0, terms.size())
            .filter(i -> terms.get(i).isEmpty() && !isOne(items.get(i)))
            .count();
    boolean most = items.size() >= MIN_GLOSSARY && others * MIN_OTHERS <= items.size();
    for (int i = 0; i < terms.size(); i++) {
      Block.Item item = items.get(i);
      boolean told = terms.get(i).isEmpty() && (isOne(item) || (most && isNameAboveList(item)));
      all.add(told ? named(item) : terms.get(i));
    }
    return all;
  }

  /** Whether every entry is a name with its text in the next line. */
  public static boolean areInLines(List<Block.Item> items) {
    return items.stream().allMatch(item -> toldInLine(item).isPresent());
  }

  /** Whether the innermost title says that what stands below it are kinds of a thing. */
  public static boolean isOfKinds(List<String> path) {
    if (path.isEmpty()) {
      return false;
    }
    String title = Plain.title(QuestionNumbers.withoutNumber(path.getLast()));
    return KINDS.begin(title) || OF_KINDS.stream().anyMatch(title::endsWith);
  }

  /** The terms by entry where nearly every entry is a name with its text in the next line. */
  static List<Optional<Term>> inLines(List<Block.Item> items) {
    if (items.size() < MIN_TOLD) {
      return List.of();
    }
    var told = items.stream().map(ToldBelow::toldInLine).toList();
    long others = told.stream().filter(Optional::isEmpty).count();
    return others * SHARE_OF_OTHERS <= items.size() ? told : List.of();
  }

  /** The term of an entry that is a name with its text in the next line. */
  public static Optional<Term> toldInLine(Block.Item item) {
    String text = item.firstText().orElse("");
    int line = text.indexOf('\n');
    boolean may =
        line > 0 && line <= MAX_LINE && (item.blocks().size() == 1 || TermList.isAboveList(item));
    if (!may || item.task() != Block.Task.NONE || text.indexOf('\n', line + 1) >= 0) {
      return Optional.empty();
    }
    String name = bare(text.substring(0, line));
    String below = text.substring(line + 1).strip();
    // A bullet that is set in too far is none to Markdown.
    boolean bullet = below.length() > 2 && "-*+".indexOf(below.charAt(0)) >= 0;
    String told = bullet && below.charAt(1) == ' ' ? below.substring(2).strip() : below;
    return isPlainName(name)
            && name.chars().noneMatch(c -> ",，、。".indexOf(c) >= 0)
            && PlainTerms.words(told) >= MIN_ENDED
            && Character.isLetter(told.codePointAt(0))
            && !TermWords.isAspect(name)
        ? Optional.of(new Term(name, told))
        : Optional.empty();
  }

  private static Optional<Term> toldOrPlain(Block.Item item) {
    if (isOne(item)) {
      return named(item);
    }
    return item.blocks().size() == 1
        ? item.firstText().flatMap(GlossaryTerms::plain)
        : Optional.empty();
  }

  /** The name that is all the text of the entry; what is told of it stands below. */
  public static Optional<Term> named(Block.Item item) {
    return item.firstText().map(name -> new Term(bare(name), ""));
  }

  /** The name without a colon behind it. */
  public static String bare(String name) {
    return TermWords.withoutEnd(name.strip(), " :：");
  }

  /** Whether the entry is a name with a sentence or some in a list of its own below it. */
  public static boolean isOne(Block.Item item) {
    if (item.blocks().size() != 2
        || item.task() != Block.Task.NONE
        || !(item.blocks().get(1) instanceof Block.ListBlock below)
        || below.items().stream().anyMatch(told -> told.blocks().size() != 1)) {
      return false;
    }
    String written = item.firstText().orElse("").strip();
    String name = bare(written);
    boolean few = below.items().size() <= (name.length() < written.length() ? MAX_SENTENCES : 1);
    return isPlainName(name) && few && below.items().stream().allMatch(ToldBelow::isSentence);
  }

  static boolean isPlainName(String name) {
    return !name.isEmpty()
        && name.indexOf('\n') < 0
        && TermWords.withoutAside(name).replace(" / ", "/").split(" ", MAX_NAME + 1).length
            <= MAX_NAME
        && beginsName(name)
        && (name.endsWith(")")
            || name.endsWith("）")
            || Character.isLetterOrDigit(name.codePointBefore(name.length())));
  }

  // "3DES" names a thing, "3 sails" does not; a name may stand in quotation marks.
  private static boolean beginsName(String written) {
    boolean quoted = written.length() > 1 && "\"“„«".indexOf(written.charAt(0)) >= 0;
    String name = quoted ? written.substring(1) : written;
    int space = name.indexOf(' ');
    String word = space < 0 ? name : name.substring(0, space);
    return Character.isLetter(name.codePointAt(0))
        || (Character.isDigit(name.charAt(0)) && word.chars().anyMatch(Character::isLetter));
  }

  /** Whether the entry is a name above a list that begins with a sentence. */
  public static boolean isNameAboveList(Block.Item item) {
    return TermList.isAboveList(item)
        && item.task() == Block.Task.NONE
        && isPlainName(bare(item.firstText().orElse("")))
        && item.blocks().get(1) instanceof Block.ListBlock below
        && isSentence(below.items().getFirst());
  }

  // "- `reef()`" above what it does.
  private static boolean isCodeAboveList(Block.Item item) {
    String code = item.firstText().orElse("").strip();
    return TermList.isAboveList(item)
        && item.task() == Block.Task.NONE
        && code.length() > 2
        && code.charAt(0) == '`'
        && code.indexOf('`', 1) == code.length() - 1
        && item.blocks().get(1) instanceof Block.ListBlock below
        && below.items().getFirst().firstText().filter(text -> !text.startsWith("`")).isPresent();
  }

  // "- Reef" above "- A part of the sail that …" and more in every entry, as most begin.
  private static boolean areToldAtLength(List<Block.Item> items) {
    long begun = 0;
    for (Block.Item item : items) {
      if (!isNameAboveList(item)
          || TermWords.isAspect(bare(item.firstText().orElse("")))
          || !(item.blocks().get(1) instanceof Block.ListBlock below)) {
        return false;
      }
      begun += beginsWithArticle(below.items().getFirst().firstText().orElse("")) ? 1 : 0;
    }
    return begun * 2 > items.size();
  }

  // "1. 키 (keel)" above whatever is said of it in every entry: the name, and the same in English.
  private static boolean areGlossed(List<Block.Item> items) {
    return items.stream()
        .allMatch(
            item ->
                TermList.isAboveList(item)
                    && item.task() == Block.Task.NONE
                    && isGlossed(bare(item.firstText().orElse(""))));
  }

  private static boolean isGlossed(String name) {
    int open =
        name.endsWith(")") || name.endsWith("）")
            ? Math.max(name.lastIndexOf('('), name.lastIndexOf('（'))
            : -1;
    return open > 0
        && isPlainName(name.substring(0, open).strip())
        && Words.isForeign(name.substring(0, open))
        && Words.isLatin(name.charAt(open + 1));
  }

  // "1. Stay sail" above whatever is said of it in every entry, below "Kinds of sails".
  private static boolean areKinds(List<Block.Item> items, List<String> path) {
    return isOfKinds(path)
        && items.stream()
            .allMatch(
                item ->
                    item.blocks().size() > 1
                        && item.blocks().get(1) instanceof Block.ListBlock
                        && item.task() == Block.Task.NONE
                        && isPlainName(bare(item.firstText().orElse(""))));
  }

  // "- Running ropes" and "- Standing ropes" above what is said of them, below "Ropes of a boat".
  private static boolean areNamedAfter(List<Block.Item> items, List<String> path) {
    if (path.isEmpty() || items.size() < MIN_TOLD || !TermList.isAboveList(items.getFirst())) {
      return false;
    }
    var words = stems(Plain.title(QuestionNumbers.withoutNumber(path.getLast())));
    int others = 0;
    int named = 0;
    for (Block.Item item : items) {
      String name = bare(item.firstText().orElse(""));
      if (!isPlainName(name) || item.task() != Block.Task.NONE || TermWords.isAspect(name)) {
        return false;
      }
      others += TermList.isAboveList(item) ? 0 : 1;
      named += stems(Words.lower(name)).stream().anyMatch(words::contains) ? 1 : 0;
    }
    return others * SHARE_OF_OTHERS <= items.size() && named * SHARE_OF_OTHERS >= items.size() * 3;
  }

  // "ropes" and "rope" are one word; short ones are in any title.
  private static Set<String> stems(String words) {
    return Arrays.stream(words.split("[ ()/-]+"))
        .map(word -> TermWords.withoutEnd(word, "s"))
        .filter(word -> word.length() >= MIN_STEM)
        .collect(Collectors.toSet());
  }

  private static boolean beginsWithArticle(String text) {
    int space = text.indexOf(' ');
    return space > 0 && DefiningVerbs.ARTICLES.contains(Words.lower(text.substring(0, space)));
  }

  private static boolean isSentence(Block.Item item) {
    String told = item.firstText().orElse("").strip();
    int words = told.endsWith(".") || Words.isKorean(told) ? MIN_ENDED : MIN_SENTENCE;
    return PlainTerms.words(told) >= words;
  }
}
