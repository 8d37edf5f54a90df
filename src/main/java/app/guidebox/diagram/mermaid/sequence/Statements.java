package app.guidebox.diagram.mermaid.sequence;

import app.guidebox.diagram.mermaid.text.Scanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a diagram into statements, which end with the line or with a semicolon.
 *
 * <p>Within a text a semicolon ends the statement only where another statement follows it; Mermaid
 * would stop there with an error.
 */
final class Statements {
  private static final Pattern NEXT =
      Pattern.compile(
          "\\s*(?:$|(?i:end|activate|deactivate|participant|actor|loop|alt|else|opt|par|and|critical"
              + "|option|break|rect|note|autonumber|create|destroy|box)\\b"
              + "|[^\\s;:<>]+\\s*(?:<<)?(?:--?>>?|--?[)x])\\s*[+-]?[^\\s:;]+\\s*:)");
  private static final Pattern REFERENCE_BEFORE = Pattern.compile(".*[#&]\\w{1,10}$");

  private Statements() {}

  static List<Statement> of(Scanner scanner) {
    var statements = new ArrayList<Statement>();
    while (!scanner.atEnd()) {
      scanner.skipBlank();
      int start = scanner.position();
      String line = scanner.takeLine();
      split(line, scanner.lineAt(start), scanner.columnAt(start), statements);
    }
    return statements;
  }

  private static void split(String line, int number, int column, List<Statement> statements) {
    int start = 0;
    for (int semicolon = line.indexOf(';'); semicolon >= 0; ) {
      if (ends(line, semicolon)) {
        add(line.substring(start, semicolon), number, column + start, statements);
        start = semicolon + 1;
      }
      semicolon = line.indexOf(';', semicolon + 1);
    }
    add(line.substring(start), number, column + start, statements);
  }

  private static boolean ends(String line, int semicolon) {
    String before = line.substring(Math.max(0, semicolon - 12), semicolon);
    return !REFERENCE_BEFORE.matcher(before).matches()
        && NEXT.matcher(line).region(semicolon + 1, line.length()).lookingAt();
  }

  private static void add(String text, int line, int column, List<Statement> statements) {
    int indent = text.length() - text.stripLeading().length();
    // Mermaid takes a line that begins with # for a comment.
    if (!text.isBlank() && text.charAt(indent) != '#') {
      statements.add(new Statement(text.strip(), line, column + indent));
    }
  }
}
