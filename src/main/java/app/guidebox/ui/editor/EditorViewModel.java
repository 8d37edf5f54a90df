package app.guidebox.ui.editor;

import app.guidebox.deck.CardId;
import app.guidebox.deck.DeckId;
import app.guidebox.guide.Block;
import app.guidebox.guide.reader.Markdown;
import app.guidebox.study.CardDetails;
import app.guidebox.study.Library;
import app.guidebox.study.Wording;
import app.guidebox.ui.Background;
import app.guidebox.ui.LoadState;
import app.guidebox.ui.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A card's wording, note and tags as they are typed, and how it will look. */
public final class EditorViewModel {
  private final Library library;
  private final Background background;
  private final Subject subject;
  private final Markdown markdown = new Markdown();

  private final StringProperty front = new SimpleStringProperty("");
  private final StringProperty back = new SimpleStringProperty("");
  private final StringProperty note = new SimpleStringProperty("");
  private final StringProperty tags = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Form> saved = new ReadOnlyObjectWrapper<>(Form.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<CardDetails>> details =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Loading());
  private final ReadOnlyObjectWrapper<Preview> preview =
      new ReadOnlyObjectWrapper<>(new Preview(List.of(), List.of(), Map.of()));
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
  private final BooleanBinding changed =
      Bindings.createBooleanBinding(
          () -> !form().equals(saved.get()), front, back, note, tags, saved);
  private Map<String, byte[]> images = Map.of();
  private int previews;

  /** What is worded. */
  public sealed interface Subject {
    /** A card that is there. */
    record Existing(CardId card) implements Subject {}

    /** A new card of a deck. */
    record New(DeckId deck) implements Subject {}
  }

  /** How the card will look. */
  public record Preview(List<Block> front, List<Block> back, Map<String, byte[]> images) {
    public Preview {
      front = List.copyOf(front);
      back = List.copyOf(back);
      images = Map.copyOf(images);
    }
  }

  private record Form(String front, String back, String note, String tags) {
    static final Form EMPTY = new Form("", "", "", "");

    Wording wording() {
      return new Wording(front, back, note, List.of(tags.split("[\\s,]+")));
    }
  }

  private record Loaded(Optional<CardDetails> details, Form form, Map<String, byte[]> images) {}

  public EditorViewModel(Library library, Background background, Subject subject) {
    this.library = library;
    this.background = background;
    this.subject = subject;
    Stream.of(front, back).forEach(text -> text.subscribe(this::showPreview));
  }

  /** Fetches the card. */
  public void load() {
    background.start(
        _ -> fetch(), this::show, sentence -> state.set(new LoadState.Failed(sentence)));
  }

  /** Whether it is a new card. */
  public boolean isNew() {
    return subject instanceof Subject.New;
  }

  /** How far the page is. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The asked side, in Markdown. */
  public StringProperty frontProperty() {
    return front;
  }

  /** The answer, in Markdown. */
  public StringProperty backProperty() {
    return back;
  }

  /** The learner's note, in Markdown. */
  public StringProperty noteProperty() {
    return note;
  }

  /** The tags, with blanks or commas between. */
  public StringProperty tagsProperty() {
    return tags;
  }

  /** The card as it is saved; empty for a new one. */
  public ReadOnlyObjectProperty<Optional<CardDetails>> detailsProperty() {
    return details.getReadOnlyProperty();
  }

  /** How the card will look. */
  public ReadOnlyObjectProperty<Preview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** Whether something was typed that is not saved. */
  public BooleanBinding changed() {
    return changed;
  }

  /** Why the last change was not taken; empty if it was. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What was saved last; empty at first. */
  public ReadOnlyStringProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  /**
   * Saves what was typed.
   *
   * @param then called once it is on the disk
   */
  public void save(Runnable then) {
    if (!changed.get()) {
      then.run();
      return;
    }
    var form = form();
    if (form.front().isBlank()) {
      problem.set(Messages.text("editor.no.front"));
      return;
    }
    var before = saved.get();
    background.start(
        _ -> {
          write(before, form);
          return fetch();
        },
        loaded -> {
          done.set(Messages.text(isNew() ? "editor.added" : "editor.saved"));
          show(loaded);
          then.run();
        },
        problem::set);
  }

  /** Saves what was typed if it makes a card; else it is dropped. */
  public void saveOnLeaving() {
    if (!front.get().isBlank()) {
      save(() -> {});
    }
  }

  /** Returns to what is saved. */
  public void revert() {
    show(new Loaded(details.get(), saved.get(), images));
  }

  /** Gives up the learner's wording for the guide's. */
  public void followGuide() {
    if (subject instanceof Subject.Existing(var card)) {
      background.start(
          _ -> {
            library.editor().followGuide(card);
            return fetch();
          },
          this::show,
          problem::set);
    }
  }

  private void write(Form before, Form now) {
    var editor = library.editor();
    switch (subject) {
      case Subject.New(var deck) -> editor.add(deck, now.wording());
      case Subject.Existing(var card) -> editor.reword(card, before.wording(), now.wording());
    }
  }

  private Loaded fetch() {
    return switch (subject) {
      case Subject.New(var deck) -> new Loaded(Optional.empty(), Form.EMPTY, library.images(deck));
      case Subject.Existing(var id) -> {
        var card = library.details(id);
        var content = card.card().content();
        var form =
            new Form(
                content.front(),
                content.back(),
                card.marks().note(),
                String.join(" ", card.marks().tags()));
        yield new Loaded(Optional.of(card), form, library.images(card.card().deck()));
      }
    };
  }

  private void show(Loaded loaded) {
    problem.set("");
    images = loaded.images();
    details.set(loaded.details());
    saved.set(loaded.form());
    front.set(loaded.form().front());
    back.set(loaded.form().back());
    note.set(loaded.form().note());
    tags.set(loaded.form().tags());
    state.set(new LoadState.Ready());
    showPreview();
  }

  private Form form() {
    return new Form(front.get(), back.get(), note.get(), tags.get());
  }

  // Of previews that overtake each other the last one counts.
  private void showPreview() {
    int wanted = ++previews;
    var form = form();
    var shown = images;
    background.start(
        _ -> new Preview(blocks(form.front()), blocks(form.back()), shown),
        made -> {
          if (wanted == previews) {
            preview.set(made);
          }
        },
        problem::set);
  }

  private List<Block> blocks(String text) {
    return text.isBlank() ? List.of() : markdown.blocks(text);
  }
}
