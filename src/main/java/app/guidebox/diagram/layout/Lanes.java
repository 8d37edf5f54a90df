package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.Sequence;
import app.guidebox.diagram.model.Sequence.ParticipantKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far apart lanes lie: far enough for their heads and for what stands between them. */
final class Lanes {
  private final Sequence sequence;
  private final Lettering lettering;
  private final SequenceTexts texts;
  private final double textWidth;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<TextBlock> heads = new ArrayList<>();
  private final Map<String, TextBlock> messageTexts = new HashMap<>();
  private final Map<String, Integer> gapOfMessage = new HashMap<>();
  private final Size head;
  private final double[] gaps;

  /**
   * @param textWidth texts of messages are broken at this width
   * @param leastGap between neighbouring lanes
   */
  Lanes(
      Sequence sequence,
      SequenceTexts texts,
      Lettering lettering,
      double textWidth,
      double leastGap) {
    this.sequence = sequence;
    this.texts = texts;
    this.lettering = lettering;
    this.textWidth = textWidth;
    Size largest = new Size(SequenceStyle.SMALLEST_HEAD, 0);
    for (Sequence.Participant participant : sequence.participants()) {
      indexes.put(participant.id(), heads.size());
      TextBlock text =
          lettering.set(
              participant.label(),
              SequenceStyle.TEXT,
              Weight.STRONG,
              Math.min(SequenceStyle.HEAD_TEXT_WIDTH, textWidth));
      heads.add(text);
      double icon = participant.kind() == ParticipantKind.PARTICIPANT ? 0 : SequenceStyle.ICON;
      largest =
          largest.union(
              new Size(
                  Math.ceil(text.width()) + 2 * FormSizes.PAD_X,
                  text.height() + icon + 2 * FormSizes.PAD_Y));
    }
    head = largest;
    gaps = new double[Math.max(0, heads.size() - 1)];
    Arrays.fill(gaps, Math.max(leastGap, head.w() + SequenceStyle.HEAD_GAP));
    makeRoom();
  }

  private void makeRoom() {
    for (Sequence.Message message : texts.messages()) {
      int from = index(message.from());
      int to = index(message.to());
      if (Math.abs(from - to) <= 1) {
        TextBlock text = texts.set(message, lettering, textWidth);
        messageTexts.put(message.id(), text);
        int gap = Math.min(from, to);
        gapOfMessage.put(message.id(), gap);
        double loop = from == to ? SequenceStyle.LOOP_WIDTH + SequenceStyle.BAR_WIDTH : 0;
        widen(gap, text.width() + loop + 2 * SequenceStyle.TEXT_SIDE);
      }
    }
    texts.notes().forEach(this::makeRoom);
    for (Sequence.Message message : texts.messages()) {
      if (Math.abs(index(message.from()) - index(message.to())) > 1) {
        makeRoomAcross(message);
      }
    }
  }

  private void makeRoom(Sequence.Note note) {
    double width = noteText(note).width() + 2 * SequenceStyle.NOTE_PAD_X;
    int first = note.participants().stream().mapToInt(this::index).min().orElse(0);
    int last = note.participants().stream().mapToInt(this::index).max().orElse(0);
    double beside = width + 2 * SequenceStyle.NOTE_SIDE + SequenceStyle.BAR_WIDTH;
    switch (note.place()) {
      case RIGHT_OF -> widen(last, beside);
      case LEFT_OF -> widen(first - 1, beside);
      case OVER -> {
        if (first == last) {
          widen(first - 1, width / 2 + SequenceStyle.NOTE_SIDE);
          widen(first, width / 2 + SequenceStyle.NOTE_SIDE);
        }
      }
    }
  }

  // The text of a message over several lanes stands in one gap, so that no lifeline runs through
  // it: the first from the sender that is wide enough, else the widest.
  private void makeRoomAcross(Sequence.Message message) {
    int from = index(message.from());
    int to = index(message.to());
    int first = Math.min(from, to);
    int last = Math.max(from, to) - 1;
    double wanted = texts.set(message, lettering, textWidth).width() + 2 * SequenceStyle.TEXT_SIDE;
    int best = from < to ? first : last;
    for (int i = 0; i <= last - first; i++) {
      int gap = from < to ? first + i : last - i;
      boolean fits = gaps[best] >= wanted;
      if (!fits && gaps[gap] > gaps[best] + 0.01) {
        best = gap;
      }
    }
    double room = Math.max(gaps[best] - 2 * SequenceStyle.TEXT_SIDE, Math.min(120, textWidth));
    TextBlock text = texts.set(message, lettering, Math.max(room, Math.min(textWidth, room)));
    messageTexts.put(message.id(), text);
    gapOfMessage.put(message.id(), best);
    widen(best, text.width() + 2 * SequenceStyle.TEXT_SIDE);
  }

  private void widen(int gap, double width) {
    if (gap >= 0 && gap < gaps.length) {
      gaps[gap] = Math.max(gaps[gap], Math.ceil(width));
    }
  }

  /** The lane's place among the lanes, from 0. */
  int index(String participant) {
    return indexes.getOrDefault(participant, 0);
  }

  int count() {
    return heads.size();
  }

  /** The middle of the lane. */
  double x(int index) {
    double x = head.w() / 2;
    for (int i = 0; i < index; i++) {
      x += gaps[i];
    }
    return x;
  }

  /** The size of every head. */
  Size head() {
    return head;
  }

  TextBlock headText(int index) {
    return heads.get(index);
  }

  TextBlock text(Sequence.Message message) {
    return messageTexts.getOrDefault(message.id(), TextBlock.EMPTY);
  }

  /** The gap, counted from its left lane, in which the message's text stands. */
  int gap(Sequence.Message message) {
    return gapOfMessage.getOrDefault(message.id(), 0);
  }

  TextBlock noteText(Sequence.Note note) {
    int first = note.participants().stream().mapToInt(this::index).min().orElse(0);
    int last = note.participants().stream().mapToInt(this::index).max().orElse(0);
    double spanned = last > first ? x(last) - x(first) : 0;
    return lettering.set(
        note.text(),
        SequenceStyle.SMALL_TEXT,
        Weight.PLAIN,
        Math.max(SequenceStyle.NOTE_TEXT_WIDTH, spanned));
  }

  Sequence sequence() {
    return sequence;
  }
}
