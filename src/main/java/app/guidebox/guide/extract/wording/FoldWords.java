package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Set;
import java.util.regex.Pattern;

/** The words on folded parts that say what is inside rather than ask something. */
public final class FoldWords {
  /** A summary that only announces an answer is short. */
  private static final int MAX_LENGTH = 60;

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}']+");

  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "\\b(?:answers?|ans|solutions?|reveal|show|view|see|click|tap|toggle|expand|spoiler"
              + "|explanation|result|output|respuestas?|soluci[oó]n|mostrar|ver|respostas?"
              + "|solução|gabarito|clique|r[ée]ponses?|corrig[ée]|afficher|voir|cliquez|antwort(?:en)?"
              + "|lösung(?:en)?|anzeigen|auflösung|aufdecken|rispost[ae]|soluzion[ei]|mostra|vedi"
              + "|antwoord(?:en)?|oplossing|toon|ответы?|решение|показать|посмотреть|відповідь"
              + "|odpowiedź|rozwiązanie|pokaż|zobacz|odpověď|řešení|válasz|megoldás|cevap|yanıt|göster|svar|lösning|visa|vis|vastaus|jawaban|lihat|trả"
              + " lời|đáp án|xem|απάντηση|răspuns|תשובה|الجواب|الإجابة|جواب|उत्तर|คำตอบ|เฉลย)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Such words that say what to do elsewhere: {@code List the ropes and show the longest.} */
  private static final Set<String> DOING =
      Set.of(
          "show",
          "view",
          "see",
          "click",
          "tap",
          "toggle",
          "expand",
          "result",
          "output",
          "mostrar",
          "ver",
          "afficher",
          "voir",
          "anzeigen",
          "mostra",
          "vedi",
          "toon",
          "показать",
          "посмотреть",
          "pokaż",
          "zobacz",
          "göster",
          "visa",
          "vis",
          "lihat",
          "xem");

  /** A summary of fewer words is no sentence. */
  private static final int MIN_SENTENCE = 5;

  private static final Pattern ANNOUNCES_IN_CJK =
      Pattern.compile("答案|解答|回答|答え|正解|查看|点击|點擊|展开|展開|显示|表示|解析|정답|답변|보기|해설|펼치기|解く|答");

  /** {@code Click for more easy questions}. */
  private static final Pattern QUESTIONS =
      Pattern.compile(
          "(?i)\\bmore (?:\\w{1,15} )?questions\\b|(?<!answers )(?<!answers to )(?<!solutions to"
              + " )\\bquestions(?: \\d+ ?[-–] ?\\d+)?\\W*$|más preguntas|mais perguntas|weitere"
              + " fragen|autres questions");

  private static final WordList ASIDES = Words.load("asides");

  private FoldWords() {}

  /** Whether the summary says that an answer is inside. */
  public static boolean announcesAnswer(String summary) {
    if (summary.length() > MAX_LENGTH) {
      return false;
    }
    return ANNOUNCES.matcher(summary).find()
        ? !asksMore(summary) && !QUESTIONS.matcher(summary).find() && !demands(summary)
        : isCjkAnnouncement(summary);
  }

  // "List the ropes and show the longest." does something else first.
  private static boolean demands(String summary) {
    String text = summary.strip();
    return text.endsWith(".")
        && Words.areAtLeast(MIN_SENTENCE, text)
        && !ANNOUNCES.matcher(text).region(0, text.indexOf(' ')).find()
        && bidsToOpen(text);
  }

  /** Whether the words only bid to unfold it, and name no answer: {@code Toggle section}. */
  public static boolean bidsToOpen(String summary) {
    return summary.length() <= MAX_LENGTH
        && ANNOUNCES.matcher(summary).find()
        && ANNOUNCES
            .matcher(summary)
            .results()
            .allMatch(word -> DOING.contains(Words.lower(word.group())));
  }

  /** Whether the summary names something that is neither question nor answer, such as a hint. */
  public static boolean isAside(String summary) {
    String words = WORDS.matcher(Words.lower(summary)).replaceAll(" ").strip();
    return words.endsWith("table of contents")
        || ASIDES.contains(words)
        || ASIDES.contains(words.split(" ", -1)[0]);
  }

  // "Show answer?" announces; "What does the view show?" asks.
  private static boolean asksMore(String summary) {
    return QuestionText.hasMark(summary) && summary.strip().split("\\s+").length > 4;
  }

  private static boolean isCjkAnnouncement(String summary) {
    return summary.length() <= 16
        && !QuestionText.hasMark(summary)
        && ANNOUNCES_IN_CJK.matcher(summary).find();
  }
}
