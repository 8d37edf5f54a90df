/**
 * A guide as it is read: a {@link app.guidebox.guide.Guide} holds its {@link
 * app.guidebox.guide.Block}s with their lines, text in them as {@link app.guidebox.guide.Prose}.
 * The rooms below read it ({@code reader}) and find its cards ({@code extract}).
 */
@NullMarked
package app.guidebox.guide;

import org.jspecify.annotations.NullMarked;
