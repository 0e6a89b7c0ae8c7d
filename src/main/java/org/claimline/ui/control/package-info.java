/// Small controls and wordings that every page uses.
@NullMarked
package org.claimline.ui.control;

import org.jspecify.annotations.NullMarked;
