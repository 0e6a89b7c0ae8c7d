/// Publication dates: how they are written, and which year a day and month belong to.
@NullMarked
package org.claimline.importing.dates;

import org.jspecify.annotations.NullMarked;
