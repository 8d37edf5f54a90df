package app.guidebox.guide;

import java.util.List;
import java.util.Optional;

/** A piece of a guide that stands by itself, with the source lines it covers. */
public sealed interface Block {
  /** The lines it covers, closing marks included. */
  Lines lines();

  /** A heading of level 1 to 6. */
  record Heading(int level, Prose text, Lines lines) implements Block {}

  /** Running text. */
  record Paragraph(Prose text, Lines lines) implements Block {}

  /**
   * A bulleted or numbered list.
   *
   * @param start the first number of a numbered list
   */
  record ListBlock(boolean numbered, int start, List<Item> items, Lines lines) implements Block {
    public ListBlock {
      items = List.copyOf(items);
    }
  }

  /** One entry of a list. */
  record Item(Task task, List<Block> blocks, Lines lines) {
    public Item {
      blocks = List.copyOf(blocks);
    }

    /** The Markdown of the paragraph that it begins with, if it begins with one. */
    public Optional<String> firstText() {
      return !blocks.isEmpty() && blocks.getFirst() instanceof Paragraph(var text, _)
          ? Optional.of(text.markdown())
          : Optional.empty();
    }
  }

  /** Whether a list entry is a task, and ticked. */
  enum Task {
    NONE,
    OPEN,
    DONE
  }

  /** A table; every row has as many cells as the header. */
  record Table(List<Alignment> alignments, List<Prose> header, List<Row> rows, Lines lines)
      implements Block {
    public Table {
      alignments = List.copyOf(alignments);
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }
  }

  /** One row of a table below its header. */
  record Row(List<Prose> cells, Lines lines) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** How a table's column is set. */
  enum Alignment {
    START,
    CENTER,
    END
  }

  /**
   * Text kept as it is: a fenced or indented block.
   *
   * @param language the first word after the opening fence; empty if there is none
   * @param text its lines joined by {@code \n}, without the fences
   * @param textLine the source line of the text's first line
   * @param inner the fences that stand inside it, which are part of its text too
   */
  record Fence(
      FenceKind kind, String language, String text, int textLine, List<Fence> inner, Lines lines)
      implements Block {
    public Fence {
      inner = List.copyOf(inner);
    }
  }

  /** What stands in a fence. */
  enum FenceKind {
    CODE,
    MERMAID,
    BOXES,
    TABLE,
    TREE,
    CHAIN,
    TEXT
  }

  /** A part that is folded away until asked for. */
  record Details(boolean open, Prose summary, List<Block> blocks, Lines lines) implements Block {
    public Details {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A quotation or callout.
   *
   * @param callout the callout's kind, such as {@code warning}; empty for a quotation
   * @param title the callout's own title; empty if there is none
   */
  record Quote(String callout, Prose title, List<Block> blocks, Lines lines) implements Block {
    public Quote {
      blocks = List.copyOf(blocks);
    }
  }

  /** A rule across the page. */
  record Rule(Lines lines) implements Block {}
}
