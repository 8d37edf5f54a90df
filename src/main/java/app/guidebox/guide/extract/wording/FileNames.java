package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Set;

/** Tells the names of files, which teach nothing, from those of things. */
public final class FileNames {
  private static final Set<String> FILES =
      Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "pdf");

  /** Kinds of files in which notes are kept. */
  private static final Set<String> DOCUMENTS =
      Set.of("md", "markdown", "mdx", "ipynb", "pdf", "docx", "pptx", "xlsx");

  private FileNames() {}

  /** Whether the title is the name of a picture or a document: {@code Q4-C19.png}. */
  public static boolean isFile(String title) {
    return isOf(FILES, title);
  }

  /** Whether the name is that of another document of notes: {@code `reefs.md`}. */
  public static boolean isDocument(String name) {
    return name.indexOf('.') > 0 && isOf(DOCUMENTS, Plain.of(name).strip());
  }

  /** Whether the names are those of a guide's own documents and folders: {@code `knots/`}. */
  public static boolean areNotes(List<String> names) {
    return names.stream().anyMatch(FileNames::isDocument)
        && names.stream().allMatch(name -> isDocument(name) || isFolder(name));
  }

  private static boolean isFolder(String name) {
    String plain = Plain.of(name).strip();
    return plain.length() > 1 && plain.endsWith("/") && plain.indexOf(' ') < 0;
  }

  private static boolean isOf(Set<String> kinds, String name) {
    int point = name.lastIndexOf('.');
    return point > 0
        && name.indexOf(' ') < 0
        && kinds.contains(Words.lower(name.substring(point + 1)));
  }
}
