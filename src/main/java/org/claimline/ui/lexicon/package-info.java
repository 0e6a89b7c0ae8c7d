/// The notebook's own words, and what reading its articles again with them, or with a better engine, would change.
@NullMarked
package org.claimline.ui.lexicon;

import org.jspecify.annotations.NullMarked;
