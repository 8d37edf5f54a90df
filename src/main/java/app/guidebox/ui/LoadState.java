package app.guidebox.ui;

/** How far a page is with what it shows. */
public sealed interface LoadState {
  /** It is being fetched. */
  record Loading() implements LoadState {}

  /** It is there. */
  record Ready() implements LoadState {}

  /**
   * It could not be had.
   *
   * @param sentence what is wrong and what the learner can do
   */
  record Failed(String sentence) implements LoadState {}
}
