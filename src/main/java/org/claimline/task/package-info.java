/// Background work: one gate, cancelled by flag, ending in a sealed outcome.
@NullMarked
package org.claimline.task;

import org.jspecify.annotations.NullMarked;
