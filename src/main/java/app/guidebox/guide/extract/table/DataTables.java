package app.guidebox.guide.extract.table;

import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Set;

/**
 * Tells by their headers tables whose rows tell nothing of a thing: the columns of a database with
 * their types, and two lists that only stand side by side.
 */
final class DataTables {
  private static final WordList COLUMNS = Words.load("column-headers");
  private static final WordList TYPES = Words.load("type-headers");

  /** What columns of a database have beside a type. */
  private static final WordList FACTS = TYPES.with(Words.load("constraint-headers"));

  /** What is to be learned first, as a guide plans it. */
  private static final WordList PRIORITIES =
      Words.load("priority-headers").with(Words.load("study-time-headers"));

  private static final WordList TOPICS = Words.load("exam-parts");

  /** Requests to a server and where they go. */
  private static final Set<String> REQUESTS =
      Set.of(
          "method",
          "verb",
          "http method",
          "methode",
          "método",
          "méthode",
          "метод",
          "方法",
          "メソッド",
          "메서드");

  private static final Set<String> PLACES =
      Set.of(
          "endpoint",
          "endpoints",
          "route",
          "url",
          "uri",
          "path",
          "ruta",
          "rota",
          "маршрут",
          "эндпоинт",
          "路径",
          "エンドポイント",
          "엔드포인트");

  private static final Set<String> WHEN =
      Set.of(
          "when", "cuando", "cuándo", "quando", "quand", "lorsque", "wenn", "wann", "wanneer",
          "когда", "коли", "kiedy", "gdy", "khi", "when…");

  private static final Set<String> DENIALS =
      Set.of(
          "not", "non", "non-", "un", "in", "no", "nicht", "nicht-", "un-", "pas", "não", "не",
          "nie", "niet", "inte", "ikke", "değil", "không", "不", "非");

  private static final WordList OPPOSITES = Words.load("opposites");

  private DataTables() {}

  /** Whether a table with these headers, in plain text and lower case, is such. */
  static boolean areHeaders(List<String> headers) {
    return areTwoLists(headers)
        || areBegun(headers)
        || areConditions(headers)
        || describeColumns(headers)
        || arePlanned(headers)
        || areRequests(headers);
  }

  // "Priority", "Topic" and what to look at.
  private static boolean arePlanned(List<String> headers) {
    return headers.stream().anyMatch(PRIORITIES::contains)
        && headers.stream().anyMatch(TOPICS::contains);
  }

  // "Method" and "Endpoint"
  private static boolean areRequests(List<String> headers) {
    return headers.stream().anyMatch(REQUESTS::contains)
        && headers.stream().anyMatch(PLACES::contains);
  }

  // "Reef when…" and "Shake out when…" begin one list each.
  private static boolean areBegun(List<String> headers) {
    String end = begun(headers.getFirst());
    return headers.size() == 2 && !end.isEmpty() && end.equals(begun(headers.getLast()));
  }

  // "Use a sloop when" and "Use a ketch when" do as well.
  private static boolean areConditions(List<String> headers) {
    if (headers.size() != 2) {
      return false;
    }
    var one = List.of(headers.getFirst().split(" "));
    var other = List.of(headers.getLast().split(" "));
    return one.getFirst().equals(other.getFirst())
        && WHEN.stream().anyMatch(word -> one.contains(word) && other.contains(word));
  }

  // The last word before the dots; empty without any.
  private static String begun(String header) {
    boolean dots = header.endsWith("…") || header.endsWith("...");
    String words = dots ? TermWords.withoutEnd(header, "…. ") : "";
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  // "Pros" and "Cons" in no order, or "Allowed" and "Not allowed".
  private static boolean areTwoLists(List<String> headers) {
    return headers.size() == 2
        && (OPPOSITES.contains(String.join(" / ", headers))
            || isDenied(headers.getFirst(), headers.getLast()));
  }

  private static boolean isDenied(String header, String other) {
    return !header.isEmpty()
        && other.endsWith(header)
        && DENIALS.contains(other.substring(0, other.length() - header.length()).strip());
  }

  // "Column", "Type" and perhaps "Nullable", with nothing that tells what the column means.
  private static boolean describeColumns(List<String> headers) {
    var others = headers.subList(1, headers.size());
    return COLUMNS.contains(headers.getFirst())
        && others.stream().allMatch(FACTS::contains)
        && others.stream().anyMatch(TYPES::contains);
  }
}
