@NullMarked
package org.claimline.ui.tracks;

import org.jspecify.annotations.NullMarked;
