package app.guidebox.guide.reader;

import app.guidebox.guide.Block;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.block.BlockBuilder;
import app.guidebox.guide.island.IslandScanner;
import app.guidebox.guide.mend.BoxedFences;
import app.guidebox.guide.mend.ChatMarks;
import app.guidebox.guide.mend.LinkReferences;
import app.guidebox.guide.mend.SetInNotes;
import app.guidebox.guide.mend.VaultMarks;
import app.guidebox.guide.mend.WideMarks;
import app.guidebox.guide.source.Excerpt;
import app.guidebox.guide.source.FrontMatter;
import app.guidebox.guide.source.GreekMarks;
import app.guidebox.guide.source.SourceLines;
import app.guidebox.guide.source.WholeFences;
import app.guidebox.guide.tag.DefinitionTags;
import app.guidebox.guide.tag.FoldTags;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads Markdown into a {@link Guide}, as the author meant it. */
public final class GuideReader {
  /** Larger files are refused: the largest guide we know of is a twentieth of this. */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  private final BlockBuilder blocks = new BlockBuilder();

  /**
   * Reads a file.
   *
   * @throws UnreadableGuideException if it is missing, unreadable, empty, too large or not text
   */
  public Guide read(Path file) throws UnreadableGuideException {
    return read(file, bytes(file));
  }

  /**
   * Reads what {@link #bytes} found in a file.
   *
   * @throws UnreadableGuideException if it is empty or not text
   */
  public Guide read(Path file, byte[] bytes) throws UnreadableGuideException {
    var decoded = TextDecoder.decode(bytes, file.toString());
    if (decoded.text().isBlank()) {
      throw new UnreadableGuideException(file + " is empty: there is nothing to read in it.");
    }
    return read(Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(""), decoded);
  }

  /**
   * Reads text that was decoded already.
   *
   * @param fileName what the guide's cards name as their source
   */
  public Guide read(String fileName, String text) {
    return read(fileName, new TextDecoder.Decoded(text, List.of()));
  }

  private Guide read(String fileName, TextDecoder.Decoded decoded) {
    var notes = new ArrayList<>(decoded.notes());
    var lines = SourceLines.of(GreekMarks.told(decoded.text()));
    var frontMatter = FrontMatter.of(lines);
    var blocksOfGuide = blocks.build(IslandScanner.scan(mended(frontMatter.body(lines)), notes));
    notes.sort(Comparator.comparingInt(Skipped::line));
    var title =
        Optional.ofNullable(frontMatter.properties().get("title"))
            .or(() -> firstHeading(blocksOfGuide))
            .orElseGet(() -> withoutEnding(fileName));
    return new Guide(fileName, title, frontMatter.properties(), lines, blocksOfGuide, notes);
  }

  // What single lines do not tell; each leaves all lines at their numbers.
  private static Excerpt mended(Excerpt written) {
    var text = BoxedFences.setIn(ChatMarks.without(WholeFences.opened(written)));
    var tagged =
        DefinitionTags.asLists(FoldTags.asDetails(VaultMarks.read(WideMarks.fitted(text))));
    return LinkReferences.inlined(SetInNotes.setOut(tagged));
  }

  /**
   * What a file holds.
   *
   * @throws UnreadableGuideException if it is missing, unreadable or too large
   */
  public static byte[] bytes(Path file) throws UnreadableGuideException {
    try {
      if (Files.isDirectory(file)) {
        throw new UnreadableGuideException(file + " is a folder, not a guide.");
      }
      if (Files.size(file) > MAX_BYTES) {
        throw new UnreadableGuideException(
            "%s is larger than %d MB, the most that a guide may have."
                .formatted(file, MAX_BYTES / (1024 * 1024)));
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UnreadableGuideException(file + " does not exist.");
    } catch (AccessDeniedException e) {
      throw new UnreadableGuideException(file + " may not be read: permission is missing.");
    } catch (IOException e) {
      throw new UnreadableGuideException("%s cannot be read: %s.".formatted(file, e.getMessage()));
    }
  }

  private static Optional<String> firstHeading(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .min(Comparator.comparingInt(Block.Heading::level))
        .map(heading -> heading.text().plain().strip())
        .filter(title -> !title.isEmpty());
  }

  private static String withoutEnding(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}
