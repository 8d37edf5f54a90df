package app.guidebox.ui.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A family of languages whose comments, texts and keywords look alike.
 *
 * @param names what fences call its languages
 * @param lineComment what begins a comment that ends with its line
 * @param blockComments whether it has comments between slashes with asterisks
 * @param quotes the characters around a text
 * @param anyCase whether keywords may be written in capitals
 */
record CodeLanguage(
    Set<String> names,
    String lineComment,
    boolean blockComments,
    String quotes,
    boolean anyCase,
    Set<String> keywords) {
  static final CodeLanguage BRACES =
      of(
          "java kotlin kt c h cpp c++ cc cs csharp js javascript jsx ts typescript tsx go rust rs"
              + " swift scala php dart groovy gradle proto protobuf",
          "//",
          true,
          "\"'`",
          false,
          """
          abstract as async await bool boolean break byte case catch char class const constructor continue
          def default defer delete do double else enum export extends extern false final finally float fn
          for foreach from fun func function get goto if impl implements import in instanceof int
          interface internal is let long match mod module mut namespace new nil null object of open
          operator out override package permits private protected pub public readonly record return
          sealed select self short signed sizeof static string struct super switch synchronized template
          this throw throws trait true try type typedef typeof union unsigned use using val var virtual
          void volatile when where while with yield
          """);

  static final CodeLanguage HASHES =
      of(
          "python py ruby rb bash sh shell zsh console yaml yml toml dockerfile docker makefile"
              + " make r perl pl terraform tf hcl powershell ps1 elixir nginx ini conf properties",
          "#",
          false,
          "\"'",
          false,
          """
          and as assert async await begin break case class continue def del do done elif else elsif end
          esac except exit export False false fi finally for from function global if import in is lambda
          local module next nil None nonlocal not null or pass raise require rescue return self set then
          True true try unless until while with yield
          FROM RUN COPY ADD CMD ENTRYPOINT ENV ARG WORKDIR EXPOSE VOLUME USER
          """);

  static final CodeLanguage QUERIES =
      of(
          "sql mysql postgres postgresql plsql sqlite tsql cql",
          "--",
          true,
          "'\"",
          true,
          """
          add all alter and as asc begin between by case check column commit constraint create cross
          database default delete desc distinct drop else end exists foreign from full group having if in
          index inner insert into is join key left like limit not null offset on or order outer over
          partition primary references replace returning right rollback select set table then transaction
          union unique update using values view when where with
          """);

  static final CodeLanguage DATA =
      of("json json5 jsonc", "//", true, "\"", false, "true false null");

  static final List<CodeLanguage> ALL = List.of(BRACES, HASHES, QUERIES, DATA);

  CodeLanguage {
    names = Set.copyOf(names);
    keywords = Set.copyOf(keywords);
  }

  private static CodeLanguage of(
      String names,
      String lineComment,
      boolean blockComments,
      String quotes,
      boolean anyCase,
      String keywords) {
    return new CodeLanguage(
        words(names), lineComment, blockComments, quotes, anyCase, words(keywords));
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+", -1));
  }

  /** The family of a language as fences name it; empty if it is none of these. */
  static Optional<CodeLanguage> of(String name) {
    var wanted = name.toLowerCase(Locale.ROOT);
    return ALL.stream().filter(language -> language.names.contains(wanted)).findFirst();
  }

  boolean beginsLineComment(String text, int at) {
    // A hash within a word is a part of it.
    boolean apart =
        !lineComment.equals("#") || at == 0 || Character.isWhitespace(text.charAt(at - 1));
    return apart && text.startsWith(lineComment, at);
  }

  boolean beginsBlockComment(String text, int at) {
    return blockComments && text.startsWith("/*", at);
  }

  boolean isQuote(char letter) {
    return quotes.indexOf(letter) >= 0;
  }

  boolean isKeyword(String word) {
    return keywords.contains(anyCase ? word.toLowerCase(Locale.ROOT) : word);
  }
}
