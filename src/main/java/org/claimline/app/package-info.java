/// The start of the program, and the only place that sees everything.
@NullMarked
package org.claimline.app;

import org.jspecify.annotations.NullMarked;
