package app.guidebox.guide.extract.key;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions that the list of their answers says again: {@code 1. What is a reef? A small sail.} */
public final class AskedInKeys {
  private static final String BOLD = "**";

  /** A shorter question may begin its answer by chance. */
  private static final int MIN_LENGTH = 8;

  private static final String MARKS = "?？:：.*_ ";

  private static final Pattern BETWEEN =
      Pattern.compile("(?=[*_\\s]*(?:[?？:：.]|→|–|—|=>))[?？:：.*_\\s]*(?:(?:→|–|—|=>)\\s+)?");

  private AskedInKeys() {}

  /** The answer without the question that it begins with. */
  public static String without(String answer, String question) {
    int end = question.length();
    while (end > 0 && MARKS.indexOf(question.charAt(end - 1)) >= 0) {
      end--;
    }
    int from = answer.startsWith(BOLD) ? BOLD.length() : 0;
    if (end < MIN_LENGTH || !answer.regionMatches(true, from, question, 0, end)) {
      return answer;
    }
    String behind = answer.substring(from + end);
    Matcher between = BETWEEN.matcher(behind);
    boolean told = between.lookingAt() && between.end() < behind.length();
    return told ? behind.substring(between.end()) : answer;
  }
}
