package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells titles such as "Glossary", which announce terms. */
public final class GlossaryTitles {
  private static final WordList TITLES = Words.load("glossary-titles");

  /** The words of a language, by any of which a title announces them. */
  private static final WordList VOCABULARIES = Words.load("vocabularies");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

  /**
   * Words that announce terms with whatever stands beside them: {@code Glossary of the harbour}.
   */
  private static final WordList NAMES = Words.load("glossary-names");

  /** Words that do so at the end of a title. */
  private static final WordList LAST_WORDS =
      new WordList(
          Set.of(
              "terms",
              "definitions",
              "vocabulary",
              "acronyms",
              "abbreviations",
              "begriffe",
              "fachbegriffe"));

  private static final int MAX_LENGTH = 60;

  /** The same in scripts that do not part their words. */
  private static final Phrases SIGNS = Phrases.of("术语", "術語", "名词解释", "用語", "용어");

  private static final int MAX_SIGNS = 14;

  /** How many words of a text may tell that it tells of the guide. */
  private static final int MAX_SAID = 10;

  /** What a guide may be. */
  private static final Set<String> WHOLES =
      Set.of(
          "collection",
          "list",
          "glossary",
          "compilation",
          "dictionary",
          "summary",
          "overview",
          "cheatsheet",
          "colección",
          "lista",
          "glosario",
          "resumen",
          "recopilación",
          "coleção",
          "coletânea",
          "glossário",
          "resumo",
          "liste",
          "glossaire",
          "recueil",
          "résumé",
          "sammlung",
          "glossar",
          "zusammenfassung",
          "übersicht",
          "raccolta",
          "elenco",
          "glossario",
          "сборник",
          "список",
          "глоссарий",
          "конспект");

  /** What it holds. */
  private static final Set<String> CONTENTS =
      Set.of(
          "terms",
          "words",
          "notes",
          "definitions",
          "concepts",
          "acronyms",
          "abbreviations",
          "vocabulary",
          "terminology",
          "términos",
          "palabras",
          "notas",
          "definiciones",
          "conceptos",
          "termos",
          "palavras",
          "definições",
          "conceitos",
          "termes",
          "mots",
          "notions",
          "définitions",
          "begriffe",
          "begriffen",
          "wörter",
          "wörtern",
          "notizen",
          "termini",
          "parole",
          "appunti",
          "definizioni",
          "concetti",
          "терминов",
          "слов",
          "понятий",
          "определений");

  private GlossaryTitles() {}

  /** Whether the innermost of the headings announces terms. */
  public static boolean announced(List<String> path) {
    return !path.isEmpty() && isTitle(path.getLast());
  }

  /** Whether any of the headings announces terms or the words of a language. */
  public static boolean within(List<String> path) {
    return path.stream().anyMatch(title -> title.length() > 1 && (isTitle(title) || names(title)));
  }

  /** Whether the text says what the guide is: {@code A collection of the words that …}. */
  public static boolean describeGuide(String text) {
    boolean whole = false;
    int words = 0;
    for (String word : Words.lower(text).split("[^\\p{L}]+", MAX_SAID + 1)) {
      if (words < MAX_SAID && whole && CONTENTS.contains(word)) {
        return true;
      }
      whole |= WHOLES.contains(word);
      words++;
    }
    return false;
  }

  // "Unit 3: Vocabulary of the harbour"
  private static boolean names(String heading) {
    return heading.length() <= MAX_LENGTH
        && WORDS.splitAsStream(Words.lower(heading)).anyMatch(VOCABULARIES::contains);
  }

  private static boolean isTitle(String heading) {
    if (isLetter(heading)) {
      return true;
    }
    if (heading.length() > MAX_LENGTH) {
      return false;
    }
    if (namesGlossary(heading) || holdsSigns(heading)) {
      return true;
    }
    if (!TITLES.mayBeSaidIn(heading) && !NAMES.mayBeSaidIn(heading)) {
      return false;
    }
    String title = QuestionNumbers.withoutNumber(heading);
    int aside = title.indexOf('(');
    return isBare(title) || (aside > 0 && isBare(title.substring(0, aside)));
  }

  // "Key terms", "Ordlista"; "Definice" may as well be of a single term
  private static boolean isBare(String title) {
    String bare = Plain.title(title);
    return TITLES.contains(bare) || (NAMES.contains(bare) && !Words.DEFINITION.contains(bare));
  }

  // "核心术语", "重要用語まとめ"
  private static boolean holdsSigns(String heading) {
    int aside = heading.endsWith("）") ? heading.lastIndexOf('（') : -1;
    String title = aside > 0 ? heading.substring(0, aside) : heading;
    return title.length() <= MAX_SIGNS && Words.isForeign(title) && SIGNS.standIn(title);
  }

  // "Glossary of the harbour", "Harbour Glossary", "Glosario del puerto".
  private static boolean namesGlossary(String heading) {
    int from = 0;
    while (from < heading.length() && !Character.isLetter(heading.charAt(from))) {
      from++;
    }
    int to = heading.length();
    while (to > from && !Character.isLetter(heading.charAt(to - 1))) {
      to--;
    }
    int space = heading.indexOf(' ', from);
    if (space < 0 || space > to || to <= from) {
      return false;
    }
    int end = heading.lastIndexOf(' ', to - 1) + 1;
    if (!NAMES.mayBeginAt(from, heading)
        && !NAMES.mayBeginAt(end, heading)
        && !LAST_WORDS.mayBeginAt(end, heading)) {
      return false;
    }
    String first = Words.lower(heading.substring(from, space));
    String last = Words.lower(heading.substring(end, to));
    return NAMES.contains(first) || NAMES.contains(last) || LAST_WORDS.contains(last);
  }

  // "B" above the terms that begin with it.
  private static boolean isLetter(String heading) {
    return heading.length() == 1 && Character.isUpperCase(heading.charAt(0));
  }
}
