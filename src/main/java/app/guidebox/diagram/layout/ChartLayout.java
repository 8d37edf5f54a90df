package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.gantt.GanttLayout;
import app.guidebox.diagram.layout.journey.JourneyLayout;
import app.guidebox.diagram.layout.packet.PacketLayout;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.pie.PieLayout;
import app.guidebox.diagram.layout.quadrant.QuadrantLayout;
import app.guidebox.diagram.layout.radar.RadarLayout;
import app.guidebox.diagram.layout.timeline.TimelineLayout;
import app.guidebox.diagram.layout.xychart.XyLayout;
import app.guidebox.diagram.model.Chart;
import app.guidebox.diagram.model.GanttChart;
import app.guidebox.diagram.model.Journey;
import app.guidebox.diagram.model.Packet;
import app.guidebox.diagram.model.PieChart;
import app.guidebox.diagram.model.QuadrantChart;
import app.guidebox.diagram.model.RadarChart;
import app.guidebox.diagram.model.Timeline;
import app.guidebox.diagram.model.XyChart;
import app.guidebox.diagram.picture.Picture;

/** Gives each kind of chart to its layout. */
final class ChartLayout {
  private final Lettering lettering;

  ChartLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  Picture picture(Chart chart, double maxWidth) {
    return switch (chart) {
      case PieChart pie -> new PieLayout(lettering).picture(pie, maxWidth);
      case QuadrantChart quadrant -> new QuadrantLayout(lettering).picture(quadrant, maxWidth);
      case XyChart xy -> new XyLayout(lettering).picture(xy, maxWidth);
      case RadarChart radar -> new RadarLayout(lettering).picture(radar);
      case GanttChart gantt -> new GanttLayout(lettering).picture(gantt, maxWidth);
      case Timeline timeline -> new TimelineLayout(lettering).picture(timeline, maxWidth);
      case Journey journey -> new JourneyLayout(lettering).picture(journey, maxWidth);
      case Packet packet -> new PacketLayout(lettering).picture(packet, maxWidth);
    };
  }
}
