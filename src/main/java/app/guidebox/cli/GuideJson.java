package app.guidebox.cli;

import app.guidebox.deck.CardContent;
import app.guidebox.guide.Block;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Prose;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.Extraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code inspect --json} writes about one guide. */
final class GuideJson {
  private final List<Map<String, Object>> headings = new ArrayList<>();
  private final List<Map<String, Object>> tables = new ArrayList<>();
  private final List<Map<String, Object>> fences = new ArrayList<>();

  private GuideJson() {}

  /**
   * The guide as an object of the command line's contract.
   *
   * @param file the path as the user gave it
   * @param diagrams what {@code diagram --json} writes about the guide's diagrams
   */
  static Map<String, Object> of(
      String file, Guide guide, Extraction extraction, List<Map<String, Object>> diagrams) {
    var json = new GuideJson();
    guide.blocks().forEach(json::visit);
    var object = new LinkedHashMap<String, Object>();
    object.put("file", file);
    object.put("title", guide.title());
    object.put("headings", json.headings);
    object.put("cards", extraction.cards().stream().map(GuideJson::card).toList());
    object.put("tables", json.tables);
    object.put("fences", json.fences);
    object.put("diagrams", diagrams);
    object.put("skipped", extraction.skipped().stream().map(GuideJson::skipped).toList());
    return object;
  }

  private void visit(Block block) {
    switch (block) {
      case Block.Heading heading -> headings.add(heading(heading));
      case Block.ListBlock list -> list.items().forEach(item -> item.blocks().forEach(this::visit));
      case Block.Table table -> tables.add(table(table));
      case Block.Fence fence -> visit(fence, false);
      case Block.Details details -> details.blocks().forEach(this::visit);
      case Block.Quote quote -> quote.blocks().forEach(this::visit);
      case Block.Paragraph _, Block.Rule _ -> {}
    }
  }

  private void visit(Block.Fence fence, boolean nested) {
    var object = new LinkedHashMap<String, Object>();
    object.put("line", fence.lines().first());
    object.put("endLine", fence.lines().last());
    object.put("kind", fence.kind().name().toLowerCase(Locale.ROOT));
    object.put("language", fence.language());
    object.put("nested", nested);
    fences.add(object);
    fence.inner().forEach(inner -> visit(inner, true));
  }

  private static Map<String, Object> heading(Block.Heading heading) {
    var object = new LinkedHashMap<String, Object>();
    object.put("line", heading.lines().first());
    object.put("level", heading.level());
    object.put("text", heading.text().markdown());
    return object;
  }

  private static Map<String, Object> table(Block.Table table) {
    var object = new LinkedHashMap<String, Object>();
    object.put("line", table.lines().first());
    object.put("header", table.header().stream().map(Prose::markdown).toList());
    object.put("rows", table.rows().size());
    return object;
  }

  private static Map<String, Object> card(CardContent card) {
    var object = new LinkedHashMap<String, Object>();
    object.put("kind", card.kind().word());
    object.put("front", card.front());
    object.put("back", card.back());
    object.put("headingPath", card.source().headingPath());
    object.put("line", card.source().line());
    object.put("endLine", card.source().endLine());
    object.put("options", card.options());
    return object;
  }

  private static Map<String, Object> skipped(Skipped skipped) {
    var object = new LinkedHashMap<String, Object>();
    object.put("line", skipped.line());
    object.put("reason", skipped.reason());
    object.put("text", skipped.text());
    return object;
  }
}
