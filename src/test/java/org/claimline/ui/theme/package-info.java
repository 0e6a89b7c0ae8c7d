@NullMarked
package org.claimline.ui.theme;

import org.jspecify.annotations.NullMarked;
