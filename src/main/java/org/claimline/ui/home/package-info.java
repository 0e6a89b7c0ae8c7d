/// The notebook's home page: what is new, what changed, what does not add up, what is due, what waits.
@NullMarked
package org.claimline.ui.home;

import org.jspecify.annotations.NullMarked;
