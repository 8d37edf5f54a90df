package app.guidebox.guide.extract;

/** A key below its options that is told by an arrow alone: {@code -> d}. */
final class KeyArrows {
  private static final int MAX_LENGTH = 20;

  private KeyArrows() {}

  /** Labels such keys among the rows as answers. */
  static void translate(String[] rows) {
    for (int i = 2; i < rows.length; i++) {
      if (isKey(rows[i]) && hasOptions(rows, i)) {
        rows[i] = "Answer: " + rows[i].strip().substring(arrowEnd(rows[i].strip())).strip();
      }
    }
  }

  private static boolean hasOptions(String[] rows, int before) {
    for (int i = before - 2; i >= 0; i--) {
      if (Options.begins(rows[i], rows[i + 1])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKey(String row) {
    String text = row.strip();
    int end = arrowEnd(text);
    boolean letters = end > 0 && end < text.length() && text.length() <= MAX_LENGTH;
    for (int i = end; letters && i < text.length(); i++) {
      char c = text.charAt(i);
      boolean single = !Character.isLetter(text.charAt(i - 1));
      letters = Character.isLetter(c) ? c < 0x80 && single : ",&.) ".indexOf(c) >= 0;
    }
    return letters;
  }

  private static int arrowEnd(String text) {
    int at = 0;
    while (at < text.length() && "-=>→⇒➜".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > 0 && ">→⇒➜".indexOf(text.charAt(at - 1)) >= 0 ? at : 0;
  }
}
