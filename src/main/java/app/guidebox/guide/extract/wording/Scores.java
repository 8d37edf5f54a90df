package app.guidebox.guide.extract.wording;

/** What was reached of what there was to be reached: {@code 8/10 (80%)}, {@code 4/5 - proven}. */
final class Scores {
  /** Longer text that begins with figures says something else. */
  private static final int MAX_SHARE = 40;

  /** So few points there are where somebody rates a thing. */
  private static final String[] RATINGS = {"/5", "/10"};

  private Scores() {}

  /** Whether the text tells how well somebody knew a thing, or rates it. */
  static boolean is(String text) {
    if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
      return false;
    }
    boolean share = text.length() <= MAX_SHARE && text.endsWith("%)") && text.indexOf('/') > 0;
    return share || isRating(text);
  }

  private static boolean isRating(String text) {
    int slash = text.indexOf('/');
    for (String all : RATINGS) {
      int end = slash + all.length();
      if (text.startsWith(all, slash) && (end == text.length() || text.charAt(end) == ' ')) {
        return text.substring(0, slash).chars().allMatch(c -> Character.isDigit(c) || c == '.');
      }
    }
    return false;
  }
}
