package app.guidebox.guide.extract;

import app.guidebox.guide.Lines;
import app.guidebox.guide.Skipped;
import java.util.regex.Pattern;

/** Tells answers that are yet to be written. */
final class Placeholders {
  private static final int MAX_FORM = 500;

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)[\\s*_\\[(<-]*(?:to be (?:completed|added|done|written|answered|filled(?:"
              + " in)?|updated)|tbd|tba|tbc|to ?do|wip|work in progress|coming soon|answer (?:goes"
              + " )?here|your answer(?: here)?|write (?:your )?answer here|add (?:an? )?answer(?:"
              + " here)?|pending|n/?a|xxx+|lorem ipsum.*|no answer(?: yet)?|not answered(?:"
              + " yet)?|fill (?:me )?in|placeholder|por completar|pendiente|a"
              + " completar|próximamente|em breve|à compléter|à venir|da completare|folgt|noch"
              + " offen|wird ergänzt|в"
              + " процессе|скоро|待补充|待完善|待更新|待续|未完|[（(]?(?:请)?(?:根据|结合)(?:个人|自己|自身|你|实际).*|略|自由发挥|开放题|暂无|暂无答案|未記入|작성"
              + " 예정)(?:\\s\\([^()]{0,60}\\))?[\\s*_\\])>.!…-]*|[\\s.…_?*-]*");

  private static final Pattern EMBEDDED =
      Pattern.compile("!\\[\\[[^\\[\\]\n]{1,200}(?<!\\.(?:png|jpg|jpeg|gif|svg|webp))\\]\\]");

  private Placeholders() {}

  /** A term of which nothing is said. */
  static Candidate undefined(String name, Lines lines) {
    var skipped = new Skipped(lines.first(), "This term has no definition.", Plain.of(name));
    return new Candidate.Rejected(Convention.DEFINITION, skipped, lines);
  }

  /** Whether the text does no more than show parts of other notes. */
  static boolean isElsewhere(String markdown) {
    return markdown.startsWith("![[")
        && EMBEDDED
            .matcher(markdown)
            .replaceAll("")
            .codePoints()
            .noneMatch(Character::isLetterOrDigit);
  }

  static boolean isPlaceholder(String markdown) {
    return isBlankForm(markdown)
        || (markdown.length() < 80 && PLACEHOLDER.matcher(Plain.of(markdown)).matches());
  }

  // "**Cause 1:** ______________": a line to be filled in by hand.
  private static boolean isBlankForm(String markdown) {
    return markdown.length() < MAX_FORM
        && markdown.chars().filter(c -> c == '_').count() * 2 > markdown.length();
  }
}
