/// From bytes to text: which encoding a file is written in, and how sure that is.
@NullMarked
package org.claimline.importing.encoding;

import org.jspecify.annotations.NullMarked;
