package app.guidebox.cli;

import app.guidebox.deck.CardId;
import app.guidebox.study.CardEditor;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guidebox card}: changes a card by the learner's own hand. */
@Command(
    name = "card",
    description = "Change a card; each change can be undone.",
    mixinStandardHelpOptions = true)
final class CardCommand implements Callable<Integer> {
  private final Console console;
  private final LibraryAccess access;

  @Parameters(index = "0", paramLabel = "CARD_ID", description = "As 'guidebox find' lists it.")
  private String card = "";

  @Option(names = "--front", paramLabel = "TEXT", description = "Word the front otherwise.")
  private @Nullable String front;

  @Option(names = "--back", paramLabel = "TEXT", description = "Word the back otherwise.")
  private @Nullable String back;

  @Option(names = "--note", paramLabel = "TEXT", description = "Note something; empty for nothing.")
  private @Nullable String note;

  @Option(names = "--tags", paramLabel = "TAGS", description = "Tags with commas between.")
  private @Nullable String tags;

  @Option(names = "--flag", paramLabel = "N", description = "Flag 1 to 7; 0 for none.")
  private @Nullable Integer flag;

  @Option(names = "--box", paramLabel = "N", description = "Move it to a box.")
  private @Nullable Integer box;

  @Option(names = "--suspend", description = "Put it aside.")
  private boolean suspend;

  @Option(names = "--resume", description = "Take it up again.")
  private boolean resume;

  @Option(names = "--bury", description = "Leave it alone until tomorrow.")
  private boolean bury;

  @Option(names = "--reset", description = "Make it new again.")
  private boolean reset;

  @Option(
      names = "--join",
      paramLabel = "OLD_ID",
      description = "It is that older card after a change: that one takes its text.")
  private @Nullable String join;

  @Option(
      names = "--separate",
      description = "It is not the card that it was before an import: that one is retired.")
  private boolean separate;

  CardCommand(Console console, LibraryAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public Integer call() {
    var id = Arguments.cardId(card);
    try (var library = access.existing()) {
      var editor = library.editor();
      if (front != null || back != null) {
        var content = library.card(id).content();
        editor.edit(
            id, front == null ? content.front() : front, back == null ? content.back() : back);
      }
      when(note, id, editor::note);
      when(tags == null ? null : List.of(tags.split(",", -1)), id, editor::tag);
      when(flag, id, editor::flag);
      when(box, id, editor::moveToBox);
      mark(id, editor);
      library.undoable().ifPresent(action -> console.remark("Done: %s.".formatted(action.name())));
      return 0;
    }
  }

  private static <T> void when(@Nullable T value, CardId id, BiConsumer<CardId, T> change) {
    if (value != null) {
      change.accept(id, value);
    }
  }

  private void mark(CardId id, CardEditor editor) {
    if (suspend) {
      editor.suspend(id);
    }
    if (resume) {
      editor.resume(id);
    }
    if (bury) {
      editor.bury(id);
    }
    if (reset) {
      editor.reset(id);
    }
    if (join != null) {
      editor.join(id, Arguments.cardId(join));
    }
    if (separate) {
      console.print(editor.separate(id).id().toString());
    }
  }
}
