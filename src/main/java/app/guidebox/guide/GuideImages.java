package app.guidebox.guide;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The images that a guide shows and that lie beside it.
 *
 * <p>A guide comes from a stranger: only files inside the guide's own folder count, and no link is
 * followed out of it. Nothing is ever fetched.
 */
public final class GuideImages {
  private GuideImages() {}

  /** The addresses of all images in the guide, as written, each once. */
  public static Set<String> targets(Guide guide) {
    var targets = new LinkedHashSet<String>();
    guide.blocks().forEach(block -> collect(block, targets));
    return targets;
  }

  /**
   * The files of those images that lie in the folder of the guide, by their address as written.
   *
   * @param folder where the guide lies
   */
  public static Map<String, Path> files(Guide guide, Path folder) {
    var files = new LinkedHashMap<String, Path>();
    for (String target : targets(guide)) {
      inside(folder, target).ifPresent(file -> files.put(target, file));
    }
    return files;
  }

  private static Optional<Path> inside(Path folder, String target) {
    if (target.isBlank() || target.contains(":") || target.startsWith("/")) {
      return Optional.empty();
    }
    try {
      String path = URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
      Path root = folder.toRealPath();
      Path file = root.resolve(path.split("[?#]", 2)[0]).toRealPath();
      boolean usable = file.startsWith(root) && Files.isRegularFile(file);
      return usable ? Optional.of(file) : Optional.empty();
    } catch (IllegalArgumentException | IOException e) {
      // An address that names no file here is an image that the reader shows by its text.
      return Optional.empty();
    }
  }

  private static void collect(Block block, Set<String> targets) {
    switch (block) {
      case Block.Heading(_, var text, _) -> collect(text, targets);
      case Block.Paragraph(var text, _) -> collect(text, targets);
      case Block.ListBlock list ->
          list.items().forEach(item -> item.blocks().forEach(inner -> collect(inner, targets)));
      case Block.Table table -> cells(table).forEach(cell -> collect(cell, targets));
      case Block.Fence _ -> {}
      case Block.Details(_, var summary, var blocks, _) -> {
        collect(summary, targets);
        blocks.forEach(inner -> collect(inner, targets));
      }
      case Block.Quote quote -> {
        collect(quote.title(), targets);
        quote.blocks().forEach(inner -> collect(inner, targets));
      }
      case Block.Rule _ -> {}
    }
  }

  private static List<Prose> cells(Block.Table table) {
    var cells = new ArrayList<>(table.header());
    table.rows().forEach(row -> cells.addAll(row.cells()));
    return cells;
  }

  private static void collect(Prose text, Set<String> targets) {
    text.content().forEach(inline -> collect(inline, targets));
  }

  private static void collect(Inline inline, Set<String> targets) {
    switch (inline) {
      case Inline.Image(var target, _) -> targets.add(target);
      case Inline.Styled(_, var content) -> content.forEach(inner -> collect(inner, targets));
      case Inline.Link(_, var content) -> content.forEach(inner -> collect(inner, targets));
      case Inline.Text _, Inline.Code _, Inline.Break _ -> {}
    }
  }
}
