package app.guidebox.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that lead out of a guide. */
class ExternalLinksTest {
  @Test
  void learnerSeesTheAddressAndOpensIt() {
    var opened = new ArrayList<String>();
    var links = new ExternalLinks(opened::add);

    var items = OnScreen.call(() -> links.menu("https://example.org/a").getItems());
    OnScreen.run(() -> items.get(2).fire());

    assertEquals("https://example.org/a", items.getFirst().getText());
    assertEquals(List.of("https://example.org/a"), opened);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "javascript:alert(1)",
        "../notes.md",
        "mailto:a@example.org",
        "https:///path",
        "http://exa mple.org"
      })
  void anythingButTheWebIsNeverOpened(String target) {
    assertEquals(Optional.empty(), ExternalLinks.webAddress(target));
  }

  @Test
  void addressThatIsNotOfTheWebCanOnlyBeCopied() {
    var links = new ExternalLinks(_ -> {});

    var items = OnScreen.call(() -> links.menu("file:///etc/passwd").getItems());

    assertEquals(
        List.of("file:///etc/passwd", Messages.text("link.copy")),
        items.stream().map(MenuItem::getText).filter(text -> text != null).toList());
  }
}
