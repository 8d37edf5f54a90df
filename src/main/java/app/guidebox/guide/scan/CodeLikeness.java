package app.guidebox.guide.scan;

import java.util.List;
import java.util.regex.Pattern;

/** Tells program text from prose by the share of lines that only a program has. */
public final class CodeLikeness {
  /** Three lines in ten: comments, blank statements and headings above the code are the rest. */
  private static final double SHARE = 0.3;

  private static final Pattern STATEMENT =
      Pattern.compile(
          "\\s*(?:.*[;{]|[}\\])]+[;,)]*|\\}.*|#!.*|//.*|/\\*.*|\\*/|<!?/?\\w[^>]*>.*"
              + "|(?:import|from|package|using|#include|require|export|return|throw)\\b.*"
              + "|(?:def|class|function|func|fn|public|private|protected|static|const|let|var|val"
              + "|int|void|for|while|if|elif|else|try|except|catch|switch|case)\\b.*[({:=].*|(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|FROM|WHERE|JOIN|GROUP"
              + " BY)\\b.*|(?:\\$|>>>?|PS>|C:\\\\>) \\S.*"
              + "|(?:sudo|git|docker|kubectl|npm|npx|yarn|pip3?|python3?|java|javac|mvn|aws|az|gcloud"
              + "|curl|wget|cd|ls|mkdir|chmod|echo|cat|grep|apt|apt-get|brew|go|cargo|make|helm|terraform|ssh|scp|systemctl|export|ansible|ansible-playbook)"
              + " [\\w./$\"'-].*|[\\w.$\\[\\]*&]+\\s*(?:[-+*/:]?=|<-|=>)\\s*\\S.*"
              + "|[\\w.$]+\\(.*\\)[;:]?|\"[^\"]+\"\\s*:\\s.*)\\s*");
  private static final Pattern YAML =
      Pattern.compile("(\\s*)(?:- )?[\\w.\"'/-]+:(?:\\s.*)?|\\s+- \\S.*|---|#.*");

  private CodeLikeness() {}

  /** Whether enough of the lines are a program's. */
  public static boolean isCode(List<String> lines) {
    long statements = lines.stream().filter(CodeLikeness::isStatement).count();
    return (!lines.isEmpty() && statements >= SHARE * lines.size()) || isYaml(lines);
  }

  /** Whether the line is one that only a program has. */
  public static boolean isStatement(String line) {
    return STATEMENT.matcher(line).matches();
  }

  // A record of "Name: value" lines is prose; YAML has levels.
  private static boolean isYaml(List<String> lines) {
    boolean all = lines.stream().allMatch(line -> YAML.matcher(line).matches());
    boolean opens = lines.stream().anyMatch(line -> line.stripTrailing().endsWith(":"));
    boolean nested = lines.stream().anyMatch(line -> line.startsWith("  "));
    return all && opens && nested && lines.size() > 2;
  }
}
