@NullMarked
package org.claimline.ui.shell;

import org.jspecify.annotations.NullMarked;
