@NullMarked
package org.claimline.ui.reader;

import org.jspecify.annotations.NullMarked;
