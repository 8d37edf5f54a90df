package app.guidebox.diagram.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Who says what to whom, in which order.
 *
 * @param participants in the order of their lanes
 * @param boxes coloured bands behind neighbouring lanes
 */
public record Sequence(
    String title, List<Participant> participants, List<LaneBox> boxes, List<Step> steps)
    implements Diagram {
  /** How a lane's head is drawn. */
  public enum ParticipantKind {
    PARTICIPANT,
    ACTOR,
    BOUNDARY,
    CONTROL,
    ENTITY,
    DATABASE,
    COLLECTIONS,
    QUEUE
  }

  /** One lane. */
  public record Participant(String id, Label label, ParticipantKind kind, int line) {}

  /**
   * A band behind neighbouring lanes.
   *
   * @param color as the author wrote it; empty if unsaid
   */
  public record LaneBox(Label label, String color, List<String> participants) {
    public LaneBox {
      participants = List.copyOf(participants);
    }
  }

  /** One thing that happens; the list of steps runs down the page. */
  public sealed interface Step
      permits Message, Note, Activate, Deactivate, Create, Destroy, Fragment, Autonumber {}

  /**
   * A message between two lanes, or from a lane to itself.
   *
   * @param id unique among the diagram's elements
   */
  public record Message(
      String id,
      String from,
      String to,
      Label text,
      LineStyle style,
      ArrowHead start,
      ArrowHead end,
      int line)
      implements Step {}

  /** Where a note is put, seen from its lanes. */
  public enum NotePlace {
    LEFT_OF,
    RIGHT_OF,
    OVER
  }

  /** A remark at, or over, some lanes. */
  public record Note(String id, NotePlace place, List<String> participants, Label text, int line)
      implements Step {
    public Note {
      participants = List.copyOf(participants);
    }
  }

  /** The lane becomes busy at the step before. */
  public record Activate(String participant) implements Step {}

  /** The lane's latest activation ends at the step before. */
  public record Deactivate(String participant) implements Step {}

  /** The lane begins with the next message. */
  public record Create(String participant) implements Step {}

  /** The lane ends with the next message. */
  public record Destroy(String participant) implements Step {}

  /** Which frame is drawn around steps. */
  public enum FragmentKind {
    LOOP,
    ALT,
    OPT,
    PAR,
    /** Like {@link #PAR}, its sections drawn over one another where they share no lane. */
    PAR_OVER,
    CRITICAL,
    BREAK,
    RECT
  }

  /**
   * A frame around steps.
   *
   * @param color of a {@link FragmentKind#RECT}, as the author wrote it; else empty
   * @param sections at least one; {@code else}, {@code and} and {@code option} begin further ones
   */
  public record Fragment(
      String id, FragmentKind kind, String color, List<Section> sections, int line)
      implements Step {
    public Fragment {
      sections = List.copyOf(sections);
    }
  }

  /** One part of a fragment. */
  public record Section(Label label, List<Step> steps) {
    public Section {
      steps = List.copyOf(steps);
    }
  }

  /**
   * From here on messages are numbered; or no longer.
   *
   * @param start the next message's number
   * @param step from one number to the next; both have at most two decimals
   */
  public record Autonumber(boolean on, BigDecimal start, BigDecimal step) implements Step {}

  public Sequence {
    participants = List.copyOf(participants);
    boxes = List.copyOf(boxes);
    steps = List.copyOf(steps);
  }

  @Override
  public String type() {
    return "sequence";
  }
}
