package app.guidebox.ui.study;

import app.guidebox.guide.Block;
import app.guidebox.study.CardDetails;
import app.guidebox.study.Question;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A card ready to be shown.
 *
 * @param details what is known about the card beside its text
 * @param front the asked side
 * @param offers the options to choose among; empty where the answer is not to be chosen
 * @param back the answer
 * @param former the answer as it was when the card was answered last; empty if it is the same
 * @param note the learner's note; empty if there is none
 * @param images the images of the card's guide by their path as written
 */
public record Face(
    Question question,
    CardDetails details,
    List<Block> front,
    List<Offer> offers,
    List<Block> back,
    List<Block> former,
    List<Block> note,
    Map<String, byte[]> images) {
  public Face {
    front = List.copyOf(front);
    offers = List.copyOf(offers);
    back = List.copyOf(back);
    former = List.copyOf(former);
    note = List.copyOf(note);
    images = Map.copyOf(images);
  }

  /** One of the options of a multiple-choice card. */
  public record Offer(List<Block> text, boolean correct) {
    public Offer {
      text = List.copyOf(text);
    }
  }

  /** Which options are right, counted from 0. */
  Set<Integer> right() {
    return IntStream.range(0, offers.size())
        .filter(option -> offers.get(option).correct())
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }
}
