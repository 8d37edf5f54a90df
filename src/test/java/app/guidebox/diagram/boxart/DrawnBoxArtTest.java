package app.guidebox.diagram.boxart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.ExampleGuides;
import app.guidebox.diagram.layout.DiagramLayout;
import app.guidebox.diagram.layout.PictureRules;
import app.guidebox.diagram.model.BoxArt;
import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.guide.Block;
import app.guidebox.guide.reader.GuideReader;
import app.guidebox.guide.reader.UnreadableGuideException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drawings are held to the rules of all pictures. */
class DrawnBoxArtTest {
  private static final int DRAWINGS = 300;

  private final DiagramLayout layout = new DiagramLayout(new BundledFonts());

  @Test
  void randomDrawingsKeepTheRulesOfPictures() {
    var faults = new ArrayList<String>();

    for (long seed = 0; seed < DRAWINGS; seed++) {
      var text = DrawingGenerator.paint(seed, DrawingGenerator.Noise.CLEAN).text();
      for (var art : drawings(text)) {
        for (var fault : PictureRules.faults(art, layout.picture(art))) {
          faults.add(seed + ": " + fault);
        }
      }
    }

    assertEquals(List.of(), faults);
  }

  @Test
  void drawingsOfARealGuideKeepTheRulesOfPictures() throws UnreadableGuideException {
    var guide = new GuideReader().read(ExampleGuides.guide("enterprise-architecture.md"));
    var faults = new ArrayList<String>();

    for (var block : guide.blocks()) {
      if (block instanceof Block.Fence fence) {
        for (var art : drawings(fence.text())) {
          for (var fault : PictureRules.faults(art, layout.picture(art))) {
            faults.add(fence.lines().first() + ": " + fault);
          }
        }
      }
    }

    assertEquals(List.of(), faults);
  }

  private static List<BoxArt> drawings(String text) {
    return Drawings.parts(text).stream()
        .filter(Part.Drawn.class::isInstance)
        .map(part -> ((Part.Drawn) part).diagram())
        .filter(BoxArt.class::isInstance)
        .map(BoxArt.class::cast)
        .filter(BoxArt::understood)
        .toList();
  }
}
