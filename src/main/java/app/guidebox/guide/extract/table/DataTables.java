package app.guidebox.guide.extract.table;

import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.wording.WordList;
import app.guidebox.guide.extract.wording.Words;
import java.util.List;
import java.util.Map;

/**
 * Tells by their headers tables whose rows tell nothing of a thing: the columns of a database with
 * their types, and two lists that only stand side by side.
 */
final class DataTables {
  private static final WordList COLUMNS = Words.load("column-headers");
  private static final WordList TYPES = Words.load("type-headers");

  /** What columns of a database have beside a type. */
  private static final WordList FACTS = TYPES.with(Words.load("constraint-headers"));

  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("advantages", "disadvantages"),
          Map.entry("benefits", "drawbacks"),
          Map.entry("pros", "cons"),
          Map.entry("strengths", "weaknesses"),
          Map.entry("do", "don't"),
          Map.entry("dos", "don'ts"),
          Map.entry("ventajas", "desventajas"),
          Map.entry("vantagens", "desvantagens"),
          Map.entry("prós", "contras"),
          Map.entry("avantages", "inconvénients"),
          Map.entry("vorteile", "nachteile"),
          Map.entry("vantaggi", "svantaggi"),
          Map.entry("преимущества", "недостатки"),
          Map.entry("плюсы", "минусы"),
          Map.entry("переваги", "недоліки"),
          Map.entry("zalety", "wady"),
          Map.entry("avantajlar", "dezavantajlar"),
          Map.entry("avantajları", "dezavantajları"),
          Map.entry("ưu điểm", "nhược điểm"),
          Map.entry("kelebihan", "kekurangan"),
          Map.entry("优点", "缺点"),
          Map.entry("優點", "缺點"),
          Map.entry("장점", "단점"),
          Map.entry("メリット", "デメリット"),
          Map.entry("長所", "短所"));

  private DataTables() {}

  /** Whether a table with these headers, in plain text and lower case, is such. */
  static boolean areHeaders(List<String> headers) {
    return areTwoLists(headers) || areBegun(headers) || describeColumns(headers);
  }

  // "Reef when…" and "Shake out when…" begin one list each.
  private static boolean areBegun(List<String> headers) {
    String end = begun(headers.getFirst());
    return headers.size() == 2 && !end.isEmpty() && end.equals(begun(headers.getLast()));
  }

  // The last word before the dots; empty without any.
  private static String begun(String header) {
    boolean dots = header.endsWith("…") || header.endsWith("...");
    String words = dots ? TermWords.withoutEnd(header, "…. ") : "";
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  // "Pros" and "Cons" in no order.
  private static boolean areTwoLists(List<String> headers) {
    return headers.size() == 2 && headers.getLast().equals(OPPOSITES.get(headers.getFirst()));
  }

  // "Column", "Type" and perhaps "Nullable", with nothing that tells what the column means.
  private static boolean describeColumns(List<String> headers) {
    var others = headers.subList(1, headers.size());
    return COLUMNS.contains(headers.getFirst())
        && others.stream().allMatch(FACTS::contains)
        && others.stream().anyMatch(TYPES::contains);
  }
}
