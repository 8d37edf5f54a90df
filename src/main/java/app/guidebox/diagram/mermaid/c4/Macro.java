package app.guidebox.diagram.mermaid.c4;

import app.guidebox.diagram.mermaid.text.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A statement such as {@code Person(a, "Ann", $tags="x")}; a brace may follow it.
 *
 * @param arguments in their places
 * @param named arguments with a name
 */
record Macro(String name, List<String> arguments, Map<String, String> named) {
  private static final Pattern CALL = Pattern.compile("([A-Za-z]\\w*)\\s*\\((.*)\\)\\s*\\{?\\s*;?");
  private static final Pattern ARGUMENT =
      Pattern.compile("\\s*+(?:\\$(\\w+)\\s*=\\s*)?(?:\"([^\"]*+)\"|([^,]*+))\\s*+(?:,|$)");

  static Optional<Macro> read(TextLine line) {
    var call = CALL.matcher(line.text());
    if (!call.matches()) {
      return Optional.empty();
    }
    var arguments = new ArrayList<String>();
    var named = new HashMap<String, String>();
    var argument = ARGUMENT.matcher(call.group(2));
    int end = 0;
    while (end < call.group(2).length() && argument.find(end) && argument.start() == end) {
      String value = argument.group(2) == null ? argument.group(3).strip() : argument.group(2);
      if (argument.group(1) == null) {
        arguments.add(value);
      } else {
        named.put(argument.group(1), value);
      }
      end = argument.end();
    }
    return Optional.of(new Macro(call.group(1), arguments, named));
  }

  /** The argument in that place, counted from 0, or of that name; empty if there is none. */
  String argument(int place, String name) {
    return named.getOrDefault(name, place < arguments.size() ? arguments.get(place) : "");
  }
}
