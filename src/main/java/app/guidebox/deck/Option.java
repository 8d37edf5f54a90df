package app.guidebox.deck;

/** One of the answers that a multiple-choice card offers; its text is Markdown. */
public record Option(String text, boolean correct) {}
