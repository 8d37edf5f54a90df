package app.guidebox.diagram.mermaid.sequence;

import app.guidebox.diagram.mermaid.text.Attributes;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.model.Sequence.Create;
import app.guidebox.diagram.model.Sequence.Destroy;
import app.guidebox.diagram.model.Sequence.ParticipantKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code participant}, {@code actor}, {@code create} and {@code destroy}. */
final class ParticipantStatements {
  private static final Pattern ALIAS = Pattern.compile("(?is)(.*?)(?:^|\\s+)as\\s+(.*)");
  private static final Pattern CREATED = Pattern.compile("(?i)(participant|actor)\\s+(.*)");

  private final Participants participants;
  private final Steps steps;
  private final Problems problems;

  ParticipantStatements(Participants participants, Steps steps, Problems problems) {
    this.participants = participants;
    this.steps = steps;
    this.problems = problems;
  }

  void read(String keyword, String rest, Statement statement) {
    switch (keyword) {
      case "create" -> create(rest, statement);
      case "destroy" -> destroy(rest, statement);
      default -> declare(keyword, rest, statement);
    }
  }

  private void create(String rest, Statement statement) {
    var created = CREATED.matcher(rest);
    String id =
        created.matches()
            ? declare(created.group(1).toLowerCase(Locale.ROOT), created.group(2), statement)
            : declare("participant", rest, statement);
    if (!id.isEmpty()) {
      steps.add(new Create(id));
    }
  }

  private void destroy(String id, Statement statement) {
    if (participants.contains(id)) {
      steps.add(new Destroy(id));
    } else {
      report(statement, "There is no participant \"" + Problems.shown(id) + "\" to destroy.");
    }
  }

  /** {@code id@{ "type": … } as label}; gives the id, or nothing where none was found. */
  private String declare(String keyword, String rest, Statement statement) {
    int at = rest.indexOf("@{");
    var scanner = new Scanner(rest);
    scanner.moveTo(at + 1);
    var attributes = at < 0 ? Optional.of(new Attributes(Map.of())) : Attributes.read(scanner);
    if (attributes.isEmpty()) {
      report(statement, "Expected { \"type\": … } with a closing } behind the @.");
      return "";
    }
    String plain = at < 0 ? rest : rest.substring(0, at) + rest.substring(scanner.position());
    var alias = ALIAS.matcher(plain);
    boolean aliased = alias.matches();
    String id = aliased ? alias.group(1).strip() : plain.strip();
    if (id.isEmpty()) {
      report(statement, "Expected the name of a participant.");
      return "";
    }
    var label = aliased ? Optional.of(alias.group(2).strip()) : attributes.get().get("alias");
    participants.declare(
        id, label.map(LabelText::message), kind(keyword, attributes.get()), statement.line());
    return id;
  }

  private static ParticipantKind kind(String keyword, Attributes attributes) {
    String name = attributes.get("type").orElse(keyword).toUpperCase(Locale.ROOT);
    return Arrays.stream(ParticipantKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElse(ParticipantKind.PARTICIPANT);
  }

  private void report(Statement statement, String message) {
    problems.add(statement.line(), statement.column(), message);
  }
}
