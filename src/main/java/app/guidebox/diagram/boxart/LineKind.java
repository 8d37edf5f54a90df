package app.guidebox.diagram.boxart;

import java.util.List;
import java.util.regex.Pattern;

/** Tells what a single line looks like, apart from drawings. */
final class LineKind {
  private static final Pattern RULE = Pattern.compile("\\s*([─━═—=~_-])\\1{2,}\\s*");
  private static final Pattern BULLET =
      Pattern.compile("\\s*([•◦▪‣✓✔✗✘□☐☑*+-]|\\d{1,3}[.)]|\\[[ xX]])\\s+\\S.*");
  private static final Pattern TWIG =
      Pattern.compile("[\\s│┃║|]*(?:[├└╰┗┣╚╠][─━═]{0,4}|[|`+\\\\]-{1,4})\\s?[^\\s─━═┐┬┴┼┤-].*");
  private static final Pattern TRUNK = Pattern.compile("\\s*+[│┃║|][\\s│┃║|]*+");
  private static final Pattern CODE_LINE =
      Pattern.compile(
          ".*[{};]\\s*|\\s*[}\\])]+[,;]?\\s*|.*\\\\|\\s*(#|//|/\\*|--\\s).*"
              + "|\\s*[\\w.$\\[\\]\"'-]+\\s*(=|:=|\\+=)\\s*\\S.*|\\s*\"[^\"]*\"\\s*:.*"
              + "|\\s*-?\\s*[\\w./-]+:(\\s+\\S.*)?|\\s*(\\$|>>>)\\s.*"
              + "|\\s*(case|def|fn|fun|func|function|let|const|var|val|return|import|from|class|type"
              + "|public|private|static|if|else|for|while|match|when|lambda|select|insert|create"
              + "|update|delete|alter|with|aws|kubectl|docker|terraform|git|npm|curl|echo|export)\\b"
              + ".*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SURE_CODE =
      Pattern.compile(
          ".*[{};]\\s*|\\s*[}\\])]+[,;]?\\s*|.*\\\\|\\s*\"[^\"]*\"\\s*:.*"
              + "|\\s*[\\w.$-]+\\s*=\\s*\\S.*|\\s*(//|#!|/\\*).*|.*\\w\\(.*\\)\\s*[:{;]?\\s*(->|=>).*");

  private LineKind() {}

  /** A line of dashes and nothing else. */
  static boolean rule(String line) {
    return RULE.matcher(line).matches();
  }

  static boolean bullet(String line) {
    return BULLET.matcher(line).matches();
  }

  /** An entry of a listing with guide lines. */
  static boolean twig(String line) {
    return TWIG.matcher(line).matches();
  }

  /** Guide lines of a listing and nothing else. */
  static boolean trunk(String line) {
    return TRUNK.matcher(line).matches();
  }

  /** Whether lines that stand together are source code rather than sentences. */
  static boolean code(List<String> lines) {
    long all = lines.stream().filter(line -> !line.isBlank()).count();
    long code = lines.stream().filter(line -> CODE_LINE.matcher(line).matches()).count();
    long sure = lines.stream().filter(line -> SURE_CODE.matcher(line).matches()).count();
    return (sure > 0 && code * 2 > all)
        || (sure * 3 >= all && sure > 0)
        || (code * 5 >= all * 4 && all > 2);
  }
}
