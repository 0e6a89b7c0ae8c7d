/// The window: which pages there are, and pictures of them.
@NullMarked
package org.claimline.ui;

import org.jspecify.annotations.NullMarked;
