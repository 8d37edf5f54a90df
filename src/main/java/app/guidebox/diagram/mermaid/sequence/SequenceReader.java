package app.guidebox.diagram.mermaid.sequence;

import app.guidebox.diagram.mermaid.text.Colors;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.Sequence;
import app.guidebox.diagram.model.Sequence.Activate;
import app.guidebox.diagram.model.Sequence.Autonumber;
import app.guidebox.diagram.model.Sequence.Deactivate;
import app.guidebox.diagram.model.Sequence.Message;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sequence diagram, statement by statement.
 *
 * <p>The grammar is that of Mermaid's {@code sequenceDiagram.jison}; {@code
 * docs/decisions/mermaid-grammar.md} says where more is read than Mermaid would.
 */
public final class SequenceReader {
  /** As many as can still be scrolled through; layout needs time for each. */
  private static final int MOST_MESSAGES = 20_000;

  private static final Pattern KEYWORD =
      Pattern.compile("([A-Za-z_]+)(?=\\s|:|$)(?!\\s*(?:<<)?--?[>)x])\\s*");
  private static final Pattern HEADER = Pattern.compile("(?i)sequenceDiagram\\b");
  private static final Pattern WRAP = Pattern.compile("^:?\\s*(?:no)?wrap:\\s*");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{0,9}(?:\\.\\d{1,2})?)(?:\\s+(\\d{0,9}(?:\\.\\d{1,2})?))?");

  private final Source source;
  private final Problems problems;
  private final Scanner scanner;
  private final Participants participants;
  private final Steps steps;
  private final ParticipantStatements declarations;
  private final NoteStatements notes;
  private String title = "";
  private int messages;

  private SequenceReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.scanner = new Scanner(source.body());
    this.participants = new Participants(problems);
    this.steps = new Steps(problems);
    this.declarations = new ParticipantStatements(participants, steps, problems);
    this.notes = new NoteStatements(participants, steps, problems);
  }

  /** Reads a whole sequence diagram. */
  public static Diagram read(Source source, Problems problems) {
    return new SequenceReader(source, problems).read();
  }

  private Diagram read() {
    scanner.skipBlank();
    scanner.accept(HEADER);
    for (Statement statement : Statements.of(scanner)) {
      if (!notes.continues(statement)) {
        read(statement);
      }
    }
    notes.close();
    return new Sequence(
        source.titleOr(title), participants.all(), participants.boxes(), steps.all());
  }

  private void read(Statement statement) {
    var keyword = KEYWORD.matcher(statement.text());
    boolean read =
        keyword.lookingAt()
            && readKeyword(
                keyword.group(1).toLowerCase(Locale.ROOT),
                statement.text().substring(keyword.end()).strip(),
                statement);
    if (!read) {
      message(statement);
    }
  }

  private boolean readKeyword(String keyword, String rest, Statement statement) {
    switch (keyword) {
      case "participant", "actor", "create", "destroy" ->
          declarations.read(keyword, rest, statement);
      case "box" -> box(rest);
      case "note" -> notes.read(rest, statement);
      case "activate" -> activation(rest, statement, new Activate(rest));
      case "deactivate" -> activation(rest, statement, new Deactivate(rest));
      case "autonumber" -> autonumber(rest, statement);
      case "end" -> end(statement);
      case "title" -> title = rest.replaceFirst("^:\\s*", "");
      // Menus are for a mouse on a web page; nothing of them is drawn.
      case "link", "links", "properties", "details" -> {}
      default -> {
        return FragmentStatements.read(keyword, text(rest), rest, steps, statement, problems);
      }
    }
    return true;
  }

  private static Label text(String written) {
    return LabelText.message(WRAP.matcher(written).replaceFirst(""));
  }

  private void box(String rest) {
    String color = Colors.prefix(rest);
    participants.openBox(text(rest.substring(color.length()).strip()), color);
  }

  private void activation(String id, Statement statement, Sequence.Step step) {
    if (id.isEmpty()) {
      problems.add(statement.line(), statement.column(), "Expected the name of a participant.");
      return;
    }
    participants.mention(id, statement.line());
    steps.add(step);
  }

  private void autonumber(String rest, Statement statement) {
    var numbers = NUMBERS.matcher(rest);
    if (rest.equalsIgnoreCase("off")) {
      steps.add(new Autonumber(false, BigDecimal.ONE, BigDecimal.ONE));
    } else if (numbers.matches()) {
      steps.add(new Autonumber(true, number(numbers.group(1)), number(numbers.group(2))));
    } else {
      problems.add(
          statement.line(), statement.column(), "Expected autonumber, or autonumber 10 5, or off.");
    }
  }

  private static BigDecimal number(@Nullable String written) {
    return written == null || written.isEmpty() ? BigDecimal.ONE : new BigDecimal(written);
  }

  private void end(Statement statement) {
    if (!participants.closeBox() && !steps.closeFragment()) {
      problems.add(statement.line(), statement.column(), "Found \"end\", but nothing is open.");
    }
  }

  private void message(Statement statement) {
    var found = Arrow.find(statement.head());
    if (found.isEmpty()) {
      problems.add(
          statement.line(),
          statement.column(),
          "Expected a message such as A->>B: text, found \""
              + Problems.shown(statement.text())
              + "\".");
      return;
    }
    var arrow = found.get();
    String from = name(statement.head().substring(0, arrow.from()));
    String target = statement.head().substring(arrow.to()).strip().replaceFirst("^\\(\\)", "");
    char sign = target.isEmpty() ? ' ' : target.charAt(0);
    String to = name(sign == '+' || sign == '-' ? target.substring(1) : target);
    if (from.isEmpty() || to.isEmpty()) {
      problems.add(
          statement.line(),
          statement.column(),
          "Expected a participant on both sides of the arrow.");
      return;
    }
    add(arrow, from, to, statement);
    if (sign == '+') {
      steps.add(new Activate(to));
    } else if (sign == '-') {
      steps.add(new Deactivate(from));
    }
  }

  private static String name(String written) {
    return written.strip().replaceFirst("^\\(\\)\\s*|\\s*\\(\\)$", "");
  }

  private void add(Arrow arrow, String from, String to, Statement statement) {
    if (messages == MOST_MESSAGES) {
      problems.add(statement.line(), 1, "Only the first " + MOST_MESSAGES + " messages are read.");
      return;
    }
    participants.mention(from, statement.line());
    participants.mention(to, statement.line());
    steps.add(
        new Message(
            "message#" + ++messages,
            from,
            to,
            text(statement.tail()),
            arrow.style(),
            arrow.start(),
            arrow.end(),
            statement.line()));
  }
}
