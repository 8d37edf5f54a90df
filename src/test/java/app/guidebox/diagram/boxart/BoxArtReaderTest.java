package app.guidebox.diagram.boxart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.model.BoxArt;
import app.guidebox.diagram.model.BoxTable;
import app.guidebox.diagram.model.Tree;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What boxes, lines and texts mean, one habit of drawing at a time. */
class BoxArtReaderTest {
  @Test
  void arrowBetweenTwoBoxesIsAnEdge() {
    var art =
        Drawings.read(
            """
            ┌─────┐     ┌─────┐
            │ Web │────►│ API │
            └─────┘     └─────┘
            """);

    assertEquals(List.of("API", "Web"), Drawings.places(art));
    assertEquals(List.of("Web > API"), Drawings.edges(art));
  }

  @Test
  void plainAsciiReadsTheSame() {
    var art =
        Drawings.read(
            """
            +-----+  reads   +-----+
            | Web |--------->| API |
            +--+--+          +-----+
               |
               | logs
               v
            +-----+
            | S3  |
            +-----+
            """);

    assertEquals(List.of("API", "S3", "Web"), Drawings.places(art));
    assertEquals(List.of("Web > API : reads", "Web > S3 : logs"), Drawings.edges(art));
  }

  @Test
  void forkLeadsToEachOfItsEnds() {
    var art =
        Drawings.read(
            """
                 ┌──────┐
                 │ Root │
                 └──┬───┘
              ┌─────┴─────┐
              ▼           ▼
            ┌───┐       ┌───┐
            │ A │       │ B │
            └───┘       └───┘
            """);

    assertEquals(List.of("Root > A", "Root > B"), Drawings.edges(art));
  }

  @Test
  void joinLeadsFromEachOfItsBeginnings() {
    var art =
        Drawings.read(
            """
            ┌───┐       ┌───┐
            │ A │       │ B │
            └─┬─┘       └─┬─┘
              └─────┬─────┘
                    ▼
                  ┌───┐
                  │ C │
                  └───┘
            """);

    assertEquals(List.of("A > C", "B > C"), Drawings.edges(art));
  }

  @Test
  void lineThroughContainerBordersJoinsTheBoxesInside() {
    var art =
        Drawings.read(
            """
            ┌───────────┐        ┌───────────┐
            │ East      │        │ West      │
            │ ┌───────┐ │ copies │ ┌───────┐ │
            │ │ Store │─┼────────┼►│ Copy  │ │
            │ └───────┘ │        │ └───────┘ │
            └───────────┘        └───────────┘
            """);

    assertEquals(List.of("Copy in West", "East", "Store in East", "West"), Drawings.places(art));
    assertEquals(List.of("Store > Copy : copies"), Drawings.edges(art));
  }

  @Test
  void sidesThatDriftStillCloseTheirBox() {
    var art =
        Drawings.read(
            """
            ┌────────────────────┐
            │  Outer               │
            │  ┌──────────┐     │
            │  │ First       │     │
            │  │ Second   │     │
            │  └──────────┘     │
            └────────────────────┘
            """);

    assertEquals(List.of("First Second in Outer", "Outer"), Drawings.places(art));
    assertTrue(art.understood());
  }

  @Test
  void missingCornerIsForgiven() {
    var art =
        Drawings.read(
            """
            ┌─────────┐
            │ Store   │
            │ durable │
            └─────────
            """);

    assertEquals(List.of("Store durable"), Drawings.places(art));
  }

  @Test
  void labelInTheBorderIsTheTitle() {
    var art =
        Drawings.read(
            """
            ┌─ VPC ──────────┐
            │ ┌────┐  ┌────┐ │
            │ │ A  │─►│ B  │ │
            │ └────┘  └────┘ │
            └────────────────┘
            """);

    assertEquals(List.of("A in VPC", "B in VPC", "VPC"), Drawings.places(art));
    assertEquals(List.of("A > B"), Drawings.edges(art));
  }

  @Test
  void arrowMayReplaceAPieceOfTheBorder() {
    var art =
        Drawings.read(
            """
            ┌───────┐
            │ First │
            └───┬───┘
                │
            ┌───▼───┐
            │ Then  │
            └───────┘
            """);

    assertEquals(List.of("First > Then"), Drawings.edges(art));
  }

  @Test
  void upwardAndLeftwardArrowsTurnTheEdgeRound() {
    var art =
        Drawings.read(
            """
            ┌───┐     ┌───┐
            │ A │◄────│ B │
            └───┘     └───┘
              ▲
              │
            ┌─┴─┐
            │ C │
            └───┘
            """);

    assertEquals(List.of("B > A", "C > A"), Drawings.edges(art));
  }

  @Test
  void headsAtBothEndsMakeOneEdge() {
    var art =
        Drawings.read(
            """
            ╔═══╗  sync  ╔═══╗
            ║ A ║◄══════►║ B ║
            ╚═══╝        ╚═══╝
            """);

    assertEquals(List.of("A <> B : sync"), Drawings.edges(art));
  }

  @Test
  void linesThatCrossDoNotMeet() {
    var art =
        Drawings.read(
            """
                    ┌───┐
                    │ N │
                    └─┬─┘
            ┌───┐     │     ┌───┐
            │ W │─────┼────►│ E │
            └───┘     │     └───┘
                      ▼
                    ┌───┐
                    │ S │
                    └───┘
            """);

    assertEquals(List.of("N > S", "W > E"), Drawings.edges(art));
  }

  @Test
  void labelMayStandInTheLine() {
    var art =
        Drawings.read(
            """
            +---+              +---+
            | A |--- sends --->| B |
            +---+              +---+
            """);

    assertEquals(List.of("A > B : sends"), Drawings.edges(art));
  }

  @Test
  void edgesMayBeginAtText() {
    var art =
        Drawings.read(
            """
              Users
                │
                ▼
            ┌───────┐
            │ Proxy │──► Cache
            └───────┘
            """);

    assertEquals(List.of("Proxy > Cache", "Users > Proxy"), Drawings.edges(art));
  }

  @Test
  void boxesInARowMayShareTheirBorders() {
    var art =
        Drawings.read(
            """
            ┌─────┬─────┬─────┐
            │ One │ Two │ Six │
            └─────┴─────┴─────┘
            """);

    assertEquals(List.of("One", "Six", "Two"), Drawings.places(art));
  }

  @Test
  void wideCharactersTakeTwoCells() {
    var art =
        Drawings.read(
            """
            ┌──────┐   ┌────────┐
            │ 東京 │──►│ 大阪市 │
            └──────┘   └────────┘
            """);

    assertEquals(List.of("東京 > 大阪市"), Drawings.edges(art));
  }

  @Test
  void gridIsATable() {
    var part =
        Drawings.parts(
                """
                +------+-------+
                | Name | Price |
                +------+-------+
                | Tea  | 2     |
                | Soup | 5     |
                +------+-------+
                """)
            .getFirst();

    var table = (BoxTable) ((Part.Drawn) part).diagram();

    assertEquals(2, table.columns());
    assertEquals(
        List.of(
            List.of(List.of("Name"), List.of("Price")),
            List.of(List.of("Tea"), List.of("2")),
            List.of(List.of("Soup"), List.of("5"))),
        table.rows().stream()
            .map(row -> row.cells().stream().map(BoxTable.Cell::lines).toList())
            .toList());
  }

  @Test
  void listingIsATree() {
    var part =
        Drawings.parts(
                """
                src/
                ├── main/          # the program
                │   └── App.java
                └── test/
                """)
            .getFirst();

    var tree = (Tree) ((Part.Drawn) part).diagram();

    var root = tree.roots().getFirst();
    assertEquals("src/", root.text());
    assertEquals(
        List.of("main/", "test/"), root.branches().stream().map(Tree.Branch::text).toList());
    assertEquals("# the program", root.branches().getFirst().remark());
    assertEquals("App.java", root.branches().getFirst().branches().getFirst().text());
  }

  @Test
  void namesAndArrowsAreAChain() {
    var art =
        Drawings.read(
            """
            Client → Gateway → Function
                        ↓
                      Table
            """);

    assertEquals(BoxArt.Form.CHAIN, art.form());
    assertEquals(
        List.of("Client > Gateway", "Gateway > Function", "Gateway > Table"), Drawings.edges(art));
  }

  @Test
  void stepsUnderAStepFanOut() {
    var art =
        Drawings.read(
            """
            Order placed
                ↓
            State machine
                ├── Charge
                └── Ship
                ↓
            Done
            """);

    assertEquals(
        List.of(
            "Order placed > State machine",
            "State machine - Charge",
            "State machine - Ship",
            "State machine > Done"),
        Drawings.edges(art));
  }

  @Test
  void drawingInACommentIsFound() {
    var art =
        Drawings.read(
            """
            int port = 80;
            // ┌─────┐    ┌─────┐
            // │ Web │───►│ API │
            // └─────┘    └─────┘
            start(port);
            """);

    assertEquals(List.of("Web > API"), Drawings.edges(art));
  }

  @Test
  void everyWrittenLineIsInOnePart() {
    var parts =
        Drawings.parts(
            """
            Overview
            ────────

            ┌───┐   ┌───┐
            │ A │──►│ B │
            └───┘   └───┘

            • first
            • second

            resource "x" "y" {
              name = "z"
            }
            """);

    assertEquals(
        List.of("1-3", "4-6", "8-10", "11-13"),
        parts.stream().map(part -> part.first() + "-" + part.last()).toList());
  }

  @Test
  void proseAndCodeDrawNothing() {
    var texts =
        List.of(
            "Set the value -> then restart. See A | B for more.",
            "if (a || b) { return x -> x + 1; }\nfor (int i = 0; i-- > 0;) {}",
            "| Name | Value |\n|------|-------|\n| a    | b     |",
            "fn area(side: u32) -> u32 {\n    side * side\n}",
            "- one\n- two\n  - three\n+ four",
            "x = a + b\ny = c + d\n--flag --other\n==========");

    for (String text : texts) {
      assertTrue(
          Drawings.parts(text).stream().noneMatch(Part.Drawn.class::isInstance),
          () -> "something was drawn for\n" + text);
    }
  }

  @Test
  void lineThatLeadsNowhereIsToldAndTheSourceKept() {
    var part =
        (Part.Drawn)
            Drawings.parts(
                    """
                    ┌───┐
                    │ A │
                    └───┘          ◄──┐
                                      │
                    """)
                .getFirst();

    assertTrue(!part.warnings().isEmpty());
    assertTrue(!((BoxArt) part.diagram()).understood());
    assertEquals(3, ((BoxArt) part.diagram()).source().size());
  }

  @Test
  void floodsEndSoon() {
    var flood = "│".repeat(1_000_000);

    var reader = new BoxArtReader();

    assertTrue(reader.tooLarge(List.of(flood)).isPresent());
    assertEquals(1, reader.read(List.of(flood), false).size());
  }

  @Test
  void randomStrokesAreNoDrawing() {
    var random = new Random(1);
    String glyphs = "─│┌┐└┘├┤┬┴┼▼►◄▲ +-|v";
    var text = new StringBuilder();
    for (int i = 0; i < 100 * 101; i++) {
      text.append(i % 101 == 100 ? '\n' : glyphs.charAt(random.nextInt(glyphs.length())));
    }

    var parts = Drawings.parts(text.toString());

    assertEquals(1, parts.size());
    assertTrue(parts.getFirst() instanceof Part.Plain);
  }
}
