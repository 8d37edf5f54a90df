package app.guidebox.store;

import java.time.LocalDate;

/** How many cards fall due on a day. */
public record DueTotal(LocalDate day, int cards) {}
