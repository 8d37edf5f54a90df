package app.guidebox.ui;

import app.guidebox.study.CardDetails;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Small words beside a card: its box, and what is special about it. */
public final class Chips {
  private Chips() {}

  /**
   * A chip.
   *
   * @param tone what it is about, as the style sheet knows it: {@code plain}, {@code accent},
   *     {@code warning}, {@code danger}
   */
  public static Label of(String words, String tone) {
    var chip = new Label(words);
    chip.getStyleClass().addAll("chip", tone);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    return chip;
  }

  /** What is special about the card; none for most. */
  public static List<Label> ofMarks(CardDetails card) {
    var chips = new ArrayList<Label>();
    if (card.isLeech()) {
      chips.add(of(Messages.text("mark.leech"), "danger"));
    }
    if (card.marks().suspended()) {
      chips.add(of(Messages.text("mark.suspended"), "warning"));
    }
    if (card.marks().flag() > 0) {
      chips.add(of(Messages.text("mark.flagged"), "accent"));
    }
    if (card.marks().own()) {
      chips.add(of(Messages.text("mark.own"), "plain"));
    } else if (card.marks().differs()) {
      chips.add(of(Messages.text("mark.differs"), "warning"));
    } else if (card.isReworded()) {
      chips.add(of(Messages.text("mark.reworded"), "plain"));
    }
    card.marks().tags().forEach(tag -> chips.add(of(tag, "plain")));
    return chips;
  }
}
