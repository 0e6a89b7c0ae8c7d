/// The command line: the same program without a window, for scripts and for measuring.
@NullMarked
package org.claimline.cli;

import org.jspecify.annotations.NullMarked;
