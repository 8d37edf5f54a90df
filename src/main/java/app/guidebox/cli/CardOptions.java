package app.guidebox.cli;

import app.guidebox.guide.extract.ExtractionOptions;
import app.guidebox.guide.extract.found.Convention;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say which cards are made of guides. */
final class CardOptions {
  @Option(
      names = "--leave-out",
      paramLabel = "CONVENTION",
      converter = ConventionName.class,
      description =
          "Make no cards of a convention: heading, folded, labelled, bold, listed, choice,"
              + " scenario, two-sided, cloze, table, definition or mapping. Can be repeated. An"
              + " import remembers it.")
  private List<Convention> leftOut = new ArrayList<>();

  @Option(names = "--terms", description = "Make cards of the terms inside answers as well.")
  private boolean terms;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description = "The file that holds the answers to the guide's questions, by their numbers.")
  private @Nullable Path answers;

  /** Whether any of them is given. */
  boolean areChosen() {
    return terms || !leftOut.isEmpty() || answers != null;
  }

  /** The conventions that make no cards. */
  List<Convention> leftOut() {
    return leftOut;
  }

  /** Whether terms inside answers become cards. */
  boolean terms() {
    return terms;
  }

  /** The file that holds the answers, if one is named. */
  @Nullable Path answers() {
    return answers;
  }

  /** What is wanted of each guide by itself. */
  ExtractionOptions extraction() {
    var conventions = EnumSet.noneOf(Convention.class);
    conventions.addAll(leftOut);
    return new ExtractionOptions(conventions, terms);
  }

  /** Reads a convention by its id. */
  private static final class ConventionName implements ITypeConverter<Convention> {
    @Override
    public Convention convert(String name) {
      return Convention.ofId(name)
          .orElseThrow(() -> new TypeConversionException("there is no convention " + name));
    }
  }
}
