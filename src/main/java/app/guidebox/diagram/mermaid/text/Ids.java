package app.guidebox.diagram.mermaid.text;

import java.util.HashMap;
import java.util.Map;

/** Gives every element an id of its own, which is its name wherever that is free. */
public final class Ids {
  private final Map<String, Integer> uses = new HashMap<>();

  /** The id that was wished for, or one like it if it is taken or empty. */
  public String unused(String wished) {
    String wanted = wished.isEmpty() ? "unnamed" : wished;
    int use = uses.merge(wanted, 1, Integer::sum);
    String id = use == 1 ? wanted : wanted + "#" + use;
    return use == 1 || uses.putIfAbsent(id, 1) == null ? id : unused(wanted);
  }
}
