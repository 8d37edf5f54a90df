package app.guidebox.planted;

import javafx.scene.control.Label;

/** A view model that knows a control. */
public record PlantedViewModel(Label label) {}
