package app.guidebox.ui.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts code into what is coloured alike: comments, texts, numbers and keywords. It goes through the
 * code once and knows no grammar, so that it has something to say about code that is cut short or
 * wrong.
 */
final class CodeTokens {
  private final String code;
  private final CodeLanguage language;
  private final List<Token> tokens = new ArrayList<>();
  private int plainFrom;
  private int noTextBefore;

  /** What a piece of code is. */
  enum Kind {
    PLAIN("code-plain"),
    COMMENT("code-comment"),
    TEXT("code-string"),
    NUMBER("code-number"),
    KEYWORD("code-keyword");

    private final String styleClass;

    Kind(String styleClass) {
      this.styleClass = styleClass;
    }

    String styleClass() {
      return styleClass;
    }
  }

  /** A piece of code. */
  record Token(Kind kind, String text) {}

  private CodeTokens(String code, CodeLanguage language) {
    this.code = code;
    this.language = language;
  }

  /** The pieces of the code, in order and without gaps. */
  static List<Token> of(String code, CodeLanguage language) {
    var cut = new CodeTokens(code, language);
    cut.run();
    return List.copyOf(cut.tokens);
  }

  private void run() {
    int at = 0;
    while (at < code.length()) {
      at = next(at);
    }
    addPlain(code.length());
  }

  private int next(int at) {
    char letter = code.charAt(at);
    if (language.beginsLineComment(code, at)) {
      return add(Kind.COMMENT, at, lineEnd(at));
    }
    if (language.beginsBlockComment(code, at)) {
      return add(Kind.COMMENT, at, after("*/", at + 2));
    }
    if (language.isQuote(letter) && at >= noTextBefore && !isWithinWord(at)) {
      return text(at, letter);
    }
    if (Character.isLetterOrDigit(letter) || letter == '_') {
      return word(at);
    }
    return at + 1;
  }

  private int text(int at, char quote) {
    var three = String.valueOf(quote).repeat(3);
    if (code.startsWith(three, at)) {
      return add(Kind.TEXT, at, after(three, at + 3));
    }
    int limit = quote == '`' ? code.length() : lineEnd(at);
    for (int end = at + 1; end < limit; end++) {
      if (code.charAt(end) == '\\') {
        end++;
      } else if (code.charAt(end) == quote) {
        return add(Kind.TEXT, at, end + 1);
      }
    }
    // An apostrophe, or a text that is cut short; to try each further quote would take forever.
    noTextBefore = limit;
    return at + 1;
  }

  private int word(int at) {
    int end = at;
    boolean number = Character.isDigit(code.charAt(at));
    while (end < code.length() && isWordLetter(code.charAt(end), number)) {
      end++;
    }
    boolean apart = at == 0 || "-.$@".indexOf(code.charAt(at - 1)) < 0;
    if (number) {
      return add(Kind.NUMBER, at, end);
    }
    if (apart && language.isKeyword(code.substring(at, end))) {
      return add(Kind.KEYWORD, at, end);
    }
    return end;
  }

  private static boolean isWordLetter(char letter, boolean number) {
    return Character.isLetterOrDigit(letter) || letter == '_' || (number && letter == '.');
  }

  private boolean isWithinWord(int at) {
    return code.charAt(at) == '\'' && at > 0 && Character.isLetterOrDigit(code.charAt(at - 1));
  }

  private int lineEnd(int from) {
    int end = code.indexOf('\n', from);
    return end < 0 ? code.length() : end;
  }

  private int after(String mark, int from) {
    int end = code.indexOf(mark, from);
    return end < 0 ? code.length() : end + mark.length();
  }

  private int add(Kind kind, int start, int end) {
    addPlain(start);
    tokens.add(new Token(kind, code.substring(start, end)));
    plainFrom = end;
    return end;
  }

  private void addPlain(int end) {
    if (plainFrom < end) {
      tokens.add(new Token(Kind.PLAIN, code.substring(plainFrom, end)));
    }
  }
}
