/// The claims page: every claim of every article in one table.
@NullMarked
package org.claimline.ui.claims;

import org.jspecify.annotations.NullMarked;
