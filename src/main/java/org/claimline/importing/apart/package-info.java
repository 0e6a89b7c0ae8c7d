/// Reading in a process of its own, so that a parser that hangs, takes all memory or crashes does no harm.
@NullMarked
package org.claimline.importing.apart;

import org.jspecify.annotations.NullMarked;
