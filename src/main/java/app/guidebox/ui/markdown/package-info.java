/**
 * A guide's blocks as JavaFX nodes, set like a page of a book.
 *
 * <p>{@link app.guidebox.ui.markdown.MarkdownView} shows a few blocks, such as a card's face. A
 * long guide is shown piece by piece: {@link app.guidebox.ui.markdown.BlockNodes} makes the node of
 * one block, and {@link app.guidebox.ui.markdown.Rhythm} says how much air stands between two.
 *
 * <p>All text is a {@link app.guidebox.ui.markdown.Passage}, which can be selected, copied and
 * searched. What blocks need from outside (images, diagrams, where links lead) comes through a
 * {@link app.guidebox.ui.markdown.MarkdownContext}; nothing is ever fetched.
 */
@NullMarked
package app.guidebox.ui.markdown;

import org.jspecify.annotations.NullMarked;
