/** One extractor per convention, each turning blocks into cards. */
@NullMarked
package app.guidebox.guide.extract;

import org.jspecify.annotations.NullMarked;
