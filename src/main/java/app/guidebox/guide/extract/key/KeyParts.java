package app.guidebox.guide.extract.key;

import app.guidebox.guide.extract.key.KeySheet.Asked;
import app.guidebox.guide.extract.key.KeySheet.Entry;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A key in parts, each for the questions of a section whose numbers begin anew: by the titles of
 * the sections, or one after the other where there are as many parts as sections.
 */
final class KeyParts {
  /** A title is shorter. */
  private static final int MAX_TITLE = 60;

  /** Of a part's answers so many percent must have their question. */
  private static final int ASKED_PERCENT = 80;

  /** "Section 2: Birds (10 points)" is the part "Birds". */
  private static final Pattern AROUND =
      Pattern.compile("^#+\\s+|^.{1,20}(?::\\s|\\s[-–—]\\s)(?=\\S)|\\s*\\([^()]*\\)$|:$");

  private final Map<Integer, String> answers = new HashMap<>();

  /** The answers of a key to these questions. */
  KeyParts(List<Entry> entries, List<Asked> questions) {
    byTitle(entries, questions);
    if (answers.isEmpty()) {
      oneAfterTheOther(entries, questions);
    }
  }

  /** The answer to the question at that place; nothing if the parts do not tell. */
  Optional<String> answer(int index) {
    return Optional.ofNullable(answers.get(index));
  }

  /** Whether the line of a key may be the title of a part of it. */
  static boolean isTitle(String line) {
    String text = line.strip();
    return text.length() > 2
        && text.length() <= MAX_TITLE
        && (text.charAt(0) == '#'
            || ("*_".indexOf(text.charAt(0)) >= 0 && Emphasis.isWhollyBold(text)));
  }

  /** What is left of a title, to be compared with others. */
  static String title(String line) {
    String plain = Plain.of(Emphasis.unwrapped(line.strip())).strip();
    String bare = plain;
    var around = AROUND.matcher(plain);
    while (around.find()) {
      bare = around.replaceFirst("");
      around.reset(bare);
    }
    return Words.lower(bare.strip());
  }

  private void byTitle(List<Entry> entries, List<Asked> questions) {
    var told = new HashMap<Asked, String>();
    var again = new HashSet<Asked>();
    for (Entry entry : entries) {
      var place = new Asked(entry.number(), entry.part());
      if (!entry.part().isEmpty() && told.put(place, entry.text()) != null) {
        again.add(place);
      }
    }
    var places = questions.stream().map(KeyParts::place).toList();
    Set<Asked> seen = new HashSet<>();
    places.stream().filter(place -> !seen.add(place)).forEach(again::add);
    for (int i = 0; i < places.size(); i++) {
      Asked place = places.get(i);
      if (told.containsKey(place) && !again.contains(place)) {
        answers.put(i, told.get(place));
      }
    }
  }

  private static Asked place(Asked question) {
    return new Asked(question.number(), title(question.section()));
  }

  private void oneAfterTheOther(List<Entry> entries, List<Asked> questions) {
    var keys = runs(entries.stream().map(Entry::number).toList());
    var asked = runs(questions.stream().map(Asked::number).toList());
    if (keys.size() < 2 || keys.size() != asked.size()) {
      return;
    }
    for (int i = 0; i < keys.size(); i++) {
      var numbers = entries.subList(keys.get(i).from(), keys.get(i).to());
      var found = new HashMap<Integer, String>();
      numbers.forEach(entry -> found.put(entry.number(), entry.text()));
      Run run = asked.get(i);
      boolean all =
          questions.subList(run.from(), run.to()).stream()
              .allMatch(question -> found.containsKey(question.number()));
      if (!all || (run.to() - run.from()) * 100 < found.size() * ASKED_PERCENT) {
        answers.clear();
        return;
      }
      for (int question = run.from(); question < run.to(); question++) {
        answers.put(question, found.get(questions.get(question).number()));
      }
    }
  }

  /** Places at which the numbers rise. */
  private record Run(int from, int to) {}

  private static List<Run> runs(List<Integer> numbers) {
    var runs = new ArrayList<Run>();
    int from = 0;
    for (int i = 1; i <= numbers.size(); i++) {
      if (i == numbers.size() || numbers.get(i) <= numbers.get(i - 1)) {
        runs.add(new Run(from, i));
        from = i;
      }
    }
    return runs;
  }
}
