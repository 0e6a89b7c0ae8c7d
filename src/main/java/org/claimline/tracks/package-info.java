/// Which claims speak of the same thing, and where they do not add up: forecast and actual, contradiction, slippage,
/// silence. Pure; knows no database and no toolkit.
@NullMarked
package org.claimline.tracks;

import org.jspecify.annotations.NullMarked;
