/// The tracks: what many articles say of one thing, and where it does not add up.
@NullMarked
package org.claimline.ui.tracks;

import org.jspecify.annotations.NullMarked;
