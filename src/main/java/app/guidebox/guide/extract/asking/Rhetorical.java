package app.guidebox.guide.extract.asking;

import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Set;

/** Tells what a page asks its readers about itself from what it asks to be answered. */
public final class Rhetorical {
  private static final WordList WORDS = Words.load("rhetorical");

  /** How an author begins to ask for help, for thanks or for corrections. */
  private static final Phrases BEGINNINGS =
      Phrases.of(
          "how do i use this ",
          "how to use this ",
          "how should i use this ",
          "how should i use these ",
          "how do i use these ",
          "how to use these cards",
          "how to use these flashcards",
          "how to use these questions",
          "how to use these notes",
          "jak używać tego ",
          "jak korzystać z tego ",
          "как пользоваться этим",
          "как использовать этот ",
          "як користуватися цим",
          "cómo usar este ",
          "cómo usar esta ",
          "cómo utilizar est",
          "¿cómo usar est",
          "¿cómo utilizar est",
          "como usar este ",
          "como usar esta ",
          "como utilizar est",
          "wie benutze ich dies",
          "wie nutze ich dies",
          "comment utiliser ce ",
          "comment utiliser cette ",
          "come usare quest",
          "如何使用本",
          "怎么使用本",
          "如何应对上述",
          "how to add question",
          "how to add a question",
          "how can i contribute",
          "how do i contribute",
          "how to contribute",
          "как добавить вопрос",
          "как внести вклад",
          "cómo contribuir",
          "cómo agregar una pregunta",
          "como contribuir",
          "como adicionar uma pergunta",
          "wie kann ich beitragen",
          "wie kann ich mitmachen",
          "comment contribuer",
          "如何贡献",
          "want to contribute",
          "wanna contribute",
          "would you like to contribute",
          "interested in contributing",
          "want to help",
          "want to support",
          "want to add ",
          "want more ",
          "know what you want",
          "don't want ",
          "don’t want ",
          "not sure where to ",
          "not sure which ",
          "new to ",
          "new here",
          "want to practice ",
          "want to practise ",
          "looking for more ",
          "need more ",
          "did you know",
          "did you find this",
          "did you find any",
          "did you like",
          "do you like this",
          "do you have a question",
          "do you have any question",
          "like this ",
          "like what you ",
          "liked this",
          "enjoyed this",
          "enjoying this",
          "is this helpful",
          "is this useful",
          "was this helpful",
          "was this useful",
          "found this ",
          "find this ",
          "found a mistake",
          "found a typo",
          "found an error",
          "found an issue",
          "found an inaccuracy",
          "found something",
          "spotted a",
          "see a mistake",
          "see an error",
          "noticed a",
          "something missing",
          "missing a question",
          "missing something",
          "have a question",
          "have any questions",
          "have a suggestion",
          "have suggestions",
          "have feedback",
          "got a question",
          "got feedback",
          "still stuck",
          "¿quieres contribuir",
          "¿quieres colaborar",
          "¿encontraste un error",
          "¿te ha servido",
          "¿te gustó",
          "quer contribuir",
          "gostou ",
          "encontrou algum erro",
          "möchtest du beitragen",
          "möchtest du mitmachen",
          "fehler gefunden",
          "envie de contribuer",
          "vous voulez contribuer",
          "une erreur",
          "нашли ошибку",
          "хотите помочь",
          "хотите внести");

  private static final WordList QUICK = WORDS.with(new WordList(Set.copyOf(BEGINNINGS.all())));

  private Rhetorical() {}

  /** Whether the title asks what its readers want: {@code Don't want any of this?}. */
  public static boolean invites(String title) {
    return title.endsWith("?")
        && QUICK.mayBeginAt(0, title)
        && BEGINNINGS.begin(Words.lower(title));
  }

  /** Whether the title, in plain text, asks the readers about the page or for their help. */
  public static boolean is(String plain) {
    int at = 0;
    while (at < plain.length() && plain.charAt(at) != '¿') {
      int c = plain.codePointAt(at);
      if (Character.isLetterOrDigit(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    if (!QUICK.mayBeginAt(at, plain)) {
      return GuideTalk.is(plain);
    }
    String title = Words.lower(plain.substring(at)).strip();
    return WORDS.contains(title) || BEGINNINGS.begin(title) || GuideTalk.is(plain);
  }
}
