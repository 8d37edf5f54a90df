package app.guidebox.ui.reader;

import app.guidebox.ui.markdown.SearchableTexts;
import app.guidebox.ui.markdown.SearchableTexts.SearchableText;
import app.guidebox.ui.markdown.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Finds words in a guide, whatever their case. */
final class GuideSearch {
  /** More matches than anyone steps through; the count then says so. */
  static final int MOST_MATCHES = 5_000;

  private final List<Entry> entries = new ArrayList<>();

  private record Entry(int piece, SearchableText text, String folded) {}

  /**
   * A place where the words were found.
   *
   * @param piece the piece of the page, counted from 0
   */
  record Match(int piece, SearchableText text, TextRange range) {}

  GuideSearch(List<PagePiece> pieces) {
    for (int piece = 0; piece < pieces.size(); piece++) {
      for (var text : SearchableTexts.of(pieces.get(piece).block())) {
        entries.add(new Entry(piece, text, withoutCase(text.text())));
      }
    }
  }

  /** Where the words stand, from top to bottom; nothing for blank words. */
  List<Match> find(String words) {
    var matches = new ArrayList<Match>();
    var wanted = withoutCase(words);
    if (wanted.isBlank()) {
      return matches;
    }
    for (var entry : entries) {
      int at = entry.folded().indexOf(wanted);
      while (at >= 0 && matches.size() < MOST_MATCHES) {
        var range = new TextRange(at, at + wanted.length());
        matches.add(new Match(entry.piece(), entry.text(), range));
        at = entry.folded().indexOf(wanted, at + wanted.length());
      }
    }
    return matches;
  }

  // Letter by letter, because String.toLowerCase may change the length and so move the matches.
  private static String withoutCase(String text) {
    var folded = new char[text.length()];
    for (int index = 0; index < folded.length; index++) {
      char letter = text.charAt(index);
      folded[index] = letter == '\n' || letter == '\u00A0' ? ' ' : Character.toLowerCase(letter);
    }
    return new String(folded);
  }
}
