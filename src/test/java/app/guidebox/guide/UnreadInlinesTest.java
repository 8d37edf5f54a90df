package app.guidebox.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.guide.reader.GuideReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A paragraph reads the same, whether it is understood at once or when somebody looks at it. */
class UnreadInlinesTest {
  /** Where sources are cited by number, all is understood at once. */
  private static final String CITATION = "\n\nA knot ([Ashley][4711])\n\n[4711]: ashley.md\n";

  @Test
  void readsLaterAsItWouldAtOnce() throws IOException, URISyntaxException {
    var folder = Objects.requireNonNull(UnreadInlinesTest.class.getResource("/conventions"));
    try (var files = Files.walk(Path.of(folder.toURI()))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".md")).toList()) {
        String markdown = Files.readString(file);
        var later = texts(markdown);
        var atOnce = texts(markdown + CITATION);
        assertEquals(contents(atOnce).subList(0, later.size()), contents(later), file.toString());
      }
    }
  }

  @Test
  void waitsUnlessSourcesAreCited() {
    String markdown = "A **bowline** is a knot.";

    assertTrue(texts(markdown).getFirst().content() instanceof UnreadInlines);
    assertFalse(texts(markdown + CITATION).getFirst().content() instanceof UnreadInlines);
  }

  @Test
  void allIsUnderstoodBeforeItIsShown() {
    var guide = new GuideReader().read("ropes.md", "# Knots\n\nA **bowline** is a knot.");

    var shown = guide.understood();

    assertSame(guide, shown);
    assertTrue(
        Texts.of(shown.blocks()).stream()
            .map(Prose::content)
            .noneMatch(content -> content instanceof UnreadInlines unread && unread.isWaiting()));
  }

  @Test
  void keepsTheRestOfATaskUnread() {
    var text = texts("- [x] a **bowline**").getFirst();

    assertTrue(text.content() instanceof UnreadInlines);
    assertEquals("a bowline", text.plain());
  }

  private static List<List<Inline>> contents(List<Prose> texts) {
    return texts.stream().map(text -> List.copyOf(text.content())).toList();
  }

  private static List<Prose> texts(String markdown) {
    return Texts.of(new GuideReader().read("ropes.md", markdown).blocks());
  }
}
