package app.guidebox.ui.markdown;

import app.guidebox.guide.Block;
import app.guidebox.guide.Inline;
import app.guidebox.guide.Prose;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;

/** The looks of callouts, by the kinds that GitHub and Obsidian name. */
final class Callouts {
  private Callouts() {}

  static String styleClass(String kind) {
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "tip", "hint", "success", "check", "done" -> "callout-tip";
      case "important", "example", "question", "help", "faq" -> "callout-important";
      case "warning", "attention" -> "callout-warning";
      case "caution", "danger", "error", "bug", "failure", "fail", "missing" -> "callout-danger";
      case "quote", "cite" -> "callout-quote";
      default -> "callout-note";
    };
  }

  static Region title(Block.Quote quote, PassageMaker passages) {
    var title = quote.title();
    if (title.isEmpty()) {
      var word = capitalised(quote.callout());
      title = new Prose(word, List.of(new Inline.Text(word)));
    }
    return passages.passage(title, "callout-title");
  }

  private static String capitalised(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }
}
