/**
 * One thing set against another by a sign: {@code "Decouple" -> queue}. {@link
 * app.guidebox.guide.extract.mapping.Mappings} reads them in lists, in lines of text and in fences.
 */
@NullMarked
package app.guidebox.guide.extract.mapping;

import org.jspecify.annotations.NullMarked;
