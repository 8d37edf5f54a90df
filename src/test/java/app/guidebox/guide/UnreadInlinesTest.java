package app.guidebox.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A paragraph reads the same, whether it is understood at once or when somebody looks at it. */
class UnreadInlinesTest {
  /** Where links are defined, all is understood at once. */
  private static final String DEFINITION = "\n\n[unused]: nowhere\n";

  @Test
  void readsLaterAsItWouldAtOnce() throws IOException, URISyntaxException {
    var folder = Objects.requireNonNull(UnreadInlinesTest.class.getResource("/conventions"));
    try (var files = Files.walk(Path.of(folder.toURI()))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".md")).toList()) {
        String markdown = Files.readString(file);
        var later = texts(markdown);
        var atOnce = texts(markdown + DEFINITION);
        assertEquals(contents(atOnce).subList(0, later.size()), contents(later), file.toString());
      }
    }
  }

  @Test
  void waitsUnlessLinksAreDefined() {
    String markdown = "A **bowline** is a knot.";

    assertTrue(texts(markdown).getFirst().content() instanceof UnreadInlines);
    assertFalse(texts(markdown + DEFINITION).getFirst().content() instanceof UnreadInlines);
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
    var texts = new ArrayList<Prose>();
    add(new GuideReader().read("ropes.md", markdown).blocks(), texts);
    return texts;
  }

  private static void add(List<Block> blocks, List<Prose> texts) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph(var text, _) -> texts.add(text);
        case Block.Heading(_, var text, _) -> texts.add(text);
        case Block.ListBlock list -> list.items().forEach(item -> add(item.blocks(), texts));
        case Block.Quote(_, var title, var within, _) -> {
          texts.add(title);
          add(within, texts);
        }
        case Block.Details(_, var summary, var within, _) -> {
          texts.add(summary);
          add(within, texts);
        }
        case Block.Table table -> {
          texts.addAll(table.header());
          table.rows().forEach(row -> texts.addAll(row.cells()));
        }
        case Block.Fence _, Block.Rule _ -> {}
      }
    }
  }
}
