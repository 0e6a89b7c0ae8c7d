@NullMarked
package org.claimline.ui.home;

import org.jspecify.annotations.NullMarked;
