/// What the program finds in whole articles, kept in files that a person can review.
@NullMarked
package org.claimline.golden;

import org.jspecify.annotations.NullMarked;
