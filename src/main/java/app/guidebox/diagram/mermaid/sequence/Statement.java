package app.guidebox.diagram.mermaid.sequence;

/**
 * One statement of a sequence diagram.
 *
 * @param text without the spaces around it
 * @param line where it begins, counted from 1
 * @param column where it begins, counted from 1
 */
record Statement(String text, int line, int column) {
  /** What stands before the first colon. */
  String head() {
    int colon = text.indexOf(':');
    return colon < 0 ? text : text.substring(0, colon);
  }

  /** What stands behind the first colon. */
  String tail() {
    int colon = text.indexOf(':');
    return colon < 0 ? "" : text.substring(colon + 1).strip();
  }
}
