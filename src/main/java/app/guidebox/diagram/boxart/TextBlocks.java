package app.guidebox.diagram.boxart;

import app.guidebox.diagram.boxart.TextBlock.Fragment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of a sheet in blocks, and which block a cell belongs to. */
final class TextBlocks {
  private final Sheet sheet;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final Map<Integer, TextBlock> byCell = new HashMap<>();

  private TextBlocks(Sheet sheet) {
    this.sheet = sheet;
  }

  static TextBlocks of(Sheet sheet) {
    var found = new TextBlocks(sheet);
    found.collect();
    return found;
  }

  /** From top to bottom. */
  List<TextBlock> all() {
    return blocks;
  }

  /** The block that a cell's letter belongs to. */
  Optional<TextBlock> at(int row, int column) {
    return sheet.ink().inside(row, column)
        ? Optional.ofNullable(byCell.get(sheet.ink().index(row, column)))
        : Optional.empty();
  }

  private void collect() {
    var growing = new ArrayList<List<Fragment>>();
    List<Fragment> above = List.of();
    for (int row = 0; row < sheet.ink().rows(); row++) {
      List<Fragment> here = fragments(row);
      for (Fragment fragment : here) {
        extendOrBegin(growing, above, here, fragment);
      }
      above = here;
    }
    growing.forEach(fragments -> add(new TextBlock(fragments)));
    blocks.sort((a, b) -> a.top() != b.top() ? a.top() - b.top() : a.from() - b.from());
  }

  private void extendOrBegin(
      List<List<Fragment>> growing, List<Fragment> above, List<Fragment> here, Fragment fragment) {
    var partners = above.stream().filter(upper -> joins(upper, fragment)).toList();
    boolean single =
        partners.size() == 1
            && here.stream().filter(other -> joins(partners.getFirst(), other)).count() == 1;
    if (single) {
      for (var block : growing) {
        if (block.getLast().equals(partners.getFirst())) {
          block.add(fragment);
          return;
        }
      }
    }
    growing.add(new ArrayList<>(List.of(fragment)));
  }

  private boolean joins(Fragment upper, Fragment lower) {
    return upper.overlaps(lower)
        && region(upper) == region(lower)
        && !(ledTo(upper) && ledTo(lower))
        && !entry(lower);
  }

  /** Whether a twig of a fan leads to the text. */
  private boolean entry(Fragment fragment) {
    int column = fragment.from() - 1;
    while (sheet.is(fragment.row(), column, Role.BLANK) && column >= fragment.from() - 1) {
      column--;
    }
    while (sheet.is(fragment.row(), column, Role.STROKE)
        && sheet.ink().arms(fragment.row(), column) == Way.HORIZONTAL) {
      column--;
    }
    return sheet.is(fragment.row(), column, Role.STROKE)
        && sheet.ink().arm(fragment.row(), column, Way.UP)
        && sheet.ink().arm(fragment.row(), column, Way.RIGHT);
  }

  /** Whether a line leads to the text from the left or right: such texts stand for themselves. */
  private boolean ledTo(Fragment fragment) {
    for (int away = 1; away <= 2; away++) {
      if (drawn(fragment.row(), fragment.from() - away)
          || drawn(fragment.row(), fragment.to() - 1 + away)) {
        return true;
      }
    }
    return false;
  }

  private boolean drawn(int row, int column) {
    return sheet.is(row, column, Role.HEAD)
        || (sheet.is(row, column, Role.STROKE) && sheet.ink().level(row, column));
  }

  private int region(Fragment fragment) {
    return sheet.regionNumber(fragment.row(), fragment.from());
  }

  private void add(TextBlock block) {
    blocks.add(block);
    for (Fragment fragment : block.fragments()) {
      for (int column = fragment.from(); column < fragment.to(); column++) {
        byCell.put(sheet.ink().index(fragment.row(), column), block);
      }
    }
  }

  /** The stretches of text of a row; two blanks part them, but not a listing's guide lines. */
  private List<Fragment> fragments(int row) {
    var found = new ArrayList<Fragment>();
    int from = -1;
    int last = -1;
    boolean twigs = false;
    for (int column = 0; column <= sheet.ink().columns(); column++) {
      Role role = sheet.role(row, column);
      boolean text = role == Role.TEXT || role == Role.TREE;
      boolean far = from >= 0 && column - last > 2 && !twigs;
      boolean broken = (role != Role.BLANK && !text) || column == sheet.ink().columns();
      if (from >= 0 && (broken || (text && far))) {
        found.add(fragment(row, from, last + 1));
        from = -1;
        twigs = false;
      }
      if (text) {
        from = from < 0 ? column : from;
        last = column;
        twigs = role == Role.TREE;
      }
    }
    return found;
  }

  private Fragment fragment(int row, int from, int to) {
    return new Fragment(row, from, to, sheet.cells().text(row, from, to));
  }
}
