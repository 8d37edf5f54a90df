package app.guidebox.guide.extract;

import app.guidebox.guide.Block;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters by which guides in other languages mark questions and answers: {@code P:} and {@code
 * R:} for {@code Q:} and {@code A:}.
 *
 * <p>A letter alone may mean anything, so they count only where one line follows the other.
 */
record LetterPairs(Optional<Pattern> question, Optional<Pattern> answer) {
  private static final String MARKS = "[\\s>*+_\\d.)(-]*";
  private static final String EDGE = "([*_]{0,3}\\s?:[*_]{0,3})";

  /** Spanish and Portuguese, Italian, French, German, Russian and Ukrainian, Polish, Dutch. */
  private static final List<String> PAIRS = List.of("PR", "DR", "QR", "FA", "ВО", "ПВ", "PO", "VA");

  private static final int MIN_PAIRS = 2;

  /** The pair that the guide uses, if any. */
  static LetterPairs of(Guide guide) {
    for (String pair : PAIRS) {
      var question = Pattern.compile(MARKS + pair.charAt(0) + EDGE + "\\s.*");
      var answer = Pattern.compile(MARKS + pair.charAt(1) + EDGE + "\\s.*");
      if (count(guide.lines(), question, answer, pair.charAt(0)) >= MIN_PAIRS) {
        return new LetterPairs(
            Optional.of(begin(pair.charAt(0))), Optional.of(begin(pair.charAt(1))));
      }
    }
    return new LetterPairs(Optional.empty(), Optional.empty());
  }

  private static Pattern begin(char letter) {
    return Pattern.compile("^([*_]{0,3})" + letter + EDGE + "(?=\\s|$)");
  }

  private static int count(List<String> lines, Pattern question, Pattern answer, char letter) {
    int count = 0;
    boolean asked = false;
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("<")) {
        continue;
      }
      if (asked && answer.matcher(line).matches()) {
        count++;
      }
      asked = line.indexOf(letter) >= 0 && question.matcher(line).matches();
    }
    return count;
  }

  /** The text with the English letter in place of the guide's. */
  String translated(String text) {
    if (question.isEmpty() || answer.isEmpty()) {
      return text;
    }
    return replaced(replaced(text, question.get(), "Q"), answer.get(), "A");
  }

  /** The list with the English letters in place of the guide's. */
  Block.ListBlock translated(Block.ListBlock list) {
    if (question.isEmpty()) {
      return list;
    }
    var items =
        list.items().stream()
            .map(item -> new Block.Item(item.task(), translated(item.blocks()), item.lines()))
            .toList();
    return new Block.ListBlock(list.numbered(), list.start(), items, list.lines());
  }

  private List<Block> translated(List<Block> blocks) {
    if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph(var text, var lines))) {
      return blocks;
    }
    var translated = new ArrayList<>(blocks);
    var prose = new Prose(translated(text.markdown()), text.content());
    translated.set(0, new Block.Paragraph(prose, lines));
    return translated;
  }

  private static String replaced(String text, Pattern begin, String letter) {
    Matcher found = begin.matcher(text);
    return found.find()
        ? found.group(1) + letter + found.group(2) + text.substring(found.end())
        : text;
  }
}
