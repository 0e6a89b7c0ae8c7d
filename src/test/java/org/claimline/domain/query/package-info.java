@NullMarked
package org.claimline.domain.query;

import org.jspecify.annotations.NullMarked;
