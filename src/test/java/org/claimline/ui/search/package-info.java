@NullMarked
package org.claimline.ui.search;

import org.jspecify.annotations.NullMarked;
