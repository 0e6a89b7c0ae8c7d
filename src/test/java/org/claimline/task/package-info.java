@NullMarked
package org.claimline.task;

import org.jspecify.annotations.NullMarked;
