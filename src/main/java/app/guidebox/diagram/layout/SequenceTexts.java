package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds a sequence's messages and notes, whatever frames they lie in, and numbers them. */
final class SequenceTexts {
  private final Map<String, Label> labels = new HashMap<>();
  private final List<Sequence.Message> messages = new ArrayList<>();
  private final List<Sequence.Note> notes = new ArrayList<>();
  private boolean numbered;
  private BigDecimal number = BigDecimal.ONE;
  private BigDecimal step = BigDecimal.ONE;

  SequenceTexts(Sequence sequence) {
    collect(sequence.steps());
  }

  List<Sequence.Message> messages() {
    return messages;
  }

  List<Sequence.Note> notes() {
    return notes;
  }

  /** The message's text, with its number if messages are numbered. */
  Label label(Sequence.Message message) {
    return labels.getOrDefault(message.id(), message.text());
  }

  /** The message's text, set. */
  TextBlock set(Sequence.Message message, Lettering lettering, double maxWidth) {
    return lettering.set(label(message), SequenceStyle.SMALL_TEXT, Weight.PLAIN, maxWidth);
  }

  private void collect(List<Sequence.Step> steps) {
    for (Sequence.Step each : steps) {
      switch (each) {
        case Sequence.Message message -> collect(message);
        case Sequence.Note note -> notes.add(note);
        case Sequence.Fragment fragment ->
            fragment.sections().forEach(section -> collect(section.steps()));
        case Sequence.Autonumber auto -> {
          numbered = auto.on();
          number = auto.start();
          step = auto.step();
        }
        case Sequence.Activate _, Sequence.Deactivate _, Sequence.Create _, Sequence.Destroy _ -> {}
      }
    }
  }

  private void collect(Sequence.Message message) {
    messages.add(message);
    if (numbered) {
      labels.put(message.id(), numbered(message.text(), number));
      number = number.add(step);
    }
  }

  private static Label numbered(Label label, BigDecimal number) {
    var lines = new ArrayList<>(label.lines());
    var first = new ArrayList<Label.Span>();
    first.add(new Label.Span(number.toPlainString() + " ", true, false, false));
    if (!lines.isEmpty()) {
      first.addAll(lines.removeFirst().spans());
    }
    lines.addFirst(new Label.Line(first));
    return new Label(lines);
  }
}
