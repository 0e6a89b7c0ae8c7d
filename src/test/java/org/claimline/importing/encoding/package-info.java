@NullMarked
package org.claimline.importing.encoding;

import org.jspecify.annotations.NullMarked;
