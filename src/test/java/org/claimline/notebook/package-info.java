@NullMarked
package org.claimline.notebook;

import org.jspecify.annotations.NullMarked;
