/// The timeline page: a canvas, its table twin, and the dialog for events.
@NullMarked
package org.claimline.ui.timeline;

import org.jspecify.annotations.NullMarked;
