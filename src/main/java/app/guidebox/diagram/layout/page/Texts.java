package app.guidebox.diagram.layout.page;

/** Names texts that stand beside what they belong to rather than in it. */
public final class Texts {
  private Texts() {}

  /** What a text beside the element is a part of. */
  public static String beside(String element) {
    return element + ".text";
  }
}
