package app.guidebox.guide;

import java.util.List;

/** A piece of a guide that stands by itself, with the source lines it covers. */
public sealed interface Block {
  /** The lines it covers, closing marks included. */
  Lines lines();

  /** A heading of level 1 to 6. */
  record Heading(int level, List<Inline> text, Lines lines) implements Block {
    public Heading {
      text = List.copyOf(text);
    }
  }

  /** Running text. */
  record Paragraph(List<Inline> text, Lines lines) implements Block {
    public Paragraph {
      text = List.copyOf(text);
    }
  }

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
  }

  /** Whether a list entry is a task, and ticked. */
  enum Task {
    NONE,
    OPEN,
    DONE
  }

  /** A table; every row has as many cells as the header. */
  record Table(
      List<Alignment> alignments,
      List<List<Inline>> header,
      List<List<List<Inline>>> rows,
      Lines lines)
      implements Block {
    public Table {
      alignments = List.copyOf(alignments);
      header = List.copyOf(header);
      rows = List.copyOf(rows);
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
   * @param nested whether it stands inside another fence
   */
  record Fence(
      FenceKind kind, String language, String text, int textLine, boolean nested, Lines lines)
      implements Block {}

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
  record Details(boolean open, List<Inline> summary, List<Block> blocks, Lines lines)
      implements Block {
    public Details {
      summary = List.copyOf(summary);
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A quotation or callout.
   *
   * @param callout the callout's kind, such as {@code warning}; empty for a quotation
   * @param title the callout's own title; empty if there is none
   */
  record Quote(String callout, List<Inline> title, List<Block> blocks, Lines lines)
      implements Block {
    public Quote {
      title = List.copyOf(title);
      blocks = List.copyOf(blocks);
    }
  }

  /** A rule across the page. */
  record Rule(Lines lines) implements Block {}
}
