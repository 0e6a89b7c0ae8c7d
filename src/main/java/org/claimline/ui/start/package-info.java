/// How one begins: other notebooks, the ones of late, and the tour.
@NullMarked
package org.claimline.ui.start;

import org.jspecify.annotations.NullMarked;
