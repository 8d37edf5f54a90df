package app.guidebox.study;

import app.guidebox.store.CardQuery;
import app.guidebox.store.CardState;
import app.guidebox.store.StoredDeck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a learner types to find cards: words, {@code tag:exam}, {@code is:due}, {@code
 * deck:aws}, {@code deck:"two words"}. A state that there is none of is taken for a word.
 */
final class SearchLine {
  private static final Pattern PART =
      Pattern.compile("(?:(tag|is|deck):)?(?:\"([^\"]*)\"|(\\S+))", Pattern.CASE_INSENSITIVE);

  private SearchLine() {}

  static CardQuery parse(String line, List<StoredDeck> decks) {
    var words = new ArrayList<String>();
    var tags = new ArrayList<String>();
    var states = EnumSet.noneOf(CardState.class);
    var in = new ArrayList<Long>();
    var parts = PART.matcher(line);
    while (parts.find()) {
      var value = Optional.ofNullable(parts.group(2)).orElseGet(() -> group(parts, 3));
      switch (group(parts, 1).toLowerCase(Locale.ROOT)) {
        case "tag" -> tags.add(value);
        case "deck" -> in.addAll(named(value, decks));
        case "is" ->
            state(value).ifPresentOrElse(states::add, () -> addWords(words, parts.group()));
        default -> addWords(words, value);
      }
    }
    return new CardQuery(words, tags, states, in);
  }

  private static String group(Matcher matcher, int group) {
    return Optional.ofNullable(matcher.group(group)).orElse("");
  }

  // Punctuation is not in the index, so a part of nothing else would find nothing.
  private static void addWords(List<String> words, String text) {
    Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .forEach(words::add);
  }

  private static Optional<CardState> state(String word) {
    return Arrays.stream(CardState.values())
        .filter(state -> state.name().equalsIgnoreCase(word))
        .findFirst();
  }

  // A deck that there is none of must find nothing: row 0 is never used.
  private static List<Long> named(String name, List<StoredDeck> decks) {
    var found =
        decks.stream()
            .filter(
                deck ->
                    deck.deck()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .contains(name.toLowerCase(Locale.ROOT)))
            .map(StoredDeck::num)
            .toList();
    return found.isEmpty() ? List.of(0L) : found;
  }
}
