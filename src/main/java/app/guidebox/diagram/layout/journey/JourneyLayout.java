package app.guidebox.diagram.layout.journey;

import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.Wrapping;
import app.guidebox.diagram.model.Journey;
import app.guidebox.diagram.model.Journey.Section;
import app.guidebox.diagram.model.Journey.Task;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays a journey out: tasks from left to right, each with a face as high as its score. */
public final class JourneyLayout {
  private final Lettering lettering;

  /** Texts are set with that lettering. */
  public JourneyLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  /** A task with its texts set. */
  record Step(Task task, TextBlock name, TextBlock actors) {}

  /** Tasks that belong together. */
  record Stage(Section section, List<Step> steps) {}

  /** The journey for a column of that width, in px. */
  public Picture picture(Journey journey, double maxWidth) {
    List<Stage> stages = stages(journey);
    var counts = stages.stream().map(stage -> stage.steps.size()).toList();
    double column = JourneyRows.COLUMN + JourneyRows.COLUMN_GAP;
    Picture picture = picture(journey, List.of());
    for (int most : Wrapping.tries(journey.tasks().size(), column, maxWidth - 2 * Framing.MARGIN)) {
      var rows = Wrapping.rows(counts, most);
      picture = picture(journey, new JourneyRows(lettering, stages).shapes(rows));
      boolean fits = picture.width() <= maxWidth || most == 1;
      if (fits && picture.width() <= Framing.WIDEST_RATIO * picture.height()) {
        break;
      }
    }
    return picture;
  }

  private List<Stage> stages(Journey journey) {
    Map<String, List<Step>> steps = new LinkedHashMap<>();
    for (Task task : journey.tasks()) {
      steps.computeIfAbsent(task.section(), _ -> new ArrayList<>()).add(step(task));
    }
    var stages = new ArrayList<Stage>();
    if (steps.containsKey("")) {
      stages.add(new Stage(new Section("", Label.EMPTY, 1), steps.getOrDefault("", List.of())));
    }
    for (Section section : journey.sections()) {
      stages.add(new Stage(section, steps.getOrDefault(section.id(), List.of())));
    }
    return stages;
  }

  private Step step(Task task) {
    double width = JourneyRows.COLUMN - 2 * JourneyRows.PAD_X;
    return new Step(
        task,
        lettering.set(task.label(), Measures.SMALL_TEXT, Weight.PLAIN, width),
        lettering.set(
            Label.of(String.join(", ", task.actors())), JourneyRows.SMALL, Weight.PLAIN, width));
  }

  private Picture picture(Journey journey, List<Shape> shapes) {
    var names = new LinkedHashMap<String, String>();
    var links = new ArrayList<Picture.Link>();
    for (Section section : journey.sections()) {
      names.put(section.id(), Framing.oneLine(section.label(), ""));
    }
    String before = "";
    for (Task task : journey.tasks()) {
      names.put(
          task.id(), "%s, score %d".formatted(Framing.oneLine(task.label(), ""), task.score()));
      if (!before.isEmpty()) {
        links.add(new Picture.Link(before + "->" + task.id(), before, task.id(), ""));
      }
      before = task.id();
    }
    String words = "A journey of " + Framing.count(journey.tasks().size(), "task");
    return new Framing(lettering)
        .picture(journey.title(), words, shapes, List.copyOf(names.keySet()), names, links);
  }
}
