@NullMarked
package org.claimline.ui.lexicon;

import org.jspecify.annotations.NullMarked;
