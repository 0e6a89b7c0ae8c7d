/// Measurements, run by hand.
@NullMarked
package org.claimline.bench;

import org.jspecify.annotations.NullMarked;
