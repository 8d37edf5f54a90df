package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.model.Sequence;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Picture.Link;
import java.util.HashMap;
import java.util.List;

/** Lays a sequence out: lanes from left to right, steps from top to bottom. */
final class SequenceLayout {
  /**
   * Texts of messages are broken at these widths, in px; the first that gives a fair shape wins.
   */
  private static final List<Double> TEXT_WIDTHS = List.of(220.0, 170.0, 140.0, 110.0);

  /** Lanes are not drawn apart to a wider picture than this, in px. */
  private static final double STRETCHED_WIDTH = 640;

  private final Lettering lettering;

  SequenceLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  /**
   * The sequence as a picture.
   *
   * @param maxWidth it is no wider if its texts can be broken to fit, in px
   */
  Picture picture(Sequence sequence, double maxWidth) {
    var texts = new SequenceTexts(sequence);
    Picture picture = picture(sequence, texts, TEXT_WIDTHS.getFirst(), 0, SequenceStyle.ROW_GAP);
    for (double textWidth : TEXT_WIDTHS.subList(1, TEXT_WIDTHS.size())) {
      if (picture.width() <= maxWidth && ratio(picture) <= Framing.WIDEST_RATIO) {
        break;
      }
      picture = picture(sequence, texts, textWidth, 0, SequenceStyle.ROW_GAP);
    }
    if (ratio(picture) > Framing.WIDEST_RATIO) {
      picture = picture(sequence, texts, TEXT_WIDTHS.getLast(), 0, 2 * SequenceStyle.ROW_GAP);
    }
    int gaps = sequence.participants().size() - 1;
    if (ratio(picture) < Framing.NARROWEST_RATIO && gaps > 0) {
      double width = Math.min(Math.min(STRETCHED_WIDTH, maxWidth), picture.height() / 2 + 40);
      picture =
          picture(
              sequence, texts, TEXT_WIDTHS.getFirst(), width / (gaps + 1), SequenceStyle.ROW_GAP);
    }
    return Framing.padded(picture);
  }

  private static double ratio(Picture picture) {
    return picture.width() / picture.height();
  }

  private Picture picture(
      Sequence sequence, SequenceTexts texts, double textWidth, double leastGap, double rowGap) {
    var lanes = new Lanes(sequence, texts, lettering, textWidth, leastGap);
    var shapes = new SequenceWalk(lanes, lettering, rowGap).shapes();
    var names = new HashMap<String, String>();
    for (Sequence.Participant participant : sequence.participants()) {
      names.put(participant.id(), Framing.oneLine(participant.label(), participant.id()));
    }
    var links =
        texts.messages().stream()
            .map(
                message ->
                    new Link(
                        message.id(),
                        message.from(),
                        message.to(),
                        Framing.oneLine(message.text(), "")))
            .toList();
    String words =
        "A sequence diagram of %s and %s"
            .formatted(
                Framing.count(sequence.participants().size(), "participant"),
                Framing.count(links.size(), "message"));
    var order = sequence.participants().stream().map(Sequence.Participant::id).toList();
    return new Framing(lettering).picture(sequence.title(), words, shapes, order, names, links);
  }
}
