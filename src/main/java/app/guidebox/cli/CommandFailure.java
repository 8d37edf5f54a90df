package app.guidebox.cli;

/**
 * A command that ends in an error: the one sentence for the user and the exit code.
 *
 * <p>Commands throw it; {@link CommandLineProgram} prints the sentence to standard error.
 */
@SuppressWarnings("serial")
final class CommandFailure extends RuntimeException {
  /** The work failed. */
  static final int FAILED = 1;

  /** Wrong usage, or input that cannot be read. */
  static final int UNUSABLE = 2;

  private final int exitCode;
  private final String sentence;

  private CommandFailure(int exitCode, String sentence) {
    super(sentence, null, false, false);
    this.exitCode = exitCode;
    this.sentence = sentence;
  }

  /** The work failed. */
  static CommandFailure failed(String sentence) {
    return new CommandFailure(FAILED, sentence);
  }

  /** Wrong usage, or input that cannot be read. */
  static CommandFailure unusable(String sentence) {
    return new CommandFailure(UNUSABLE, sentence);
  }

  String sentence() {
    return sentence;
  }

  int exitCode() {
    return exitCode;
  }
}
