package app.guidebox.diagram.mermaid;

import app.guidebox.diagram.picture.Picture;

/** A reader that knows how diagrams are drawn. */
public record PlantedUseOfPictures(Picture picture) {}
