package app.guidebox.study;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the guides among the files and folders that the learner names. */
final class GuideFiles {
  /** No one nests guides deeper; a deeper tree is a mistake, such as a whole disk. */
  static final int MAX_DEPTH = 16;

  /** More guides than a person owns; beyond, a folder was named by mistake. */
  static final int MAX_GUIDES = 2_000;

  /** So many entries are looked at in a folder before it is taken for a mistake. */
  static final int MAX_ENTRIES = 200_000;

  private static final Set<String> ENDINGS = Set.of("md", "markdown", "mdown", "mkd");

  /** A guide's file, and whether the learner named it or it was found in a folder. */
  record Found(Path file, boolean named) {}

  private final List<Found> guides = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private GuideFiles() {}

  static GuideFiles among(List<Path> paths) {
    var files = new GuideFiles();
    paths.forEach(files::add);
    return files;
  }

  /** The guides, each once, in the order named; those of a folder by path. */
  List<Found> guides() {
    return guides.stream()
        .collect(
            Collectors.toMap(
                Found::file, each -> each, (first, second) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  List<Problem> problems() {
    return problems;
  }

  private void add(Path path) {
    if (!Files.isDirectory(path)) {
      guides.add(new Found(path.normalize(), true));
      return;
    }
    var walk = new Walk(path);
    try {
      Files.walkFileTree(path, EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, walk);
    } catch (IOException e) {
      problem(path, "The folder %s cannot be read: %s.".formatted(path, e.getMessage()));
      return;
    }
    if (walk.tooMany) {
      problem(
          path,
          "The folder %s holds more than %d guides or %d files: name a smaller one."
              .formatted(path, MAX_GUIDES, MAX_ENTRIES));
    } else if (walk.found.isEmpty()) {
      problem(
          path,
          "The folder %s holds no guide: no file in it ends in .md or .markdown.".formatted(path));
    } else {
      walk.found.stream().sorted().forEach(file -> guides.add(new Found(file, false)));
    }
  }

  private void problem(Path path, String sentence) {
    problems.add(new Problem(path.toString(), sentence, Problem.Kind.UNREADABLE, true));
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> found = new ArrayList<>();
    private int entries;
    private boolean tooMany;

    private Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && name(folder).startsWith(".");
      return hidden || name(folder).equals("node_modules")
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      entries++;
      if (attributes.isRegularFile() && isGuide(file)) {
        found.add(file.normalize());
      }
      tooMany = entries > MAX_ENTRIES || found.size() > MAX_GUIDES;
      return tooMany ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.add(
          new Problem(
              file.toString(),
              "%s cannot be read: %s.".formatted(file, e.getMessage()),
              Problem.Kind.UNREADABLE,
              false));
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isGuide(Path file) {
    var name = name(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private static String name(Path path) {
    var name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
