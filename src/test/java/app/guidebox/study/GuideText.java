package app.guidebox.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes guides for tests. */
public final class GuideText {
  private final StringBuilder text = new StringBuilder();

  private GuideText(String title) {
    text.append("# ").append(title).append("\n\n");
  }

  /** A guide of that title. */
  public static GuideText titled(String title) {
    return new GuideText(title);
  }

  /** A guide of so many questions, {@code What is thing 1?} and on. */
  public static GuideText ofQuestions(String title, int questions) {
    var guide = titled(title).section("Things");
    for (int i = 1; i <= questions; i++) {
      guide.question("What is thing %d?".formatted(i), "Thing %d is number %d.".formatted(i, i));
    }
    return guide;
  }

  /** A heading of level two. */
  public GuideText section(String heading) {
    text.append("## ").append(heading).append("\n\n");
    return this;
  }

  /** A question with its answer. */
  public GuideText question(String front, String back) {
    text.append("**Q: ").append(front).append("**\n\n**A:** ").append(back).append("\n\n");
    return this;
  }

  /** Any other text. */
  public GuideText paragraph(String paragraph) {
    text.append(paragraph).append("\n\n");
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** Writes it into a file, whose folder is made if need be. */
  public Path in(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
