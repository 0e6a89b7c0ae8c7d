@NullMarked
package org.claimline.tracks;

import org.jspecify.annotations.NullMarked;
