package app.guidebox.deck;

import app.guidebox.study.Library;

/** A noun that knows a use case. */
public record PlantedUseOfStudy(Library library) {}
