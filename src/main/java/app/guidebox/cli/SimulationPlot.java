package app.guidebox.cli;

import app.guidebox.leitner.simulation.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Draws recall over showings as an SVG, one panel for each memory. */
final class SimulationPlot {
  private static final int WIDTH = 460;
  private static final int HEIGHT = 340;
  private static final int LEFT = 56;
  private static final int RIGHT = 20;
  private static final int TOP = 40;
  private static final int BOTTOM = 48;
  private static final double LOWEST_RECALL = 0.7;
  private static final int TICKS = 3;

  private static final String LONG_TERM = "#0969da";
  private static final String EXAM_MODE = "#b35900";
  private static final String OTHERS = "#57606a";

  private record Panel(String title, List<Outcome> outcomes) {}

  private final List<Panel> panels = new ArrayList<>();

  void add(String title, List<Outcome> outcomes) {
    panels.add(new Panel(title, outcomes));
  }

  String svg() {
    var svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="Inter, sans-serif" font-size="11">
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        """
            .formatted(WIDTH * panels.size(), HEIGHT));
    for (int i = 0; i < panels.size(); i++) {
      svg.append("<g transform=\"translate(%d 0)\">\n".formatted(WIDTH * i));
      draw(svg, panels.get(i));
      svg.append("</g>\n");
    }
    return svg.append("</svg>\n").toString();
  }

  private static void draw(StringBuilder svg, Panel panel) {
    double most = panel.outcomes().stream().mapToInt(Outcome::showings).max().orElse(1) * 1.05;
    text(svg, LEFT, 22, "start", "#1f2328", "Memory: " + panel.title());
    axes(svg, most);
    for (var outcome : panel.outcomes()) {
      svg.append(
          "<circle cx=\"%d\" cy=\"%d\" r=\"5\" fill=\"%s\"><title>%s</title></circle>\n"
              .formatted(
                  x(outcome.showings(), most),
                  y(outcome.recall()),
                  colour(outcome.scheduler()),
                  outcome.scheduler()));
    }
    int legend = HEIGHT - BOTTOM - 12;
    text(svg, WIDTH - 220, legend, "start", LONG_TERM, "boxes");
    text(svg, WIDTH - 180, legend, "start", EXAM_MODE, "boxes, exam mode");
    text(svg, WIDTH - RIGHT, legend, "end", OTHERS, "SM-2, FSRS-6");
  }

  private static String colour(String scheduler) {
    if (scheduler.endsWith("exam mode")) {
      return EXAM_MODE;
    }
    return scheduler.contains(",") ? LONG_TERM : OTHERS;
  }

  private static void axes(StringBuilder svg, double most) {
    for (int tick = 0; tick <= TICKS; tick++) {
      double recall = LOWEST_RECALL + (1 - LOWEST_RECALL) * tick / TICKS;
      double showings = most * tick / TICKS;
      svg.append(
          "<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"#d8dee4\"/>\n"
              .formatted(LEFT, WIDTH - RIGHT, y(recall), y(recall)));
      text(svg, LEFT - 8, y(recall) + 4, "end", "#1f2328", Math.round(100 * recall) + " %");
      int below = HEIGHT - BOTTOM + 16;
      text(svg, x(showings, most), below, "middle", "#1f2328", "" + Math.round(showings));
    }
    int middle = (LEFT + WIDTH - RIGHT) / 2;
    text(svg, middle, HEIGHT - 12, "middle", "#1f2328", "showings up to the exam");
    text(svg, LEFT - 8, TOP - 12, "end", "#1f2328", "recall");
  }

  private static void text(
      StringBuilder svg, int x, int y, String anchor, String colour, String text) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n"
            .formatted(x, y, anchor, colour, text));
  }

  private static int x(double showings, double most) {
    return (int) Math.round(LEFT + (WIDTH - LEFT - RIGHT) * showings / most);
  }

  private static int y(double recall) {
    double share = (Math.max(LOWEST_RECALL, recall) - LOWEST_RECALL) / (1 - LOWEST_RECALL);
    return (int) Math.round(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share);
  }
}
