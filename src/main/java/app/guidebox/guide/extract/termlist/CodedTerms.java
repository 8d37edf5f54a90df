package app.guidebox.guide.extract.termlist;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.wording.Measures;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Rows that each begin with a code, which may be told in a word: {@code E11 - low fuel}, {@code
 * 1xx: Success}, {@code RAID 1 - mirroring}, {@code Type 3 = summary}.
 */
public final class CodedTerms {
  /** Fewer rows may look alike by chance. */
  private static final int MIN_ROWS = 3;

  /** A code is shorter. */
  private static final int MAX_CODE = 12;

  /** A longer text tells more than what a code means. */
  private static final int MAX_TEXT = 160;

  /** A code of letters alone is shorter, and what it means is told in few words. */
  private static final int MAX_LETTERS = 3;

  private static final int MAX_WORDS = 6;

  private CodedTerms() {}

  /** The terms of the rows, all of one form; none of them if the rows hold no codes. */
  public static List<Optional<Term>> of(List<String> rows) {
    if (rows.size() < MIN_ROWS || rows.getFirst().isEmpty()) {
      return List.of();
    }
    if (!mayBegin(rows.getFirst())) {
      return ofLetters(rows);
    }
    var terms = new ArrayList<Optional<Term>>();
    var codes = new HashSet<String>();
    var forms = new HashSet<String>();
    for (String row : rows) {
      int end = end(row);
      String code = end < 0 ? "" : row.substring(0, end).strip();
      String text = end < 0 ? "" : row.substring(end + 1).strip();
      if (!(isCode(code) || isKind(code)) || !tells(text)) {
        return List.of();
      }
      codes.add(code);
      forms.add(form(code));
      terms.add(Optional.of(new Term(code, text)));
    }
    return codes.size() == rows.size() && forms.size() == 1 ? terms : List.of();
  }

  // "L - local", "EX - external" and so on, each told in a word or some.
  private static List<Optional<Term>> ofLetters(List<String> rows) {
    if (rows.size() <= MIN_ROWS || !isCapital(rows.getFirst().charAt(0))) {
      return List.of();
    }
    var terms = new ArrayList<Optional<Term>>();
    var codes = new ArrayList<String>();
    for (String row : rows) {
      int end = end(row);
      String code = end < 0 ? "" : row.substring(0, end).strip();
      String text = end < 0 ? "" : row.substring(end + 1).strip();
      boolean letters = !code.isEmpty() && code.length() <= MAX_LETTERS;
      if (!letters
          || !code.chars().allMatch(CodedTerms::isCapital)
          || !tells(text)
          || text.split(" ", MAX_WORDS + 1).length > MAX_WORDS) {
        return List.of();
      }
      codes.add(code);
      terms.add(Optional.of(new Term(code, text)));
    }
    boolean options = codes.getFirst().equals("A") && codes.get(1).equals("B");
    boolean counts = codes.getFirst().equals("I") && codes.get(1).equals("II");
    return options || counts || new HashSet<>(codes).size() < rows.size() ? List.of() : terms;
  }

  private static boolean isCapital(int c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Whether a digit stands near the beginning of the row; a quick look before a slow one. */
  public static boolean mayBegin(String row) {
    return Words.hasDigit(row.substring(0, Math.min(row.length(), MAX_CODE)));
  }

  // The place of a colon, or of a dash between blanks.
  private static int end(String row) {
    for (int i = 1; i + 1 < Math.min(row.length(), MAX_CODE + 2); i++) {
      char c = row.charAt(i);
      boolean spaced = row.charAt(i + 1) == ' ';
      if (c == '：' || (c == ':' && spaced)) {
        return i;
      }
      if ("-–—=".indexOf(c) >= 0 && spaced && row.charAt(i - 1) == ' ') {
        return i;
      }
    }
    return -1;
  }

  // Capitals before digits, digits before capitals or x, or three digits; one letter and one digit
  // count points.
  private static boolean isCode(String code) {
    if (code.length() < MIN_ROWS || code.length() > MAX_CODE || !Words.hasDigit(code)) {
      return false;
    }
    boolean digits = true;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean joint = (c == ' ' || c == '-') && i > 0;
      boolean letter = (c >= 'A' && c <= 'Z') || (c == 'x' && i > 0);
      digits &= digit;
      if (!digit && !joint && !letter) {
        return false;
      }
    }
    return !(digits && code.length() != MIN_ROWS)
        && !Measures.isOne(new Term(code, ""))
        && "QA".indexOf(code.charAt(0)) < 0;
  }

  // "Type 1", "Class 3", but no "Week 2".
  private static boolean isKind(String code) {
    int space = code.indexOf(' ');
    return space > 1
        && isCapital(code.charAt(0))
        && code.substring(1, space).chars().allMatch(Character::isLowerCase)
        && space + 1 < code.length()
        && code.substring(space + 1).chars().allMatch(Character::isDigit)
        && !TermWords.isLabel(code)
        && !Measures.isOne(new Term(code, ""));
  }

  // Each run of digits is one sign.
  private static String form(String code) {
    var form = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean digit = Character.isDigit(c);
      if (!digit || i == 0 || !Character.isDigit(code.charAt(i - 1))) {
        form.append(digit ? '0' : c);
      }
    }
    return form.toString();
  }

  private static boolean tells(String text) {
    return text.length() > 1
        && text.length() <= MAX_TEXT
        && Character.isLetter(text.codePointAt(0))
        && !text.contains("](")
        && !QuestionText.hasAnyMark(text);
  }
}
