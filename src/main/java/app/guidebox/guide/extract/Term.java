package app.guidebox.guide.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term that text begins with, and what is said about it.
 *
 * @param name the term in Markdown, without emphasis around it
 * @param text the rest, without the separator; may be empty
 */
record Term(String name, String text) {
  /** Longer bold text is a sentence, not a term. */
  private static final int MAX_LENGTH = 100;

  private static final Pattern BOLD =
      Pattern.compile(
          "[\\s\\p{So}\\x{FE0F}]*(\\*\\*|__)(?=\\S)((?:(?!\\1).){1,120}?)(\\s*[:：])?\\s*\\1(.*)",
          Pattern.DOTALL);
  private static final Pattern CODE =
      Pattern.compile(
          "[\\s\\p{So}\\x{FE0F}]*(`[^`\n]+`(?:\\s*[,/]\\s*`[^`\n]+`){0,10})(.*)", Pattern.DOTALL);
  private static final Pattern SEPARATED =
      Pattern.compile(
          "(\\s*\\([^()\n]{1,80}\\))?\\s*(?:[:：]|(?<=\\s)(?:-{1,2}|→|->|=>|=)(?=\\s)|—|–)\\s*(.*)",
          Pattern.DOTALL);

  /** Reads {@code **Term**: text}, {@code **Term:** text}, {@code **Term** - text} and the like. */
  static Optional<Term> of(String markdown) {
    if (!Emphasis.isNear(markdown)) {
      return Optional.empty();
    }
    Matcher bold = BOLD.matcher(markdown);
    if (bold.matches() && bold.group(2).length() <= MAX_LENGTH) {
      String name = bold.group(2).strip();
      return bold.group(3) != null
          ? Optional.of(new Term(name, bold.group(4).strip()))
          : separated(name, bold.group(4));
    }
    Matcher code = CODE.matcher(markdown);
    return code.matches() ? separated(code.group(1), code.group(2)) : Optional.empty();
  }

  private static Optional<Term> separated(String name, String rest) {
    Matcher separated = SEPARATED.matcher(rest);
    if (!separated.matches()) {
      return Optional.empty();
    }
    String aside = separated.group(1);
    String text = separated.group(2).strip();
    boolean named = aside == null || text.isEmpty();
    return Optional.of(new Term(name, named ? text : aside.strip() + " " + text));
  }
}
