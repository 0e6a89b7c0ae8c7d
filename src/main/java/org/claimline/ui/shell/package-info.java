/// The window's frame, the pages in it, and what they share: the desk.
@NullMarked
package org.claimline.ui.shell;

import org.jspecify.annotations.NullMarked;
