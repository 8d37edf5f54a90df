package app.guidebox.study;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A card's text, to be compared with that of other cards. Used by one thread. */
final class ComparedText {
  private final CardContent content;
  private final Words words;
  private @Nullable Likeness front;
  private @Nullable Likeness back;

  /** What a card says, white space aside. */
  record Words(String front, String answer) {
    static Words of(CardContent content) {
      return new Words(squeezed(content.front()), squeezed(ComparedText.answer(content)));
    }
  }

  /** What a card says, and under which headings. */
  record PlacedWords(List<String> path, Words words) {}

  /** What a card asks, white space aside. */
  record Question(CardKind kind, String front) {}

  ComparedText(CardContent content) {
    this.content = content;
    this.words = Words.of(content);
  }

  /** Whether two cards say the same, white space aside. */
  static boolean isSame(CardContent one, CardContent other) {
    return Words.of(one).equals(Words.of(other));
  }

  /** Whether two cards give the same answer, white space aside. */
  static boolean isSameAnswer(CardContent one, CardContent other) {
    return squeezed(answer(one)).equals(squeezed(answer(other)));
  }

  CardContent content() {
    return content;
  }

  Words words() {
    return words;
  }

  PlacedWords placedWords() {
    return new PlacedWords(content.source().headingPath(), words);
  }

  Question question() {
    return new Question(content.kind(), words.front());
  }

  Likeness front() {
    if (front == null) {
      front = new Likeness(content.front());
    }
    return front;
  }

  Likeness back() {
    if (back == null) {
      back = new Likeness(answer(content));
    }
    return back;
  }

  private static String answer(CardContent content) {
    if (content.options().isEmpty()) {
      return content.back();
    }
    var text = new StringBuilder(content.back());
    content
        .options()
        .forEach(option -> text.append(option.correct() ? "\n+" : "\n-").append(option.text()));
    return text.toString();
  }

  private static String squeezed(String text) {
    var squeezed = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        gap = true;
      } else {
        if (gap && !squeezed.isEmpty()) {
          squeezed.append(' ');
        }
        squeezed.append(c);
        gap = false;
      }
    }
    return squeezed.toString();
  }
}
