@NullMarked
package org.claimline.ui.claims;

import org.jspecify.annotations.NullMarked;
