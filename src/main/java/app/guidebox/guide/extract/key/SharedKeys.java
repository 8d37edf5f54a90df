package app.guidebox.guide.extract.key;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the key to several questions, folded away or under a title, from one question's answer. */
public final class SharedKeys {
  /** Fewer letters behind numbers may be the parts of one answer. */
  private static final int MIN_ANSWERS = 3;

  private static final int MAX_SUMMARY = 60;

  /** How several answers are called. */
  private static final Phrases ANSWERS =
      Phrases.of(
          "answers",
          "answer key",
          "solutions",
          "respuestas",
          "soluciones",
          "respostas",
          "soluções",
          "gabarito",
          "réponses",
          "corrigé",
          "antworten",
          "lösungen",
          "risposte",
          "soluzioni",
          "ответы",
          "відповіді",
          "odpowiedzi",
          "cevaplar",
          "答案",
          "解答",
          "정답");

  private static final Pattern LETTERS =
      Pattern.compile(
          "[*_(`\\s]{0,4}[A-Ha-h](?:,? ?[A-Ha-h]){0,5}(?![\\p{L}\\p{N}'’]).*", Pattern.DOTALL);

  /** {@code 2}, {@code 2) rain}. */
  private static final Pattern PLACE =
      Pattern.compile(
          "[*_(`\\s]{0,4}[1-9](?:[*_)`]{0,3}$|[*_]{0,3}[.):]|\\s[-–—(]).*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("\\D{0,12}?(\\d{1,3})(?!\\d)");

  private SharedKeys() {}

  /** Whether the folded part is the key to several questions. */
  public static boolean isKey(Block.Details details) {
    return mayTitle(details.summary().plain().strip()) && areAnswers(details.blocks());
  }

  /** Whether a summary in those words may stand above several answers. */
  public static boolean mayTitle(String summary) {
    return AnswerTitles.isKey(summary) || announces(summary);
  }

  // "Click here to view the answers"
  private static boolean announces(String summary) {
    String lower = Words.lower(summary);
    return summary.length() <= MAX_SUMMARY && ANSWERS.standIn(lower);
  }

  /** Whether the heading at that place titles the key to several questions. */
  public static boolean isTitled(Flow flow, int at) {
    if (!AnswerTitles.isKey(flow.get(at))) {
      return false;
    }
    return areAnswers(section(flow, at)) || PageKey.follow(flow, at);
  }

  /** Whether the key with that title names options by letters or places, or all by their texts. */
  static boolean namesOptions(Flow page, int title) {
    var section = section(page, title);
    return areAnswers(section)
        || arePlaces(section)
        || holdsRow(section)
        || OfferedLists.areKeyed(page, title, entries(section));
  }

  // "Q1-b · Q2-c"
  private static boolean holdsRow(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(
            block ->
                block instanceof Block.Paragraph(var text, _)
                    && text.markdown().lines().anyMatch(line -> !KeyRow.read(line).isEmpty()));
  }

  private static boolean arePlaces(List<Block> blocks) {
    var answers = entries(blocks);
    long places = answers.stream().filter(answer -> PLACE.matcher(answer.text()).matches()).count();
    return places >= MIN_ANSWERS && places * 2 > answers.size();
  }

  /**
   * Whether the heading's word may mean one answer or several, as words without a plural do, and
   * one stands below it.
   */
  public static boolean titlesOne(Flow flow, int at) {
    return Words.isForeign(flow.get(at).text())
        && AnswerLabel.of(flow.get(at).text()).isPresent()
        && entries(section(flow, at)).size() < 2;
  }

  /** Whether the heading titles as many answers as the number of the last question tells. */
  public static boolean closes(Flow flow, int at, Unit question) {
    if (!AnswerTitles.isKey(flow.get(at))) {
      return false;
    }
    Matcher number = NUMBER.matcher(question.text());
    return number.lookingAt()
        && Integer.parseInt(number.group(1)) >= MIN_ANSWERS
        && entries(section(flow, at)).size() == Integer.parseInt(number.group(1));
  }

  private static List<Block> section(Flow flow, int at) {
    int level = flow.get(at).headingLevel();
    var blocks = new ArrayList<Block>();
    for (int i = at + 1; i < flow.size() && flow.get(i).headingLevel() > level; i++) {
      blocks.add(flow.get(i).block());
    }
    return blocks;
  }

  private static List<KeySheet.Entry> entries(List<Block> blocks) {
    return KeySheet.read(MarkdownWriter.write(blocks).lines().toList()).entries();
  }

  private static boolean areAnswers(List<Block> blocks) {
    var answers = entries(blocks);
    long letters =
        answers.stream().filter(answer -> LETTERS.matcher(answer.text()).matches()).count();
    return letters >= MIN_ANSWERS && letters * 2 > answers.size();
  }
}
