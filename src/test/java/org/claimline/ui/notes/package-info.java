@NullMarked
package org.claimline.ui.notes;

import org.jspecify.annotations.NullMarked;
