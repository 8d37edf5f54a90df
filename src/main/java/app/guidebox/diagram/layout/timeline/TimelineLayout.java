package app.guidebox.diagram.layout.timeline;

import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Wrapping;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.Timeline;
import app.guidebox.diagram.picture.Picture;
import java.util.List;

/** Lays a timeline out: in rows from left to right, or from top to bottom. */
public final class TimelineLayout {
  private final Lettering lettering;

  /** Texts are set with that lettering. */
  public TimelineLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  /** The timeline for a column of that width, in px. */
  public Picture picture(Timeline timeline, double maxWidth) {
    if (timeline.direction() == Direction.DOWN) {
      double room =
          maxWidth
              - 2 * Framing.MARGIN
              - TimelineStyle.COLUMN
              - TimelineStyle.STEM
              - 2 * TimelineStyle.SECTION_PAD
              - 2 * TimelineStyle.PAD_X;
      double width = Math.clamp(room, TimelineStyle.COLUMN, TimelineStyle.WIDE_EVENT);
      var sheet = new Sheet(lettering, timeline, width);
      return sheet.picture(new DownwardRows(sheet).shapes());
    }
    var sheet = new Sheet(lettering, timeline, TimelineStyle.COLUMN - 2 * TimelineStyle.PAD_X);
    double column = TimelineStyle.COLUMN + TimelineStyle.COLUMN_GAP;
    double room = maxWidth - 2 * Framing.MARGIN - TimelineStyle.ARROW;
    var groups = sheet.groups().stream().map(group -> sheet.periods(group).size()).toList();
    Picture picture = sheet.picture(List.of());
    for (int most : Wrapping.tries(timeline.periods().size(), column, room)) {
      picture = sheet.picture(new Columns(sheet, Wrapping.rows(groups, most)).shapes());
      boolean fits = picture.width() <= maxWidth || most == 1;
      if (fits && picture.width() <= Framing.WIDEST_RATIO * picture.height()) {
        break;
      }
    }
    return picture;
  }
}
