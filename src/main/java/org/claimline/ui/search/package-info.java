/// The search page, and the field in which its language is written wherever something is filtered.
@NullMarked
package org.claimline.ui.search;

import org.jspecify.annotations.NullMarked;
