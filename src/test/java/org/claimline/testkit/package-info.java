/// What several tests need.
@NullMarked
package org.claimline.testkit;

import org.jspecify.annotations.NullMarked;
