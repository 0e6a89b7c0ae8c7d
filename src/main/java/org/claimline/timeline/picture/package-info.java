/// Paints a laid-out timeline with a [Pen]: on the screen, in a file, on paper. Knows no toolkit and no colour.
@NullMarked
package org.claimline.timeline.picture;

import org.jspecify.annotations.NullMarked;
