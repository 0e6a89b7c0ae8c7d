/// Tables of prices: which column is the day and which the close, and how both are written.
@NullMarked
package org.claimline.importing.prices;

import org.jspecify.annotations.NullMarked;
