package app.guidebox.diagram.boxart;

import app.guidebox.diagram.model.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cuts a text into parts: figures first, then what stands between them, paragraph by paragraph. */
final class Segmenter {
  private final List<String> lines;
  private final List<String> original;
  private final boolean code;
  private final Effort effort = new Effort();
  private final List<Part> parts = new ArrayList<>();

  /**
   * @param lines as they are to be read
   * @param original as they are to be shown
   */
  Segmenter(List<String> lines, List<String> original, boolean code) {
    this.lines = lines;
    this.original = original;
    this.code = code;
  }

  List<Part> parts() {
    int next = 0;
    for (Part.Drawn figure : figures()) {
      between(next, figure.first() - 1);
      parts.add(figure);
      next = figure.last();
    }
    between(next, lines.size());
    return withBlanks(merged());
  }

  /** The drawings that have boxes. */
  private List<Part.Drawn> figures() {
    var sheet = Sheet.of(Cells.of(lines), false, effort);
    if (sheet.frames().isEmpty()) {
      return List.of();
    }
    var texts = TextBlocks.of(sheet);
    var traced = new EdgeTracer(sheet, texts, effort).trace();
    return new Figures(sheet, texts, traced)
        .part().stream()
            .filter(figure -> !figure.frames().isEmpty())
            .map(figure -> BoxArtReader.drawn(sheet, figure, traced, source(figure, 0), 0))
            .sorted(Comparator.comparingInt(Part.Drawn::first))
            .toList();
  }

  private List<String> source(Figure figure, int offset) {
    return original.subList(offset + figure.top(), offset + figure.bottom() + 1);
  }

  private void between(int from, int to) {
    int row = from;
    while (row < to) {
      if (lines.get(row).isBlank()) {
        row++;
        continue;
      }
      int end = row;
      while (end < to && !lines.get(end).isBlank()) {
        end++;
      }
      paragraph(row, end);
      row = end;
    }
  }

  private void paragraph(int from, int to) {
    if (code) {
      plain(Part.Kind.CODE, from, to);
      return;
    }
    if (to - from >= 2 && LineKind.rule(lines.get(from + 1)) && !LineKind.rule(lines.get(from))) {
      plain(Part.Kind.TITLE, from, from + 2);
      if (to > from + 2) {
        paragraph(from + 2, to);
      }
      return;
    }
    List<String> here = lines.subList(from, to);
    if (LineKind.code(here)) {
      plain(Part.Kind.CODE, from, to);
      return;
    }
    int chain = ChainLines.count(here);
    if (chain == 0 && here.stream().noneMatch(LineKind::twig) && drawsLines(here)) {
      chain = here.size();
    }
    if (chain > 0 && chain(from, from + chain)) {
      if (from + chain < to) {
        paragraph(from + chain, to);
      }
      return;
    }
    if (here.stream().anyMatch(LineKind::twig)) {
      parts.add(
          new Part.Drawn(
              TreeReader.read(original.subList(from, to), from + 1), List.of(), from + 1, to));
      return;
    }
    plain(kind(here), from, to);
  }

  /** Whether lines and arrows are drawn among the text. */
  private static boolean drawsLines(List<String> lines) {
    return lines.stream()
        .filter(line -> !LineKind.bullet(line) && !LineKind.rule(line))
        .anyMatch(line -> line.contains("──") || line.contains("-->") || line.contains("<--"));
  }

  private static Part.Kind kind(List<String> lines) {
    long bullets = lines.stream().filter(LineKind::bullet).count();
    return bullets * 2 >= lines.size() ? Part.Kind.LIST : Part.Kind.TEXT;
  }

  private boolean chain(int from, int to) {
    var sheet = Sheet.of(Cells.of(lines.subList(from, to)), true, effort);
    var texts = TextBlocks.of(sheet);
    var traced = new EdgeTracer(sheet, texts, effort).trace();
    if (traced.edges().isEmpty() || !sheet.frames().isEmpty()) {
      return false;
    }
    var figure = new Figure(0, to - from - 1, List.of(), traced.edges(), texts.all());
    parts.add(BoxArtReader.drawn(sheet, figure, traced, source(figure, from), from));
    return true;
  }

  private void plain(Part.Kind kind, int from, int to) {
    parts.add(new Part.Plain(kind, original.subList(from, to), from + 1, to));
  }

  /** Joins neighbouring parts of one kind: code, text and listings run on over blank lines. */
  private List<Part> merged() {
    var merged = new ArrayList<Part>();
    for (Part part : parts) {
      Optional<Part> joined = merged.isEmpty() ? Optional.empty() : joined(merged.getLast(), part);
      if (joined.isPresent()) {
        merged.removeLast();
      }
      merged.add(joined.orElse(part));
    }
    return merged;
  }

  private Optional<Part> joined(Part before, Part after) {
    var source = original.subList(before.first() - 1, after.last());
    if (before instanceof Part.Plain upper
        && after instanceof Part.Plain lower
        && upper.kind() == lower.kind()
        && upper.kind() != Part.Kind.TITLE) {
      return Optional.of(new Part.Plain(upper.kind(), source, before.first(), after.last()));
    }
    if (before instanceof Part.Drawn upper
        && after instanceof Part.Drawn lower
        && upper.diagram() instanceof Tree
        && lower.diagram() instanceof Tree) {
      Tree tree = TreeReader.read(source, before.first());
      return Optional.of(new Part.Drawn(tree, List.of(), before.first(), after.last()));
    }
    return Optional.empty();
  }

  /** Gives each blank line to the part above it, or to the first part. */
  private List<Part> withBlanks(List<Part> found) {
    if (found.isEmpty()) {
      return List.of(new Part.Plain(Part.Kind.TEXT, original, 1, lines.size()));
    }
    var whole = new ArrayList<Part>();
    for (int i = 0; i < found.size(); i++) {
      int first = i == 0 ? 1 : found.get(i).first();
      int last = i + 1 < found.size() ? found.get(i + 1).first() - 1 : lines.size();
      whole.add(
          switch (found.get(i)) {
            case Part.Drawn drawn -> drawn;
            case Part.Plain plain ->
                new Part.Plain(plain.kind(), original.subList(first - 1, last), first, last);
          });
    }
    return whole;
  }
}
