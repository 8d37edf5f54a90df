package app.guidebox.diagram.picture;

/** The bundled faces; no picture uses another. */
public enum Face {
  REGULAR("Inter", "Inter-Regular.otf", 400, false),
  BOLD("Inter Semi Bold", "Inter-SemiBold.otf", 600, false),
  ITALIC("Inter", "Inter-Italic.otf", 400, true),
  BOLD_ITALIC("Inter Semi Bold", "Inter-SemiBoldItalic.otf", 600, true),
  CODE("JetBrains Mono", "JetBrainsMono-Regular.ttf", 400, false),
  CODE_BOLD("JetBrains Mono", "JetBrainsMono-Bold.ttf", 700, false);

  private final String family;
  private final String file;
  private final int weight;
  private final boolean italic;

  Face(String family, String file, int weight, boolean italic) {
    this.family = family;
    this.file = file;
    this.weight = weight;
    this.italic = italic;
  }

  /** The family that it is installed under. */
  public String family() {
    return family;
  }

  /** Its file beside the other bundled fonts, in {@code /app/guidebox/fonts/}. */
  public String resource() {
    return "/app/guidebox/fonts/" + file;
  }

  /** 400 is regular, 700 bold. */
  public int weight() {
    return weight;
  }

  public boolean italic() {
    return italic;
  }

  /** Whether every letter has the same width. */
  public boolean monospaced() {
    return this == CODE || this == CODE_BOLD;
  }
}
