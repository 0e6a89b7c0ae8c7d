@NullMarked
package org.claimline.domain;

import org.jspecify.annotations.NullMarked;
