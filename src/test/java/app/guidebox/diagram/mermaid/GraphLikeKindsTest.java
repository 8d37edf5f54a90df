package app.guidebox.diagram.mermaid;

import static app.guidebox.diagram.mermaid.Mermaid.edges;
import static app.guidebox.diagram.mermaid.Mermaid.graph;
import static app.guidebox.diagram.mermaid.Mermaid.group;
import static app.guidebox.diagram.mermaid.Mermaid.node;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.NodeShape;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds that are not flowcharts but mean a graph too. */
class GraphLikeKindsTest {
  @Test
  void requirementsAreNodesWithPropertiesAndRelations() {
    var graph =
        graph(
            """
            requirementDiagram
              functionalRequirement brakes {
                id: 1.2
                text: "must hold"
                risk: high
                verifymethod: test
              }
              element bike {
                type: machine
              }
              bike - satisfies -> brakes
              brakes <- contains - bike
            """);

    assertEquals("Functional Requirement", node(graph, "brakes").stereotype());
    assertEquals(4, node(graph, "brakes").compartments().getFirst().rows().size());
    assertEquals(List.of("bike > satisfies > brakes", "bike > contains > brakes"), edges(graph));
    assertEquals(ArrowHead.CONTAINS, graph.edges().getLast().start());
  }

  @Test
  void namesAndTextsOfRequirementsAreMarkdown() {
    var graph =
        graph(
            """
            requirementDiagram
              requirement "__front_light__" {
                id: led_2_b
                text: "*bright* for **3 * 2** hours"
              }
              element lamp {
                docref: notes__of__lamps
              }
              lamp - satisfies -> "__front_light__"
            """);

    var light = node(graph, "__front_light__");
    assertEquals("front_light", light.label().text());
    assertEquals(
        List.of("led_2_b", "bright for 3 * 2 hours"),
        light.compartments().getFirst().rows().stream()
            .map(row -> row.cells().getLast().text())
            .toList());
    assertEquals(
        "notes__of__lamps",
        node(graph, "lamp").compartments().getFirst().rows().getFirst().cells().getLast().text());
  }

  @Test
  void c4ElementsLieInTheirBoundaries() {
    var graph =
        graph(
            """
            C4Context
              title Who uses the shop
              Person(ann, "Ann", "buys things")
              System_Boundary(shop, "The shop") {
                SystemDb(stock, "Stock")
                Container(web, "Web site", "Java", "sells things")
              }
              Rel(ann, web, "orders", "HTTPS")
              UpdateLayoutConfig($c4ShapeInRow="3")
            """);

    assertEquals("Who uses the shop", graph.title());
    assertEquals("shop", node(graph, "web").parent());
    assertEquals(NodeShape.CYLINDER, node(graph, "stock").shape());
    assertEquals(List.of("ann > orders\n[HTTPS] > web"), edges(graph));
  }

  @Test
  void architectureServicesLieInGroups() {
    var graph =
        graph(
            """
            architecture-beta
              group api(cloud)[API]
              service db(database)[Stock] in api
              service web(server)[Web site] in api
              junction hub
              db:L -- R:web
              web:T -[calls]-> B:hub
            """);

    assertEquals("API", group(graph, "api").label().text());
    assertEquals("api", node(graph, "db").parent());
    assertEquals(NodeShape.FILLED_CIRCLE, node(graph, "hub").shape());
    assertEquals(List.of("db > web", "web > calls > hub"), edges(graph));
  }

  @Test
  void aMindMapBranchesByIndentation() {
    var graph =
        graph(
            """
            mindmap
              root((Tea))
                Green
                  ::icon(fa fa-leaf)
                  [Sencha]
                Black
                  {{Assam}}
            """);

    assertEquals(
        List.of("root > Green", "Green > Sencha", "root > Black", "Black > Assam"), edges(graph));
    assertEquals(NodeShape.CIRCLE, node(graph, "root").shape());
    assertEquals(NodeShape.HEXAGON, node(graph, "Assam").shape());
  }

  @Test
  void blocksNestAndAreLinked() {
    var graph =
        graph(
            """
            block-beta
              columns 3
              a["First"]:2 space b(("Second"))
              block:inner:3
                c d
              end
              a --> b
              b -- "then" --> inner
              style a fill:#eee
            """);

    assertEquals(List.of("a > b", "b > then > inner"), edges(graph));
    assertEquals("inner", node(graph, "d").parent());
    assertEquals("First", node(graph, "a").label().text());
  }

  @Test
  void commitsFollowTheirParents() {
    var graph =
        graph(
            """
            gitGraph LR:
              commit id: "start"
              branch work
              commit id: "try" tag: "v1"
              checkout main
              commit id: "fix" type: HIGHLIGHT
              merge work id: "join"
              cherry-pick id: "try"
            """);

    assertEquals(
        List.of(
            "start > try",
            "start > fix",
            "fix > join",
            "try > join",
            "join > commit 5",
            "try > commit 5"),
        edges(graph));
    assertEquals("work", group(graph, node(graph, "try").parent()).label().text());
    assertEquals("v1", node(graph, "try").stereotype());
  }

  @Test
  void mainBranchMayHaveAnotherName() {
    var graph =
        graph(
            """
            %%{init: {'gitGraph': {'showBranches': true, 'mainBranchName': 'trunk'}} }%%
            gitGraph
              commit id: "sow"
              branch side
              commit id: "water"
              checkout trunk
              merge side id: "reap" type: REVERSE
            """);

    assertEquals("trunk", group(graph, node(graph, "sow").parent()).label().text());
    assertEquals(List.of("sow > water", "sow > reap", "water > reap"), edges(graph));
    assertEquals(NodeShape.HEXAGON, node(graph, "reap").shape());
  }

  @Test
  void commitsOfTheSameNameAreTwo() {
    var graph =
        graph(
            """
            gitGraph
              commit id: "fix"
              commit id: "test"
              commit id: "fix"
            """);

    assertEquals(List.of("fix > test", "test > fix#3"), edges(graph));
    assertEquals("fix", node(graph, "fix#3").label().text());
  }

  @Test
  void branchWithoutCommitIsShown() {
    var graph =
        graph(
            """
            gitGraph
              commit id: "only"
              branch idle order: 2
            """);

    assertEquals("idle", group(graph, "branch idle").label().text());
  }

  @Test
  void cardsLieInTheColumnsOfABoard() {
    var graph =
        graph(
            """
            kanban
              todo[To do]
                a[Buy tea]@{ assigned: 'Ann', priority: 'High' }
                [Boil water]
              Done
                b[Wake up]
            """);

    assertEquals("todo", node(graph, "Boil water").parent());
    assertEquals("Done", node(graph, "b").parent());
    assertEquals(2, node(graph, "a").compartments().getFirst().rows().size());
  }

  @Test
  void sectionsOfATreemapHoldLeavesWithValues() {
    var graph =
        graph(
            """
            treemap-beta
            "Budget"
              "Home":::soft
                "Rent": 1400
              "Food": 480
            classDef soft fill:#eee
            """);

    assertEquals("Home", node(graph, "Rent").parent());
    assertEquals("Budget", group(graph, "Home").parent());
    assertEquals("Budget", node(graph, "Food").parent());
  }

  @Test
  void flowsOfASankeyBearTheirAmounts() {
    var graph = graph("sankey-beta\n\nSun,Leaf,12.5\n\"Leaf, green\",\"Say \"\"ah\"\"\",3\n");

    assertEquals(List.of("Sun > 12.5 > Leaf", "Leaf, green > 3 > Say \"ah\""), edges(graph));
  }

  @Test
  void blockArrowsHaveTheirShapes() {
    var graph =
        graph(
            """
            block-beta
              one<["Yes"]>(right) two<["&nbsp;"]>(up, down) three<[" "]>(x) four<["&nbsp;"]>(right, down)
            """);

    assertEquals(
        List.of("Yes ARROW_RIGHT", " ARROW_Y", " ARROW_X", "→, ↓ HEXAGON"),
        graph.nodes().stream().map(node -> node.label().text() + " " + node.shape()).toList());
  }

  @Test
  void typesAndDescriptionsOfC4BoundariesAreKept() {
    var graph =
        graph(
            """
            C4Deployment
              Deployment_Node(phone, "Phone", "Android", "Ann's own") {
                Boundary(app, "App", "sandbox") {
                  Container(ui, "Screens", "Kotlin")
                }
              }
            """);

    assertEquals("Phone [Android]\nAnn's own", group(graph, "phone").label().text());
    assertEquals("App [sandbox]", group(graph, "app").label().text());
  }

  @Test
  void c4ElementThatIsDeclaredAgainIsTheLastOne() {
    var graph = graph("C4Context\nPerson(a, \"Ann\", \"bakes\")\nPerson(a, \"Anna\", \"cooks\")\n");

    assertEquals("Anna", node(graph, "a").label().text());
    assertEquals(1, node(graph, "a").compartments().getFirst().rows().size());
  }

  @Test
  void c4RelationToNobodyIsNamed() {
    assertEquals(
        List.of("3:1 There is no element \"bob\"."),
        Mermaid.warnings("C4Context\nPerson(ann, \"Ann\")\nRel(ann, bob, \"greets\")\n"));
  }

  @Test
  void whatIsSaidOfACardMayGoOverSeveralLines() {
    var graph =
        graph(
            """
            kanban
              Doing
                a[Mend the roof]@{
                  assigned: Ann
                  priority: "Very High"
                }
                b[Paint it]
            """);

    assertEquals(List.of("a", "b"), graph.nodes().stream().map(node -> node.id()).toList());
    assertEquals(2, node(graph, "a").compartments().getFirst().rows().size());
  }

  @Test
  void commitShowsItsNameItsMessageAndAllItsTags() {
    var graph = graph("gitGraph\n commit id: \"sow\" msg: \"in rows\" tag: \"v1\" tag: \"v2\"\n");

    assertEquals("sow\nin rows", node(graph, "sow").label().text());
    assertEquals("v1, v2", node(graph, "sow").stereotype());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "      | 1250000 | 1,250,000",
        "      | 0.351   | 0.351",
        "$0,0  | 700000  | $700,000",
        "$,.2f | 1234.5  | $1,234.50",
        ".1%   | 0.351   | 35.1%",
        ".1f   | 1234.56 | 1234.6",
        "s     | 12      | 12"
      })
  void valuesOfATreemapAreWrittenAsTheAuthorWants(
      @Nullable String format, String value, String written) {
    var graph =
        graph(
            """
            ---
            config:
              treemap:
                valueFormat: '%s'
            ---
            treemap
            "Leaf": %s
            """
                .formatted(format == null ? "" : format, value));

    assertEquals(
        written,
        node(graph, "Leaf").compartments().getFirst().rows().getFirst().cells().getLast().text());
  }
}
