package app.guidebox.diagram.mermaid.classes;

import app.guidebox.diagram.mermaid.text.Scanner;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A class as it is named in a statement.
 *
 * @param id the name without its type parameters
 * @param generic the type parameters, between angle brackets; empty if there are none
 */
record ClassName(String id, String generic) {
  private static final Pattern NAME =
      Pattern.compile("`([^`\\n]+)`|((?:[\\p{L}\\p{N}_]|-(?![-.>])|\\.(?![.\\s-]))++)");
  private static final Pattern GENERIC = Pattern.compile("~[^\\n{}:\\[\"<>|*-]*~");

  /** Reads the name that comes next, if one does. */
  static Optional<ClassName> read(Scanner scanner) {
    return scanner
        .accept(NAME)
        .map(
            name -> {
              String id = name.group(1) == null ? name.group(2) : name.group(1);
              String generic =
                  scanner.accept(GENERIC).map(found -> Generics.shown(found.group())).orElse("");
              return new ClassName(id, generic);
            });
  }

  /** The name as it is shown. */
  String shown() {
    return id + generic;
  }
}
