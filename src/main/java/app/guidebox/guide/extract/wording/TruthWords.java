package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words by which authors judge a statement, in pairs. */
public final class TruthWords {
  private static final List<Pair> PAIRS =
      List.of(
          new Pair("True", "False"),
          new Pair("Richtig", "Falsch"),
          new Pair("Wahr", "Falsch"),
          new Pair("Verdadero", "Falso"),
          new Pair("Verdadeiro", "Falso"),
          new Pair("Vrai", "Faux"),
          new Pair("Vero", "Falso"),
          new Pair("Верно", "Неверно"),
          new Pair("Правда", "Ложь"),
          new Pair("Cierto", "Falso"),
          new Pair("Certo", "Errado"),
          new Pair("Prawda", "Fałsz"),
          new Pair("Doğru", "Yanlış"),
          new Pair("Benar", "Salah"),
          new Pair("Đúng", "Sai"),
          new Pair("T", "F"),
          new Pair("V", "F"));

  /** A title says little more. */
  private static final int MAX_TITLE = 60;

  /** With these the words begin for what is true. */
  private static final String INITIALS =
      PAIRS.stream()
          .map(pair -> Words.lower(pair.truth()).substring(0, 1))
          .distinct()
          .collect(Collectors.joining());

  private static final String OPENS = "([*_`→➜>—–:✅❌✔✓✗✘\uFE0F\n";

  /** Both words, in the order of the pairs: {@code T/F}, {@code true or false}. */
  private static final String BOTH =
      PAIRS.stream()
          .map(
              pair ->
                  pair.isSingle()
                      ? "(" + pair.truth() + "\\s?/\\s?" + pair.falsehood() + ")"
                      : "((?iu:"
                          + pair.truth()
                          + "(?:\\s?/\\s?|\\s(?:or|oder|o|ou|или|czy|atau|hay)\\s)"
                          + pair.falsehood()
                          + "))")
          .collect(Collectors.joining("|", "(?:", ")"));

  /** {@code T/F: the keel floats}, {@code **True or false.** The keel floats}. */
  private static final Pattern LEAD =
      Pattern.compile("[\\s*_(\\[]{0,4}" + BOTH + "(?:[*_\\s]{0,4}[:.)\\]：][*_]{0,3}|[*_]{2})\\s+");

  /** {@code The keel floats. (T/F)}. */
  private static final Pattern TAIL =
      Pattern.compile("\\s[*_]{0,3}[(\\[]" + BOTH + "\\??[)\\]][\\s*_.]{0,4}$");

  /** Both words behind a statement are no longer. */
  private static final int NEAR_END = 40;

  private TruthWords() {}

  /** What a true statement is called, and what a false one is. */
  public record Pair(String truth, String falsehood) {
    boolean isSingle() {
      return truth.length() == 1;
    }

    private boolean isOfferedIn(String title, String lower) {
      return isSingle()
          ? title.contains(truth + "/" + falsehood)
          : lower.contains(Words.lower(truth)) && lower.contains(Words.lower(falsehood));
    }
  }

  /**
   * A statement with its verdict.
   *
   * @param words with which it is judged
   * @param reason what stands behind the verdict; empty if nothing does
   */
  public record Judged(String statement, Pair words, boolean isTrue, String reason) {
    /** A statement whose verdict is not explained. */
    public Judged(String statement, Pair words, boolean isTrue) {
      this(statement, words, isTrue, "");
    }

    /** The same, spelled out where single letters judge it. */
    public Judged inWords(Pair announced) {
      return words.isSingle() ? new Judged(statement, announced, isTrue, reason) : this;
    }

    /** The word for it. */
    public String verdict() {
      return isTrue ? words.truth() : words.falsehood();
    }
  }

  /**
   * A statement with both words, of which one is to be chosen.
   *
   * @param statement without them
   */
  public record Offered(String statement, Pair words) {}

  /** The statement before or behind which both words stand. */
  public static Optional<Offered> offered(String text) {
    if (text.indexOf('/') < 0 && text.indexOf(' ') < 0) {
      return Optional.empty();
    }
    if (mayLead(text)) {
      Matcher lead = LEAD.matcher(text);
      if (lead.lookingAt()) {
        return Optional.of(new Offered(text.substring(lead.end()), pair(lead)));
      }
    }
    int bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
    int last = bracket < 0 ? 0 : text.strip().length();
    if (bracket < 0 || bracket <= last - NEAR_END) {
      return Optional.empty();
    }
    Matcher tail = TAIL.matcher(text).region(Math.max(0, last - NEAR_END), text.length());
    return tail.find()
        ? Optional.of(new Offered(text.substring(0, tail.start()), pair(tail)))
        : Optional.empty();
  }

  // A quick look before a slow one: the first letter is that of such a word.
  private static boolean mayLead(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at < text.length() && INITIALS.indexOf(Character.toLowerCase(text.charAt(at))) >= 0;
  }

  private static Pair pair(Matcher both) {
    return IntStream.range(0, PAIRS.size())
        .filter(i -> both.group(i + 1) != null)
        .mapToObj(PAIRS::get)
        .findFirst()
        .orElseThrow();
  }

  /** The words that the title offers: {@code True or False}, {@code Richtig/Falsch}. */
  public static Optional<Pair> announced(String title) {
    if (title.length() > MAX_TITLE) {
      return Optional.empty();
    }
    String lower = Words.lower(title);
    for (Pair pair : PAIRS) {
      if (pair.isOfferedIn(title, lower)) {
        return Optional.of(pair);
      }
    }
    return Optional.empty();
  }

  /** The statement that ends with one of the words, set off from it, or goes on to explain it. */
  public static Optional<Judged> judged(String text) {
    int bold = text.indexOf(" **");
    return judgedAtEnd(text)
        .or(() -> bold < 0 ? Optional.empty() : explained(text.substring(0, bold), text, bold + 1));
  }

  // "A sheet is a sail. **False**. It is a rope."
  private static Optional<Judged> explained(String statement, String text, int bold) {
    int close = text.indexOf("**", bold + 2);
    return close > 0 && close + 2 < text.length() && statement.indexOf(' ') > 0
        ? verdict(statement, text.substring(bold)).filter(judged -> !judged.reason().isEmpty())
        : Optional.empty();
  }

  private static Optional<Judged> judgedAtEnd(String text) {
    int end = withoutEnd(text, text.length(), "*_`)]. \n");
    int begin = end;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, end);
    int statementEnd = withoutEnd(text, begin, OPENS + " -");
    boolean setOff =
        text.substring(statementEnd, begin).chars().anyMatch(c -> OPENS.indexOf(c) >= 0);
    if (!setOff || statementEnd == 0) {
      return Optional.empty();
    }
    boolean bold = text.startsWith("**", end) && text.startsWith("**", Math.max(0, begin - 2));
    boolean bracketed = bold || (begin > 0 && "([".indexOf(text.charAt(begin - 1)) >= 0);
    for (Pair pair : PAIRS) {
      boolean isTrue = word.equalsIgnoreCase(pair.truth());
      if ((isTrue || word.equalsIgnoreCase(pair.falsehood())) && (!pair.isSingle() || bracketed)) {
        return Optional.of(new Judged(text.substring(0, statementEnd), pair, isTrue));
      }
    }
    return Optional.empty();
  }

  /** The statement with the verdict that the line below it begins with, and the reason behind. */
  public static Optional<Judged> verdict(String statement, String line) {
    int begin = 0;
    while (begin < line.length() && !Character.isLetter(line.charAt(begin))) {
      begin++;
    }
    int end = begin;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    String word = line.substring(begin, end);
    int after = end;
    while (after < line.length() && "*_`".indexOf(line.charAt(after)) >= 0) {
      after++;
    }
    String reason = line.substring(after);
    String told = reason.strip();
    if (!told.isEmpty() && "([—–-:.,;！。，：（".indexOf(told.charAt(0)) < 0) {
      return Optional.empty();
    }
    for (Pair pair : PAIRS) {
      boolean isTrue = word.equalsIgnoreCase(pair.truth());
      if (!pair.isSingle() && (isTrue || word.equalsIgnoreCase(pair.falsehood()))) {
        boolean explained = Words.hasLetterOrDigit(told);
        return Optional.of(new Judged(statement, pair, isTrue, explained ? reason : ""));
      }
    }
    return Optional.empty();
  }

  private static int withoutEnd(String text, int from, String signs) {
    int end = from;
    while (end > 0 && signs.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
