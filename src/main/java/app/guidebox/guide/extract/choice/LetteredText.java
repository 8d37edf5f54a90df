package app.guidebox.guide.extract.choice;

import app.guidebox.guide.extract.words.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text behind the letter or digit of an option.
 *
 * @param letter the letter or digit
 * @param at where it stands
 * @param end where the text behind it and its marks begins
 */
public record LetteredText(char letter, int at, int end) {
  private static final Pattern LETTERED =
      Pattern.compile(
          "[\\s*_`>-]*(?:(?i:option|opción|opção|choice|opzione|вариант)\\s+)?[(\\[]?([A-Za-zА-Еа-е]|[1-9](?=[:)]))(?:[*_`]{0,3}\\s*(?:[.):：、．）\\]]|\\s-\\s)(?:`(?=\\s))?|\\*\\*(?=\\s))(?!\\s?_{3})[\\s*_]*(?=\\S)");

  /** What stands in the text, if it begins with a letter. */
  public static Optional<LetteredText> of(String text) {
    if (!OptionLetters.mayBegin(text, 0)) {
      return Optional.empty();
    }
    int plain = plainEnd(text);
    if (plain > 0) {
      return Optional.of(new LetteredText(text.charAt(0), 0, plain));
    }
    Matcher lettered = LETTERED.matcher(text);
    return lettered.lookingAt()
        ? Optional.of(
            new LetteredText(lettered.group(1).charAt(0), lettered.start(1), lettered.end()))
        : Optional.empty();
  }

  // "A. rain", as most are written, is read without the expression.
  private static int plainEnd(String text) {
    char mark = text.charAt(1);
    if ((mark != '.' && mark != ')') || !Words.isLatin(text.charAt(0))) {
      return 0;
    }
    int end = 2;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end < text.length() && "*_`".indexOf(text.charAt(end)) < 0 ? end : 0;
  }

  /** Whether it is a digit. */
  boolean isNumbered() {
    return Character.isDigit(letter);
  }

  /** Whether the letter or digit is that of the option with that index. */
  boolean isNext(int index) {
    if (isNumbered()) {
      return letter - '1' == index;
    }
    int latin = Character.toUpperCase(letter) - 'A';
    int cyrillic = Character.toUpperCase(letter) - 'А';
    return latin == index || cyrillic == index;
  }
}
