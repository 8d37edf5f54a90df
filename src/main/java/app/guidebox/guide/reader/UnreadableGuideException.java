package app.guidebox.guide.reader;

/** A file that cannot be read as a guide; the message is the one sentence for the learner. */
@SuppressWarnings("serial")
public final class UnreadableGuideException extends Exception {
  public UnreadableGuideException(String sentence) {
    super(sentence);
  }
}
