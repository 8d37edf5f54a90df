package app.guidebox.diagram.picture;

import app.guidebox.diagram.model.Diagram;

/** A picture that knows what it means. */
public record PlantedUseOfModels(Diagram diagram) {}
