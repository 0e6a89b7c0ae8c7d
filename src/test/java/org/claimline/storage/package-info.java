@NullMarked
package org.claimline.storage;

import org.jspecify.annotations.NullMarked;
