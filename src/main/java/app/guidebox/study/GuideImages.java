package app.guidebox.study;

import app.guidebox.guide.Block;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Inline;
import app.guidebox.guide.Prose;
import app.guidebox.guide.Skipped;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Collects the images that a guide shows. Guides come from strangers: only files inside the guide's
 * own folder are taken, of kinds that can be drawn, and not without end.
 */
final class GuideImages {
  /** A large photograph; the library keeps every image. */
  static final long MAX_IMAGE_BYTES = 8L * 1024 * 1024;

  /** All images of one guide. */
  static final long MAX_GUIDE_BYTES = 64L * 1024 * 1024;

  private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "bmp");

  private final Path folder;
  private final Map<String, byte[]> images = new TreeMap<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private long bytes;

  private GuideImages(Path folder) {
    this.folder = folder;
  }

  /** The images of a guide that lies in a folder. */
  static GuideImages of(Guide guide, Path folder) {
    var images = new GuideImages(folder);
    guide.blocks().forEach(images::visit);
    return images;
  }

  /** The images' bytes by target as the guide writes it. */
  Map<String, byte[]> images() {
    return images;
  }

  /** The images that were left out, and why. */
  List<Skipped> skipped() {
    return skipped;
  }

  private void visit(Block block) {
    int line = block.lines().first();
    switch (block) {
      case Block.Heading heading -> visit(heading.text(), line);
      case Block.Paragraph paragraph -> visit(paragraph.text(), line);
      case Block.ListBlock list -> list.items().forEach(item -> item.blocks().forEach(this::visit));
      case Block.Table table ->
          Stream.concat(
                  table.header().stream(),
                  table.rows().stream().flatMap(row -> row.cells().stream()))
              .forEach(cell -> visit(cell, line));
      case Block.Details details -> {
        visit(details.summary(), line);
        details.blocks().forEach(this::visit);
      }
      case Block.Quote quote -> {
        visit(quote.title(), line);
        quote.blocks().forEach(this::visit);
      }
      case Block.Fence fence -> {}
      case Block.Rule rule -> {}
    }
  }

  private void visit(Prose prose, int line) {
    if (mayShowImages(prose.markdown())) {
      prose.content().forEach(inline -> visit(inline, line));
    }
  }

  // A quick look before a slow one: an image is written so, or as a tag.
  private static boolean mayShowImages(String markdown) {
    return markdown.contains("![") || markdown.indexOf('<') >= 0;
  }

  private void visit(Inline inline, int line) {
    switch (inline) {
      case Inline.Image image -> take(image.target(), line);
      case Inline.Styled styled -> styled.content().forEach(each -> visit(each, line));
      case Inline.Link link -> link.content().forEach(each -> visit(each, line));
      case Inline.Text text -> {}
      case Inline.Code code -> {}
      case Inline.Break pause -> {}
    }
  }

  private void take(String target, int line) {
    if (images.containsKey(target)) {
      return;
    }
    var refusal = refusal(target);
    if (refusal.isPresent()) {
      skipped.add(new Skipped(line, refusal.get(), target));
    }
  }

  /** Takes the image in, or says why not. */
  private Optional<String> refusal(String target) {
    if (target.matches("(?i)[a-z][a-z0-9+.-]+:.*") || target.startsWith("//")) {
      return Optional.of("An image from the network is not fetched.");
    }
    if (!ENDINGS.contains(ending(target))) {
      return Optional.of("An image of this kind is not shown.");
    }
    try {
      var file = folder.resolve(decoded(target)).normalize();
      if (!file.startsWith(folder.normalize())) {
        return Optional.of("An image outside the guide's folder is not read.");
      }
      if (!Files.isRegularFile(file)) {
        return Optional.of("The image is not there.");
      }
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        return Optional.of("An image outside the guide's folder is not read.");
      }
      long size = Files.size(file);
      if (size > MAX_IMAGE_BYTES || bytes + size > MAX_GUIDE_BYTES) {
        return Optional.of(
            "The image is too large: one may have %d MB, all of a guide %d MB."
                .formatted(MAX_IMAGE_BYTES >> 20, MAX_GUIDE_BYTES >> 20));
      }
      var image = Files.readAllBytes(file);
      var decoded = ImageSize.of(image);
      if (decoded.isEmpty()) {
        return Optional.of("The file is no image that can be shown.");
      }
      if (!decoded.get().isBearable()) {
        return Optional.of(decoded.get().refusal());
      }
      images.put(target, image);
      bytes += size;
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("The image's path is not one.");
    } catch (IOException e) {
      return Optional.of("The image cannot be read: %s.".formatted(e.getMessage()));
    }
  }

  private static String ending(String target) {
    return target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  // A plus sign stands for itself in a path.
  private static String decoded(String target) {
    return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
