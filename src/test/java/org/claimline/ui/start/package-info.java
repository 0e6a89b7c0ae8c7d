@NullMarked
package org.claimline.ui.start;

import org.jspecify.annotations.NullMarked;
