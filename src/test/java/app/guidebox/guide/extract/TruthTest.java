package app.guidebox.guide.extract;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.ExampleGuides;
import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.guide.Block;
import app.guidebox.guide.Guide;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.reader.GuideReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The five real guides, held against what a careful reader found in them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TruthTest {
  private static final List<String> NAMES =
      List.of(
          "domain-1-development",
          "enterprise-architecture",
          "exam-preparation",
          "interview-questions",
          "real-world-scenarios");

  private final List<Read> guides = new ArrayList<>();

  private record Read(String name, JsonNode truth, Guide guide, List<CardContent> cards) {
    List<JsonNode> list(String key) {
      return StreamSupport.stream(truth.withArray(key).spliterator(), false).toList();
    }

    List<CardContent> cards(CardKind kind) {
      return cards.stream().filter(card -> card.kind() == kind).toList();
    }
  }

  @BeforeAll
  void readGuides() throws Exception {
    for (String name : NAMES) {
      var guide = new GuideReader().read(ExampleGuides.guide(name + ".md"));
      var truth = new ObjectMapper().readTree(ExampleGuides.truth(name).toFile());
      guides.add(new Read(name, truth, guide, new Extractors().extract(guide).cards()));
    }
  }

  @Test
  void all40QuestionsAreFoundWithTheirAnswers() {
    var found = new TreeSet<String>();
    var expected = new TreeSet<String>();
    for (Read read : guides) {
      read.list("qa").forEach(qa -> expected.add(qa(read, qa)));
      read.cards(CardKind.QUESTION)
          .forEach(
              card ->
                  found.add(read.name() + ":" + card.source().line() + " " + plain(card.front())));
    }

    assertEquals(expected, found);
    assertEquals(40, found.size());
    guides.forEach(read -> read.list("qa").forEach(qa -> assertAnswer(read, qa)));
  }

  @Test
  void answersReachAsFarAsTheAuthorWrote() {
    for (Read read : guides) {
      for (JsonNode qa : read.list("qa")) {
        var source = card(read, qa.get("line").asInt()).source();

        assertEquals(qa.get("span").get(1).asInt(), source.endLine(), () -> qa(read, qa));
        assertEquals(strings(qa.get("heading_path")), source.headingPath());
      }
    }
  }

  @Test
  void all9ScenariosAreFoundWithTheirServices() {
    int scenarios = 0;
    for (Read read : guides) {
      for (JsonNode truth : read.list("scenarios")) {
        var card = card(read, truth.get("line").asInt());
        scenarios++;

        assertEquals(CardKind.SCENARIO, card.kind());
        assertTrue(plain(card.front()).startsWith(plain(truth.get("use_case").asText())));
        strings(truth.get("services"))
            .forEach(service -> assertTrue(card.back().contains(service), service));
      }
    }

    assertEquals(9, scenarios);
    assertEquals(9, guides.stream().mapToInt(read -> read.cards(CardKind.SCENARIO).size()).sum());
  }

  @Test
  void all121DefinitionsOutsideAnswersAreFoundAndNoneInvented() {
    var expected = new TreeSet<String>();
    var allowed = new TreeSet<String>();
    var found = new TreeSet<String>();
    for (Read read : guides) {
      for (JsonNode term : read.list("definitions")) {
        if (term.get("in_qa").isNull()) {
          expected.add(term(read, term.get("line").asInt(), term.get("term").asText()));
        }
      }
      read.list("bold_terms_with_children")
          .forEach(
              term -> allowed.add(term(read, term.get("line").asInt(), term.get("term").asText())));
      read.list("code_terms").forEach(term -> allowed.add(codeTerm(read, term)));
      read.cards(CardKind.DEFINITION)
          .forEach(card -> found.add(term(read, card.source().line(), name(card))));
    }

    var missing = new TreeSet<>(expected);
    missing.removeAll(found);
    assertEquals(Set.of(), missing);
    assertEquals(121, expected.size());
    var invented = new TreeSet<>(found);
    invented.removeAll(expected);
    invented.removeAll(allowed);
    assertEquals(Set.of(), invented);
  }

  @Test
  void all92DefinitionsInsideAnswersStayThere() {
    int inside = 0;
    for (Read read : guides) {
      for (JsonNode term : read.list("definitions")) {
        if (!term.get("in_qa").isNull()) {
          inside++;
          int line = term.get("line").asInt();
          var holder =
              read.cards().stream()
                  .filter(c -> c.source().line() <= line && line <= c.source().endLine())
                  .toList();

          assertEquals(1, holder.size());
          assertEquals(CardKind.QUESTION, holder.getFirst().kind());
          assertTrue(holder.getFirst().back().contains(term.get("term").asText()));
        }
      }
    }

    assertEquals(92, inside);
  }

  @Test
  void all5TablesAreReadWithTheir40Rows() {
    int rows = 0;
    for (Read read : guides) {
      var tables = all(read.guide()).stream().filter(Block.Table.class::isInstance).toList();
      assertEquals(read.list("tables").size(), tables.size());
      for (JsonNode truth : read.list("tables")) {
        var table =
            tables.stream()
                .map(Block.Table.class::cast)
                .filter(t -> t.lines().first() == truth.get("line").asInt())
                .findFirst()
                .orElseThrow();
        rows += table.rows().size();

        assertEquals(truth.get("end").asInt(), table.lines().last());
        assertEquals(truth.get("rows").asInt(), table.rows().size());
        assertEquals(
            strings(truth.get("header")), table.header().stream().map(c -> c.markdown()).toList());
      }
    }

    assertEquals(40, rows);
  }

  @Test
  void all131FencesHaveTheRightKindAndLines() {
    var expected = new ArrayList<String>();
    var found = new ArrayList<String>();
    for (Read read : guides) {
      for (JsonNode truth : read.list("fences")) {
        expected.add(
            "%s %d-%d %s %s %d"
                .formatted(
                    read.name(),
                    truth.get("start").asInt(),
                    truth.get("end").asInt(),
                    kind(truth.get("kind").asText()),
                    truth.get("info").asText(),
                    truth.get("depth").asInt()));
      }
      all(read.guide()).stream()
          .filter(Block.Fence.class::isInstance)
          .forEach(block -> list(read.name(), (Block.Fence) block, 1, found));
    }

    assertEquals(expected, found);
    assertEquals(131, found.size());
  }

  @Test
  void all213HeadingsAreRead() {
    int headings = 0;
    for (Read read : guides) {
      var expected =
          read.list("headings").stream()
              .map(
                  h ->
                      h.get("line").asInt()
                          + " "
                          + h.get("level").asInt()
                          + " "
                          + h.get("text").asText())
              .toList();
      var found =
          read.guide().headings().stream()
              .map(h -> h.lines().first() + " " + h.level() + " " + h.text().markdown())
              .toList();
      headings += found.size();

      assertEquals(expected, found);
    }

    assertEquals(213, headings);
  }

  @Test
  void noCardIsThereThatTheGuideDoesNotSupport() {
    for (Read read : guides) {
      var supported = new TreeSet<Integer>();
      for (String key :
          List.of(
              "qa",
              "scenarios",
              "definitions",
              "bold_terms_with_children",
              "code_terms",
              "arrow_map_bullets")) {
        read.list(key).forEach(truth -> supported.add(truth.get("line").asInt()));
      }
      read.list("tables")
          .forEach(t -> addRange(t.get("line").asInt() + 2, t.get("end").asInt(), supported));
      var unsupported =
          read.cards().stream().filter(c -> !supported.contains(c.source().line())).toList();

      assertEquals(List.of(), unsupported, read.name());
    }
  }

  private static void addRange(int first, int last, Set<Integer> lines) {
    for (int line = first; line <= last; line++) {
      lines.add(line);
    }
  }

  private static void assertAnswer(Read read, JsonNode qa) {
    String begin = qa.get("answer_begin").asText().replaceFirst("^\\[[a-z ]+\\] ", "");
    String back = card(read, qa.get("line").asInt()).back().replaceFirst("^`{3,}\\w*\n", "");

    assertTrue(
        plain(back).startsWith(plain(begin)) || plain(back).contains(plain(begin)),
        () -> qa(read, qa) + "\n" + begin + "\n" + back.lines().findFirst().orElse(""));
  }

  private static CardContent card(Read read, int line) {
    return read.cards().stream()
        .filter(card -> card.source().line() == line)
        .findFirst()
        .orElseThrow(() -> new AssertionError(read.name() + ":" + line + " has no card"));
  }

  private static String qa(Read read, JsonNode qa) {
    return read.name() + ":" + qa.get("line").asInt() + " " + plain(qa.get("question").asText());
  }

  private static String term(Read read, int line, String term) {
    return read.name() + ":" + line + " " + term;
  }

  // A term that comes twice carries the headings above it below its name.
  private static String name(CardContent card) {
    return card.front().lines().findFirst().orElse("");
  }

  private static String codeTerm(Read read, JsonNode term) {
    String body = term.get("body").asText();
    return term(read, term.get("line").asInt(), body.substring(0, body.indexOf('`', 1) + 1));
  }

  private static String plain(String markdown) {
    return Plain.of(markdown).replaceAll("\\s+", " ");
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static String kind(String truth) {
    if (truth.startsWith("mermaid")) {
      return "MERMAID";
    }
    return switch (truth) {
      case "code", "unlabelled_code" -> "CODE";
      case "ascii_box_diagram" -> "BOXES";
      case "ascii_box_table" -> "TABLE";
      case "tree_listing" -> "TREE";
      case "arrow_chain" -> "CHAIN";
      default -> "TEXT";
    };
  }

  private static void list(String name, Block.Fence fence, int depth, List<String> found) {
    found.add(
        "%s %d-%d %s %s %d"
            .formatted(
                name,
                fence.lines().first(),
                fence.lines().last(),
                fence.kind(),
                fence.language(),
                depth));
    fence.inner().forEach(inner -> list(name, inner, depth + 1, found));
  }

  private static List<Block> all(Guide guide) {
    return guide.blocks().stream()
        .flatMap(block -> withInner(block).stream())
        .collect(toCollection(ArrayList::new));
  }

  private static List<Block> withInner(Block block) {
    var blocks = new ArrayList<>(List.of(block));
    switch (block) {
      case Block.ListBlock list ->
          list.items().forEach(i -> i.blocks().forEach(b -> blocks.addAll(withInner(b))));
      case Block.Details details -> details.blocks().forEach(b -> blocks.addAll(withInner(b)));
      case Block.Quote quote -> quote.blocks().forEach(b -> blocks.addAll(withInner(b)));
      case Block.Heading _, Block.Paragraph _, Block.Table _, Block.Fence _, Block.Rule _ -> {}
    }
    return blocks;
  }
}
