@NullMarked
package org.claimline.ui.intake;

import org.jspecify.annotations.NullMarked;
