@NullMarked
package org.claimline.ui.timeline;

import org.jspecify.annotations.NullMarked;
