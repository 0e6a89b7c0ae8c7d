/// Archives: their entries one by one, within limits.
@NullMarked
package org.claimline.importing.archive;

import org.jspecify.annotations.NullMarked;
