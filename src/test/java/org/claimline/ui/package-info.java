/// The window, driven without a display.
@NullMarked
package org.claimline.ui;

import org.jspecify.annotations.NullMarked;
