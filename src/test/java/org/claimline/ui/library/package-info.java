/// Tests of the list of articles.
@NullMarked
package org.claimline.ui.library;

import org.jspecify.annotations.NullMarked;
