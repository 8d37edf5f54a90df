package app.guidebox.guide.extract.asking;

import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.regex.Pattern;

/** Questions about code that stands below them, in the larger languages. */
public final class CodeQuestions {
  private static final Pattern OUTPUT =
      Pattern.compile(
          "[^\\p{L}]*(?:what|which|predict|qué|que|o que|qual|was|cosa|что|quelle|co|що)\\b.{0,60}?"
              + "\\b(?:output|prints?|printed|logs?|logged|imprime|imprimirá|saída|salida|ausgegeben"
              + "|ausgabe|affiche|affichera|stampa|stamperà|выведет|выведется|виведе|wypisze"
              + "|wyświetli)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** The same in scripts that put no blank between words. */
  private static final Phrases PUT_OUT =
      Phrases.of(
          "输出什么", "输出结果", "输出是", "打印什么", "打印结果", "运行结果", "执行结果", "出力は何", "出力結果", "実行結果", "출력 결과",
          "출력되는", "실행 결과", "실행결과");

  /** What such a question says of the code, in lower case; a quick look before a slow one. */
  private static final Phrases POINTERS =
      Phrases.of(
          "below",
          "following",
          "folgend",
          "unten",
          "siguiente",
          "a continuación",
          "seguinte",
          "abaixo",
          "a seguir",
          "suivant",
          "ci-dessous",
          "seguente",
          "volgende",
          "onderstaande",
          "следующ",
          "ниже",
          "наступн",
          "нижче",
          "poniższ",
          "następując",
          "aşağıdaki",
          " sau",
          "dưới đây",
          "berikut",
          "以下",
          "下列",
          "下面",
          "次の",
          "下記",
          "다음",
          "아래");

  private static final String CODE =
      "(?:code|snippet|program|function|script|query|method|class|programm|funktion|abfrage|methode"
          + "|klasse|código|programa|función|função|consulta|fragmento|trecho|programme|fonction"
          + "|requête|extrait|codice|programma|funzione|functie|код\\w{0,3}|программ\\w{1,3}"
          + "|функци\\w{1,3}|скрипт\\w{0,3}|фрагмент\\w{0,3}|програм\\w{1,3}|функці\\w{1,3}"
          + "|kod\\w{0,4}|program\\w{1,4}|funkcj\\w{1,3}|skrypt\\w{0,3}|fragment\\w{0,3}"
          + "|fonksiyon\\w{0,4}|đoạn code|đoạn mã|chương trình|kode|fungsi)";

  private static final Pattern ABOUT_CODE =
      Pattern.compile(
          "\\b(?:following|below|folgende[mnrs]?|siguientes?|seguintes?|seguente|volgende"
              + "|onderstaande|следующ\\w{2,3}|наступн\\w{1,3}|poniższ\\w{1,3}|następując\\w{1,3}"
              + "|aşağıdaki) (?:\\w{1,12} )?"
              + CODE
              + "\\b|\\b"
              + CODE
              + " (?:(?:given |shown )?below|unten|siguiente|seguente|seguinte|a"
              + " continuación|abaixo|a seguir|suivante?|ci-dessous|ниже|нижче|sau|dưới"
              + " đây|berikut)\\b|(?:以下|下列|下面|次の|下記の|다음|아래)的?\\s?(?:这段|几段)?\\w{0,12}\\s?"
              + "(?:代码|程序|函数|脚本|コード|プログラム|関数|코드|프로그램|함수)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern POINTS_AT =
      Pattern.compile(
          "\\b(?:output|result|returned|printed|logged|happens?|wrong|bug|ausgabe|salida|saída|sortie"
              + "|вывод|результат)\\b.{0,30}\\b(?:this|these|here|dies\\w{0,2}|est[ea]s?|ce|cette|этот?|этого)\\b|\\bthis"
              + " (?:\\w{1,12} )?"
              + CODE
              + "\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private CodeQuestions() {}

  /** Whether the question speaks of what stands below it. */
  public static boolean pointBelow(String question) {
    return POINTERS.standIn(Words.lower(question));
  }

  /** Whether the question is about code that stands below it. */
  public static boolean askAbout(String question) {
    if (askForOutput(question)) {
      return true;
    }
    String lower = Words.lower(question);
    return POINTERS.standIn(lower) && ABOUT_CODE.matcher(lower).find();
  }

  /** Whether code right below an entry that asks may be what it asks of. */
  public static boolean isAboutCodeBelow(String question) {
    if (askAbout(question)) {
      return true;
    }
    String lower = Words.lower(question);
    return POINTS_AT.matcher(lower).find() || lower.contains("[代码]");
  }

  /** Whether it is asked what some code puts out; then the code is part of the question. */
  private static boolean askForOutput(String question) {
    if (!QuestionText.hasAnyMark(question)) {
      return false;
    }
    String lower = Words.lower(Plain.of(question));
    return OUTPUT.matcher(lower).lookingAt() || (Words.isForeign(lower) && PUT_OUT.standIn(lower));
  }
}
